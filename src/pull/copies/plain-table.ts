import { isDate } from '../../days/is-date';
import type { Cell, TabPort } from '../../google/ports';
import type { DatasetTab } from '../../state/schema/tab-list';
import { readIds, stands, type TablePlace } from '../../tables/tab/table-place';
import { untilStill } from '../../tables/tab/until-still';
import { type CopyableColumn, chosenColumns, copyableColumns, findSource } from './copyable-columns';

/** What a tab shows, as plain values: a line for the headings, and one for each row. */
export interface PlainTable {
  readonly cells: readonly (readonly Cell[])[];
  /** A number format for each of them; what is a text has one that keeps it so, whatever it looks like. */
  readonly formats: readonly (readonly string[])[];
  /** In pixels; `undefined` where a column has what Sheets gives it. */
  readonly widths: readonly (number | undefined)[];
}

/** {facts §3}: what Sheets says where a cell has no number format. As a format of its own it would leave a point behind whole numbers. */
const unformatted = '0.###############';
const asText = '@';

/**
 * Reads the table of a tab in some of its columns, in their order, to the last row that holds a record. What formulas show is a value like any other.
 * @param keys the usual columns when absent.
 * @throws AddOnError `copyColumnGone`, `tabMoves`.
 */
export const readPlain = (tab: TabPort, known: DatasetTab, keys: readonly string[] | undefined): PlainTable =>
  untilStill(tab, () => {
    const place = findSource(tab, known);
    const columns = chosenColumns(tab, copyableColumns(tab, known, place), keys);
    const ids = readIds(tab, place, known.idColumn);
    const column = place.columnOf.get(known.idColumn);
    const rows = column === undefined ? Math.max(0, place.lastRow - place.headingRow) : ids.length;
    const table = readColumns(tab, place, columns, rows);
    const isWhole =
      tab.lastRow() === place.lastRow && stands(tab, place, { firstRow: place.headingRow + 1, ids, column });
    return isWhole ? table : 'displaced';
  });

function readColumns(
  tab: TabPort,
  { headingRow, lastColumn }: TablePlace,
  columns: readonly CopyableColumn[],
  rows: number,
): PlainTable {
  const area = { row: headingRow + 1, column: 1, rows, columns: lastColumn };
  const values = rows === 0 ? [] : tab.read(area);
  const formats = rows === 0 ? [] : tab.readNumberFormats(area);
  const cells = values.map((line) => columns.map(({ position }) => plainCell(line[position - 1])));
  return {
    cells: [columns.map(({ heading }) => heading), ...cells],
    formats: [
      columns.map(() => asText),
      ...formats.map((line, row) => columns.map(({ position }, at) => formatOf(line[position - 1], cells[row]?.[at]))),
    ],
    widths: columns.map(({ widthPixels }) => widthPixels),
  };
}

/** A picture in a cell is no value. */
const plainCell = (cell: Cell | undefined): Cell =>
  cell === undefined || (typeof cell === 'object' && !isDate(cell)) ? '' : cell;

const formatOf = (format: string | undefined, cell: Cell | undefined): string => {
  if (typeof cell === 'string' && cell !== '') return asText;
  return !format || format === unformatted ? 'general' : format;
};
