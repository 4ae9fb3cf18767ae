import type { Area } from '../ports';
import { areaOf } from './cell-guards';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What lies over a table, and how far it is to reach. */
interface Extension {
  readonly sheet: Sheet;
  readonly table: Area;
  /** The last row of the table before it got longer, and since. */
  readonly lastBefore: number;
  readonly last: number;
  readonly isLocked: (area: Area) => boolean;
}

/** Bandings that cover the last row, and the filter that ends there; see `TabPort.extendBelow`. */
export function extendBelow(sheet: Sheet, table: Area, rows: number, isLocked: (area: Area) => boolean): void {
  const lastBefore = table.row + table.rows - 1;
  const extension: Extension = { sheet, table, lastBefore, last: lastBefore + rows, isLocked };
  extendBandings(extension);
  extendFilter(extension);
}

function extendBandings({ sheet, table, lastBefore, last, isLocked }: Extension): void {
  const bandings = sheet.getBandings().map((banding) => ({ banding, area: areaOf(banding.getRange()) }));
  for (const { banding, area } of bandings) {
    const end = lastRowOf(area);
    if (!haveColumn(area, table) || area.row > lastBefore || end < lastBefore || end >= last) continue;
    const longer = { ...area, rows: last - area.row + 1 };
    // A cell has one banding at most {facts §3}.
    const isTaken = bandings.some(
      ({ area: other }) =>
        other !== area && haveColumn(other, longer) && other.row <= last && lastRowOf(other) >= longer.row,
    );
    if (!isTaken && !isLocked(longer)) banding.setRange(rangeOf(sheet, longer));
  }
}

/** A filter cannot be given another range {facts §3}. All is read before it is removed, so that nothing is flushed until it stands again. */
function extendFilter({ sheet, table, lastBefore, last, isLocked }: Extension): void {
  const filter = sheet.getFilter();
  if (!filter) return;
  const area = areaOf(filter.getRange());
  const longer = { ...area, rows: last - area.row + 1 };
  if (!haveColumn(area, table) || lastRowOf(area) !== lastBefore || isLocked(longer)) return;
  const criteria = Array.from({ length: area.columns }, (_, index) => area.column + index).flatMap((column) => {
    const known = filter.getColumnFilterCriteria(column);
    return known ? [{ column, copied: known.copy().build() }] : [];
  });
  filter.remove();
  const anew = filterOver([longer, area], sheet);
  for (const { column, copied } of criteria) anew.setColumnFilterCriteria(column, copied);
}

/** The first that may be filtered: rows that are merged with others may not {facts §3}, and then the filter is to come back as it was. */
function filterOver([area, ...others]: readonly [Area, ...Area[]], sheet: Sheet): GoogleAppsScript.Spreadsheet.Filter {
  try {
    return rangeOf(sheet, area).createFilter();
  } catch (caught) {
    const [next, ...further] = others;
    if (!next) throw caught;
    return filterOver([next, ...further], sheet);
  }
}

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Area): Range =>
  sheet.getRange(row, column, rows, columns);

const lastRowOf = ({ row, rows }: Area): number => row + rows - 1;

/** Whether two areas have a column in common. */
const haveColumn = (one: Area, other: Area): boolean =>
  one.column < other.column + other.columns && other.column < one.column + one.columns;
