import {
  BooleanNumber,
  type ICellData,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { Shift } from '../../apps-script/workbook/changes/workbook-change';
import type {
  BookView,
  CellBlock,
  DeltaBatch,
  LayoutView,
  LookView,
  SheetDelta,
  Span,
  TabHead,
  TabView,
} from '../feed/book-view';
import { tallRows } from './row-heights';
import { bookId, columnsRange, rangeOf, rowsRange, sheetIdOf, tabIdOf } from './sheet-places';
import { styleId, toStyle, usual, usualStyle } from './univer-looks';
import { cellsOf, toFreeze, toSheet } from './univer-sheet';

/** What marks a mutation as told by the workbook: every other one is refused. */
export const fromWorkbook = { onlyLocal: true, fromCollab: true } as const;

/** The grid's own model of a spreadsheet: it shows what it was told, and is never the place where anything is decided. */
export class UniverMirror {
  readonly #commands: ICommandService;
  readonly #instances: IUniverInstanceService;
  readonly #layouts = new Map<number, LayoutView>();
  #heads: readonly TabHead[] = [];
  #looks: readonly LookView[] = [];

  constructor(injector: Injector) {
    this.#commands = injector.get(ICommandService);
    this.#instances = injector.get(IUniverInstanceService);
  }

  /** A spreadsheet from the beginning, as the grid wants it; whatever was there before has to be disposed of first. */
  open({ looks, heads, tabs, frame }: BookView): Partial<IWorkbookData> {
    this.#heads = heads;
    this.#looks = looks;
    this.#layouts.clear();
    for (const { id, layout } of tabs) this.#layouts.set(id, layout);
    const inOrder = heads.filter(({ isHidden }) => !isHidden).map(({ id }) => sheetIdOf(id));
    return {
      id: bookId,
      name: frame.name,
      locale: LocaleType.EN_US,
      styles: Object.fromEntries(looks.map((look, number) => [styleId(number), toStyle(look)])),
      defaultStyle: usualStyle,
      sheetOrder: inOrder,
      sheets: Object.fromEntries(
        tabs.map((tab) => [sheetIdOf(tab.id), toSheet(tab, this.#nameOf(tab.id), this.#looks)]),
      ),
    };
  }

  apply({ looks, deltas }: DeltaBatch, firstLook: number): void {
    const styles = this.#book().getStyles();
    this.#looks = [...this.#looks, ...looks];
    for (const [index, look] of looks.entries()) styles.addCustomStyle(styleId(firstLook + index), toStyle(look));
    for (const delta of deltas) this.#applyOne(delta);
  }

  /** What belongs to a tab as a whole. */
  layoutOf(tabId: number): LayoutView | undefined {
    return this.#layouts.get(tabId);
  }

  #applyOne(delta: SheetDelta): void {
    switch (delta.kind) {
      case 'heads':
        this.#applyHeads(delta.heads);
        break;
      case 'tab':
        this.#applyTab(delta.tab);
        break;
      case 'shift':
        this.#applyShift(delta.tabId, delta.shift);
        break;
      case 'cells':
        this.#applyCells(delta.tabId, delta.cells);
        break;
      case 'layout':
        this.#applyLayout(delta.tabId, delta.layout);
        break;
      default:
        // What stands around the cells, and over them, is none of the grid's business.
        break;
    }
  }

  #applyTab(tab: TabView): void {
    const known = this.#book().getSheetBySheetId(sheetIdOf(tab.id));
    if (!known) {
      this.#layouts.set(tab.id, tab.layout);
      const sheet = mergeWorksheetSnapshotWithDefault(toSheet(tab, this.#nameOf(tab.id), this.#looks));
      this.#mutate('insert-sheet', { index: this.#book().getSheetSize(), sheet });
      return;
    }
    known.getCellMatrix().reset();
    this.#applyLayout(tab.id, tab.layout);
    this.#applyCells(tab.id, tab.cells);
  }

  #applyHeads(heads: readonly TabHead[]): void {
    this.#heads = heads;
    const shown = heads.filter(({ isHidden }) => !isHidden);
    for (const sheet of this.#book().getSheets()) {
      const subUnitId = sheet.getSheetId();
      const head = shown.find(({ id }) => sheetIdOf(id) === subUnitId);
      if (head === undefined) {
        this.#layouts.delete(tabIdOf(subUnitId));
        this.#mutate('remove-sheet', { subUnitId, subUnitName: sheet.getName() });
      } else if (head.name !== sheet.getName()) this.#mutate('set-worksheet-name', { subUnitId, name: head.name });
    }
    shown.forEach(({ id }, toOrder) => {
      const subUnitId = sheetIdOf(id);
      const fromOrder = this.#book().getSheetOrders().indexOf(subUnitId);
      if (fromOrder >= 0 && fromOrder !== toOrder) {
        this.#mutate('set-worksheet-order', { subUnitId, fromOrder, toOrder });
      }
    });
  }

  #applyShift(tabId: number, shift: Shift): void {
    const subUnitId = sheetIdOf(tabId);
    const sheet = this.#sheet(tabId);
    const span: Span = [shift.at, shift.count];
    const isRow = shift.axis === 'row';
    const rangeFrom = (from: Span) =>
      isRow ? rowsRange(from, sheet.getColumnCount()) : columnsRange(from, sheet.getRowCount());
    const range = rangeFrom(span);
    if (shift.kind === 'insert') this.#mutate(isRow ? 'insert-row' : 'insert-col', { subUnitId, range });
    else if (shift.kind === 'delete') this.#mutate(isRow ? 'remove-rows' : 'remove-col', { subUnitId, range });
    else if (shift.to !== shift.at) {
      // The grid counts the target while nothing has moved yet.
      const to = shift.to > shift.at ? shift.to + shift.count : shift.to;
      const targetRange = rangeFrom([to, shift.count]);
      this.#mutate(isRow ? 'move-rows' : 'move-columns', { subUnitId, sourceRange: range, targetRange });
    }
  }

  #applyCells(tabId: number, block: CellBlock): void {
    const sheet = this.#sheet(tabId);
    writeCells(sheet, block);
    const widthOf = (column: number) => sheet.getColumnWidth(column - 1);
    for (const [row, pixels] of tallRows(block, this.#looks, widthOf)) {
      if (sheet.getRowHeight(row - 1) >= pixels) continue;
      const ranges = [rowsRange([row, 1], 1)];
      this.#mutate('set-worksheet-row-height', { subUnitId: sheetIdOf(tabId), ranges, rowHeight: pixels });
    }
    // Of what was written past it, the grid has to be told.
    this.#mutate('set-range-values', { subUnitId: sheetIdOf(tabId), cellValue: touched(sheet, block) });
  }

  #applyLayout(tabId: number, layout: LayoutView): void {
    const subUnitId = sheetIdOf(tabId);
    const sheet = this.#sheet(tabId);
    this.#layouts.set(tabId, layout);
    if (sheet.getRowCount() !== layout.rows)
      this.#mutate('set-worksheet-row-count', { subUnitId, rowCount: layout.rows });
    if (sheet.getColumnCount() !== layout.columns) {
      this.#mutate('set-worksheet-column-count', { subUnitId, columnCount: layout.columns });
    }
    this.#applyHidden(sheet, layout);
    this.#applyWidths(sheet, layout);
    if ((sheet.getConfig().showGridlines !== BooleanNumber.FALSE) !== layout.hasGridlines) {
      this.#mutate('toggle-gridlines', { subUnitId, showGridlines: layout.hasGridlines ? 1 : 0 });
    }
    const merges = JSON.stringify(layout.merges.map(rangeOf));
    const now = sheet
      .getMergeData()
      .map(({ startRow, endRow, startColumn, endColumn }) => ({ startRow, endRow, startColumn, endColumn }));
    if (JSON.stringify(now) !== merges) {
      this.#mutate('remove-worksheet-merge', { subUnitId, ranges: sheet.getMergeData() });
      this.#mutate('add-worksheet-merge', { subUnitId, ranges: layout.merges.map(rangeOf) });
    }
    const freeze = toFreeze(layout);
    const { startRow, startColumn } = sheet.getFreeze();
    if (freeze.startRow !== startRow || freeze.startColumn !== startColumn)
      this.#mutate('set-frozen', { subUnitId, ...freeze });
  }

  #applyHidden(sheet: Worksheet, layout: LayoutView): void {
    const subUnitId = sheet.getSheetId();
    const rows = [...layout.hiddenRows, ...layout.filteredRows].map((span) => rowsRange(span, layout.columns));
    const columns = layout.hiddenColumns.map((span) => columnsRange(span, layout.rows));
    const allRows = [rowsRange([1, layout.rows], layout.columns)];
    const allColumns = [columnsRange([1, layout.columns], layout.rows)];
    const hasHiddenRows = Object.values(sheet.getRowManager().getRowData()).some(
      (row) => row?.hd === BooleanNumber.TRUE,
    );
    if (hasHiddenRows) this.#mutate('set-row-visible', { subUnitId, ranges: allRows });
    if (rows.length > 0) this.#mutate('set-row-hidden', { subUnitId, ranges: rows });
    const hasHiddenColumns = Object.values(sheet.getColumnManager().getColumnData()).some(
      (column) => column?.hd === BooleanNumber.TRUE,
    );
    if (hasHiddenColumns) this.#mutate('set-col-visible', { subUnitId, ranges: allColumns });
    if (columns.length > 0) this.#mutate('set-col-hidden', { subUnitId, ranges: columns });
  }

  #applyWidths(sheet: Worksheet, { columns, columnWidths }: LayoutView): void {
    const wanted = new Map(columnWidths);
    const changed: Record<number, number> = {};
    for (let column = 1; column <= columns; column += 1) {
      const pixels = wanted.get(column) ?? usual.columnWidth;
      if ((sheet.getColumnManager().getColumn(column - 1)?.w ?? usual.columnWidth) !== pixels)
        changed[column - 1] = pixels;
    }
    const places = Object.keys(changed).map(Number);
    if (places.length === 0) return;
    const ranges = places.map((place) => columnsRange([place + 1, 1], 1));
    this.#mutate('set-worksheet-col-width', { subUnitId: sheet.getSheetId(), ranges, colWidth: changed });
  }

  #mutate(name: string, params: object): void {
    this.#commands.syncExecuteCommand(`sheet.mutation.${name}`, { unitId: bookId, ...params }, fromWorkbook);
  }

  #nameOf(tabId: number): string {
    return this.#heads.find(({ id }) => id === tabId)?.name ?? `Tab ${tabId}`;
  }

  #book(): Workbook {
    const book = this.#instances.getUnit<Workbook>(bookId, UniverInstanceType.UNIVER_SHEET);
    if (!book) throw new Error('The grid has no spreadsheet.');
    return book;
  }

  #sheet(tabId: number): Worksheet {
    const sheet = this.#book().getSheetBySheetId(sheetIdOf(tabId));
    if (!sheet) throw new Error(`The grid has no tab ${tabId}.`);
    return sheet;
  }
}

function writeCells(sheet: Worksheet, block: CellBlock): void {
  const matrix = sheet.getCellMatrix();
  for (const [row, column, cell] of cellsOf(block)) {
    if (cell) matrix.setValue(row, column, cell);
    else matrix.realDeleteValue(row, column);
  }
}

/** The corners of a block, with what is in them: the grid looks anew at what lies between. */
function touched(sheet: Worksheet, { row, column, values }: CellBlock): Record<number, Record<number, ICellData>> {
  const [top, left] = [row - 1, column - 1];
  const [bottom, right] = [top + values.length - 1, left + (values[0]?.length ?? 1) - 1];
  const cellAt = (r: number, c: number): ICellData => ({ ...sheet.getCellMatrix().getValue(r, c) });
  const last = { [right]: cellAt(bottom, right) };
  return { [bottom]: last, [top]: { ...(top === bottom ? last : {}), [left]: cellAt(top, left) } };
}
