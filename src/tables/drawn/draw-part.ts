import type { Area, Cell, TabPort } from '../../google/ports';
import type { Language } from '../../text/message';
import type { SheetDates } from '../sheet-dates';
import { CellMemory, isSameCell } from '../tab/cell-memory';
import { type GuardedWrite, writeGuarded } from '../tab/guarded-write';
import { findTable, type TablePlace } from '../tab/table-place';
import { untilStill } from '../tab/until-still';
import type { Column } from '../table';

/** A tab that is drawn on, and what makes its cells lasting. */
export interface DrawnTab {
  readonly tab: TabPort;
  readonly flush: () => void;
  readonly language: Language;
  readonly dates: SheetDates;
}

/** Where the labels of a part stand, and what stands in the tab. */
export interface PartLook {
  readonly place: TablePlace;
  /** All cells of the tab, from its first row and column. */
  readonly cells: readonly (readonly Cell[])[];
  /** People moved rows or columns while it was drawn just now: some of it may stand there twice. */
  readonly isAgain: boolean;
}

/** What is written below the labels of a part. */
export interface PartPlan {
  readonly writes: readonly GuardedWrite[];
  /** The rows that have to stand where they stood; of tables, by what their ids say. */
  readonly firstRow: number;
  /** Columns by which it shows whether anything moved. */
  readonly toldBy: readonly string[];
  readonly idColumn: string;
  readonly idsBefore: readonly string[];
  readonly idsAfter: readonly string[];
}

/** What is drawn may be moved far down by rows above it. */
const headingsAmong = 200;

/** Finds a part by its labels, each in the column that has its key. */
export const findPart = (tab: TabPort, columns: readonly Column[]): TablePlace =>
  findTable(tab, columns, undefined, headingsAmong);

/**
 * Draws a part of a tab below its labels, which people may move at any moment.
 * @param plan answers `displaced` where it moved rows itself, and all is to be looked at anew.
 * @returns where the part stands; `undefined` where its labels are gone.
 * @throws AddOnError `tabMoves`.
 */
export function drawPart(
  drawn: DrawnTab,
  columns: readonly Column[],
  plan: (look: PartLook) => PartPlan | 'displaced',
): TablePlace | undefined {
  const { tab, flush } = drawn;
  let written: TablePlace | undefined;
  const standing = untilStill(tab, (before): 'displaced' | { readonly place?: TablePlace } => {
    const place = findPart(tab, columns);
    if (!hasLabels(place, columns)) {
      if (!written) return {};
      labelAgain(drawn, written, place, columns);
      return 'displaced';
    }
    if (writeLostLabels(drawn, place, columns)) return 'displaced';
    const whole: Area = { row: 1, column: 1, rows: place.lastRow, columns: place.lastColumn };
    const cells = tab.read(whole);
    // Columns may have moved between two of these calls: what is planned would be about other ones.
    if (!place.headings.every((title, index) => title === String(cells[place.headingRow - 1]?.[index]))) {
      return 'displaced';
    }
    const look = { place, cells, isAgain: before > 0 };
    const order = plan(look);
    if (order === 'displaced') return order;
    if (order.writes.length === 0) return { place };
    const memory = new CellMemory();
    const formulas = tab.readFormulas(whole);
    memory.rememberValues(whole, cells);
    memory.rememberFormulas(whole, formulas);
    const table = {
      tab,
      flush,
      columns,
      idColumn: order.idColumn,
      place,
      ids: idsOf(look, order.idColumn),
    };
    const stays = (keys: readonly string[], writes: readonly GuardedWrite[]) => () =>
      standsStill({ tab, columns: keys.map((key) => place.columnOf.get(key) ?? 1), cells, formulas }, writes);
    written = place;
    const landed = writeGuarded(
      { ...table, headingsAmong, memory },
      {
        ...order,
        isUnchanged: stays([...place.columnOf.keys()], []),
        isAsWritten: stays(order.toldBy, order.writes),
      },
    );
    return landed === 'displaced' ? landed : { place };
  });
  return standing.place;
}

/** Whether any label of a part is left: what people removed as a whole is not drawn again. */
const hasLabels = ({ headings, columnOf }: TablePlace, columns: readonly Column[]): boolean =>
  columns.some(({ key, title }) =>
    Object.values(title).includes((headings[(columnOf.get(key) ?? 0) - 1] ?? '').trim()),
  );

/** Where a row came in above, the labels were written over by the first row below them: they stood as much further down. */
function labelAgain(
  { tab, flush }: DrawnTab,
  written: TablePlace,
  { columnOf, lastRow }: TablePlace,
  columns: readonly Column[],
): void {
  const row = Math.max(1, written.headingRow + lastRow - written.lastRow);
  for (const { key } of columns) {
    const label = written.headings[(written.columnOf.get(key) ?? 0) - 1] ?? '';
    const column = columnOf.get(key);
    if (column !== undefined) tab.write({ row, column, rows: 1, columns: 1 }, [[label]]);
  }
  flush();
}

/** Columns that come back after somebody deleted them have none. */
function writeLostLabels(
  { tab, flush, language }: DrawnTab,
  { headingRow, headings, columnOf }: TablePlace,
  columns: readonly Column[],
): boolean {
  const lost = columns.filter(({ key }) => (headings[(columnOf.get(key) ?? 0) - 1] ?? '') === '');
  for (const { key, title } of lost) {
    const area = { row: headingRow, column: columnOf.get(key) ?? 1, rows: 1, columns: 1 };
    tab.setNumberFormat(area, '@');
    tab.write(area, [[title[language]]]);
  }
  if (lost.length > 0) flush();
  return lost.length > 0;
}

interface CellsBefore {
  readonly tab: TabPort;
  /** The columns of a part, by number. */
  readonly columns: readonly number[];
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** Whether the cells of a part hold what they held, but for those that were written, and for what formulas come to. */
function standsStill({ tab, columns, cells, formulas }: CellsBefore, writes: readonly GuardedWrite[]): boolean {
  const rows = Math.max(cells.length, tab.lastRow());
  const width = Math.max(...columns);
  if (tab.maxRows() < rows || tab.maxColumns() < width) return false;
  const now = tab.read({ row: 1, column: 1, rows, columns: width });
  const isWritten = (row: number, column: number) =>
    writes.some(
      ({ area }) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  return now.every((line, index) =>
    columns.every(
      (column) =>
        isSameCell(line[column - 1], cells[index]?.[column - 1] ?? '') ||
        (formulas[index]?.[column - 1] ?? '') !== '' ||
        isWritten(index + 1, column),
    ),
  );
}

/** Whether a cell shows already what is to be written into it: a text among numbers is written with a mark in front. */
export const holds = (now: Cell | undefined, wanted: Cell): boolean =>
  isSameCell(now ?? '', typeof wanted === 'string' ? wanted.replace(/^'/, '') : wanted);

/** What stands in a column below the labels, to the last row of the tab: tables that stand side by side end in different ones. */
export const idsOf = ({ place, cells }: PartLook, idColumn: string): readonly string[] => {
  const column = place.columnOf.get(idColumn) ?? 0;
  return cells.slice(place.headingRow).map((line) => String(line[column - 1] ?? '').trim());
};
