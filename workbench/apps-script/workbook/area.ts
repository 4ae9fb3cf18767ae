/** 1-based, as on the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const lastRowOf = ({ row, rows }: Area): number => row + rows - 1;
export const lastColumnOf = ({ column, columns }: Area): number => column + columns - 1;

/** Whether they have a cell in common. */
export const overlaps = (a: Area, b: Area): boolean =>
  a.row <= lastRowOf(b) && b.row <= lastRowOf(a) && a.column <= lastColumnOf(b) && b.column <= lastColumnOf(a);

/** Whether all cells of `inner` are in `outer`. */
export const contains = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  lastRowOf(inner) <= lastRowOf(outer) &&
  outer.column <= inner.column &&
  lastColumnOf(inner) <= lastColumnOf(outer);

/** Whether all cells of an area are there. */
export const isInside = (
  { maxRows, maxColumns }: { readonly maxRows: number; readonly maxColumns: number },
  area: Area,
): boolean => contains({ row: 1, column: 1, rows: maxRows, columns: maxColumns }, area);

/** The smallest area that holds them all. */
export function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const [bottom, right] = [Math.max(...areas.map(lastRowOf)), Math.max(...areas.map(lastColumnOf))];
  return between(row, bottom, column, right);
}

const between = (top: number, bottom: number, left: number, right: number): Area => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** What of an area lies outside of another, in at most four pieces. */
export function without(area: Area, hole: Area): readonly Area[] {
  if (!overlaps(area, hole)) return [area];
  const [bottom, right] = [lastRowOf(area), lastColumnOf(area)];
  const [holeBottom, holeRight] = [lastRowOf(hole), lastColumnOf(hole)];
  const top = Math.max(area.row, hole.row);
  const low = Math.min(bottom, holeBottom);
  return [
    between(area.row, hole.row - 1, area.column, right),
    between(holeBottom + 1, bottom, area.column, right),
    between(top, low, area.column, hole.column - 1),
    between(top, low, holeRight + 1, right),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
