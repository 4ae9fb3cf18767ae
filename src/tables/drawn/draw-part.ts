import type { Area, Cell, TabPort } from '../../google/ports';
import type { Language } from '../../text/message';
import type { SheetDates } from '../sheet-dates';
import { CellMemory, isSameCell } from '../tab/cell-memory';
import { type GuardedWrite, type Landed, writeGuarded } from '../tab/guarded-write';
import { findTable, type TablePlace } from '../tab/table-place';
import { isTitle } from '../tab/title-texts';
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
  /**
   * By how many rows the tab has grown since some of this drawing was written, and people moved rows or columns: any part of it may stand there.
   * `undefined` before.
   */
  readonly grownBy: number | undefined;
}

/** What is written below the labels of a part. */
export interface PartPlan {
  readonly writes: readonly GuardedWrite[];
  /** Rows have no ids: where they moved, they are told by whatever stands in them, and beside them. */
  readonly isWithoutIds?: true;
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
  const { tab } = drawn;
  let written: Written | undefined;
  const standing = untilStill(tab, (): 'displaced' | { readonly place?: TablePlace } => {
    const place = findPart(tab, columns);
    if (!hasLabels(place, columns)) {
      if (!written) return {};
      labelAgain(drawn, written.place, place, columns);
      return 'displaced';
    }
    if (writeLostLabels(drawn, place, columns)) return 'displaced';
    const cells = tab.read(wholeOf(place));
    // Columns may have moved between two of these calls: what is planned would be about other ones.
    if (!place.headings.every((title, index) => title === String(cells[place.headingRow - 1]?.[index]))) {
      return 'displaced';
    }
    const look = { place, cells, grownBy: written && tab.maxRows() - written.maxRows };
    const order = plan(look);
    if (order === 'displaced') return order;
    if (order.writes.length === 0) return { place };
    const landed = writePlan(drawn, columns, {
      ...{ look, order },
      onWrite: (maxRows) => {
        written = { place, maxRows };
      },
    });
    return landed === 'displaced' ? landed : { place };
  });
  return standing.place;
}

/** Where a part stood when it was written, and how many rows the tab had. */
interface Written {
  readonly place: TablePlace;
  readonly maxRows: number;
}

const wholeOf = ({ lastRow, lastColumn }: TablePlace): Area => ({
  row: 1,
  column: 1,
  rows: lastRow,
  columns: lastColumn,
});

interface PlannedWrite {
  readonly look: PartLook;
  readonly order: PartPlan;
  /** Called right before the first cell is written, with how many rows the tab has. */
  readonly onWrite: (maxRows: number) => void;
}

function writePlan(
  { tab, flush }: DrawnTab,
  columns: readonly Column[],
  { look, order, onWrite }: PlannedWrite,
): Landed {
  const { place, cells } = look;
  const whole = wholeOf(place);
  const memory = new CellMemory();
  const formulas = tab.readFormulas(whole);
  memory.rememberValues(whole, cells);
  memory.rememberFormulas(whole, formulas);
  const { idColumn } = order;
  const table = {
    ...{ tab, flush, columns, idColumn, place, ids: idsOf(look, idColumn), headingsAmong, memory },
    ...(order.isWithoutIds ? { cells } : {}),
  };
  const stays = (keys: Iterable<string>, writes: readonly GuardedWrite[], maxRows: number): boolean => {
    const numbers = Array.from(keys, (key) => place.columnOf.get(key) ?? 1);
    return standsStill({ tab, columns: numbers, cells, formulas }, writes, maxRows);
  };
  return writeGuarded(table, {
    ...order,
    isUnchanged: () => {
      const maxRows = tab.maxRows();
      const isUnchanged = stays(place.columnOf.keys(), [], maxRows);
      if (isUnchanged) onWrite(maxRows);
      return isUnchanged;
    },
    isAsWritten: () => stays(order.toldBy, order.writes, tab.maxRows()),
  });
}

/** Whether any label of a part is left: what people removed as a whole is not drawn again. */
const hasLabels = ({ headings, columnOf }: TablePlace, columns: readonly Column[]): boolean =>
  columns.some(({ key, title }) => isTitle(title, (headings[(columnOf.get(key) ?? 0) - 1] ?? '').trim()));

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

/** Whether the cells of a part hold what they held, but for those that were written, and for what formulas come to: not one that came into a blank cell. */
function standsStill(
  { tab, columns, cells, formulas }: CellsBefore,
  writes: readonly GuardedWrite[],
  maxRows: number,
): boolean {
  const rows = Math.max(cells.length, tab.lastRow());
  const width = Math.max(...columns);
  if (maxRows < rows || tab.maxColumns() < width) return false;
  const now = tab.read({ row: 1, column: 1, rows, columns: width });
  const isWritten = (row: number, column: number) =>
    writes.some(
      ({ area }) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  return now.every((line, index) =>
    columns.every((column) => {
      const before = cells[index]?.[column - 1] ?? '';
      const isFormula = before !== '' && (formulas[index]?.[column - 1] ?? '') !== '';
      return isFormula || isSameCell(line[column - 1], before) || isWritten(index + 1, column);
    }),
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
