import { type Area, around, isInside, lastColumnOf, lastRowOf } from '../../apps-script/workbook/area';
import type { Axis } from '../../apps-script/workbook/changes/workbook-change';
import type { WorkbookSheet } from '../../apps-script/workbook/workbook';

/** The row or column beyond an edge of a table. */
const beyond: readonly (readonly [Axis, (table: Area) => Area])[] = [
  ['row', (table) => ({ ...table, row: table.row - 1, rows: 1 })],
  ['row', (table) => ({ ...table, row: lastRowOf(table) + 1, rows: 1 })],
  ['column', (table) => ({ ...table, column: table.column - 1, columns: 1 })],
  ['column', (table) => ({ ...table, column: lastColumnOf(table) + 1, columns: 1 })],
];

/** What a person means who has one cell selected: the table in which it stands, up to blank rows and columns. Otherwise what is selected. */
export function tableAround(sheet: WorkbookSheet, selected: Area): Area {
  if (selected.rows > 1 || selected.columns > 1) return selected;
  let [table, before] = [selected, selected];
  do {
    before = table;
    for (const [axis, lineBeyond] of beyond) {
      for (let line = lineBeyond(table); touches(sheet, axis, line); line = lineBeyond(table))
        table = around([table, line]);
    }
  } while (table !== before);
  return table;
}

/** Whether something stands in a row or column, or at its corners. */
function touches(sheet: WorkbookSheet, axis: Axis, line: Area): boolean {
  if (!isInside(sheet, line)) return false;
  const [start, extent, most] =
    axis === 'row' ? (['column', 'columns', sheet.maxColumns] as const) : (['row', 'rows', sheet.maxRows] as const);
  const first = Math.max(1, line[start] - 1);
  const last = Math.min(most, line[start] + line[extent]);
  return sheet
    .readValues({ ...line, [start]: first, [extent]: last - first + 1 })
    .some((values) => values.some((value) => value !== ''));
}
