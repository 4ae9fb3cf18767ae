import {
  type ICellData,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  type Nullable,
  Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import fc from 'fast-check';
import { MemoryWorkbook } from '../../../../workbench/apps-script/workbook/memory-workbook';
import { BookFeed } from '../../../../workbench/page/feed/book-feed';
import type { BookView, LayoutView, LookView, Span, TabView } from '../../../../workbench/page/feed/book-view';
import { toldCell } from '../../../../workbench/page/grid/cell-display';
import { bookId, rangeOf, sheetIdOf } from '../../../../workbench/page/grid/sheet-places';
import { UniverMirror } from '../../../../workbench/page/grid/univer-mirror';
import { plainFrame as frame } from '../feed/plain-frame';
import { deed, perform } from '../feed/random-deeds';

/** The grid without anything to look at: its model and the mutations of that. */
function openGrid(view: BookView) {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsPlugin);
  const injector = univer.__getInjector();
  const mirror = new UniverMirror(injector);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, mirror.open(view));
  const book = injector.get(IUniverInstanceService).getUnit<Workbook>(bookId, UniverInstanceType.UNIVER_SHEET);
  if (!book) throw new Error('the grid has no spreadsheet');
  return { univer, mirror, book };
}

const unfold = (spans: readonly Span[]): number[] =>
  spans.flatMap(([first, count]) => Array.from({ length: count }, (_, index) => first + index)).sort((a, b) => a - b);

const hiddenIn = (data: Record<number, { hd?: number } | undefined>): number[] =>
  Object.entries(data).flatMap(([place, line]) => (line?.hd === 1 ? [Number(place) + 1] : []));

/** What the grid holds, in the words of what it was told. */
function heldIn(book: Workbook, looks: readonly LookView[]) {
  const sheets = book.getSheetOrders().map((id) => book.getSheetBySheetId(id) as Worksheet);
  return sheets.map((sheet) => {
    const cells: Record<string, unknown> = {};
    sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
      const told = toldCell(cell, looks);
      if (cell?.custom) cells[`${row + 1},${column + 1}`] = told;
    });
    const { startRow, startColumn } = sheet.getFreeze();
    return {
      id: sheet.getSheetId(),
      name: sheet.getName(),
      size: [sheet.getRowCount(), sheet.getColumnCount()],
      frozen: [Math.max(0, startRow), Math.max(0, startColumn)],
      hiddenRows: hiddenIn(sheet.getRowManager().getRowData()),
      hiddenColumns: hiddenIn(sheet.getColumnManager().getColumnData()),
      widths: Array.from({ length: sheet.getColumnCount() }, (_, column) =>
        sheet.getColumnManager().getColumnWidth(column),
      ),
      merges: sheet
        .getMergeData()
        .map(({ startRow: top, endRow, startColumn: left, endColumn }) => [top, endRow, left, endColumn]),
      cells,
    };
  });
}

const layoutOf = ({ rows, columns, frozenRows, frozenColumns, ...layout }: LayoutView) => ({
  size: [rows, columns],
  frozen: [frozenRows, frozenColumns],
  hiddenRows: [...new Set(unfold([...layout.hiddenRows, ...layout.filteredRows]))],
  hiddenColumns: unfold(layout.hiddenColumns),
  widths: Array.from({ length: columns }, (_, index) => new Map(layout.columnWidths).get(index + 1) ?? 100),
  merges: layout.merges
    .map(rangeOf)
    .map(({ startRow, endRow, startColumn, endColumn }) => [startRow, endRow, startColumn, endColumn]),
});

/** What it should hold. */
function toldBy({ heads, tabs, looks }: BookView) {
  const shown = heads.filter(({ isHidden }) => !isHidden);
  return shown.map(({ id, name }) => {
    const tab = tabs.find((one) => one.id === id) as TabView;
    return { id: sheetIdOf(id), name, ...layoutOf(tab.layout), cells: cellsOf(tab, looks) };
  });
}

function cellsOf({ cells: { row, column, values, looks: numbers, extras } }: TabView, looks: readonly LookView[]) {
  const cells: Record<string, unknown> = {};
  for (const [r, line] of values.entries()) {
    for (const [c, value] of line.entries()) {
      const number = numbers[r]?.[c] ?? 0;
      const extra = extras.find((one) => one.row === row + r && one.column === column + c);
      if (value === '' && number === 0 && !extra) continue;
      const { formula = '', note = '', error = '' } = extra ?? {};
      cells[`${row + r},${column + c}`] = { value, look: looks[number] ?? {}, formula, note, error };
    }
  }
  return cells;
}

describe('the grid, as a mirror of a spreadsheet', () => {
  it('holds what the spreadsheet holds, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(deed, fc.boolean()), { minLength: 1, maxLength: 30 }), (steps) => {
        const workbook = new MemoryWorkbook();
        const feed = new BookFeed({ workbook, viewer: 'owner', frame: () => frame });
        const first = feed.snapshot();
        const { univer, mirror, book } = openGrid(first);
        const looks = [...first.looks];
        const tell = (): void => {
          const batch = feed.take();
          if (!batch) return;
          mirror.apply(batch, looks.length);
          looks.push(...batch.looks);
        };
        for (const [done, isTold] of steps) {
          perform(workbook, done);
          if (isTold) tell();
        }
        tell();
        expect(heldIn(book, looks)).toEqual(toldBy(feed.snapshot()));
        univer.dispose();
      }),
      { seed: 18, numRuns: 60 },
    );
  });
});
