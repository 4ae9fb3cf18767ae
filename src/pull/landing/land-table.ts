import { isCut } from '../../tables/plain-value';
import { headerRow } from '../../tables/tab-snapshot';
import { type Column, cellToWrite, type PlainCell } from '../../tables/table';
import { landBlock, noteCut } from './land-block';
import type { Landing, LandingCounts } from './landing';
import { replacedIds } from './replace-rows';
import { addHeaders, formatNewTab, formatRows, offerChoices } from './tab-format';
import { stretchesOf } from './tab-layout';

/** Cells that are read, merged and written at once: much enough for few calls, little enough for an execution's memory. */
const cellsAtOnce = 200_000;

/**
 * Brings a table into its tab. Rows that are there stay where they are and are found by their id; new ones come at the end; nothing is
 * deleted. Columns of the person's own are never touched. Stopped anywhere and begun anew, it ends the same.
 */
export function landTable(landing: Landing): LandingCounts {
  const { tab, table, layout, mode, language, checkpoint, onProgress } = landing;
  const ids = mode === 'replace' ? replacedIds(landing) : layout.ids;
  const present = new Set(ids);
  const appended = [...table.rows.ids()].filter((id) => !present.has(id));
  const counts: LandingCounts = { newRows: appended.length, changedCells: 0, keptEdits: 0, vanishedRows: 0 };
  const rowsBefore = layout.ids.length;
  const total = rowsBefore + appended.length;
  const grid = growGrid(landing, total);
  addHeaders(tab, layout, language);
  formatRows(tab, stretchesOf(layout, layout.added), headerRow + 1, grid.rows - headerRow);
  offerChoices(tab, layout, headerRow + 1, grid.rows - headerRow);

  const rowsAtOnce = Math.max(100, Math.floor(cellsAtOnce / layout.columns.length));
  for (let done = 0; mode !== 'append' && done < rowsBefore; done += rowsAtOnce) {
    checkpoint();
    onProgress(done, total);
    landBlock(landing, headerRow + 1 + done, ids.slice(done, done + rowsAtOnce), counts);
  }
  if (appended.length > 0 && layout.added.length < layout.columns.length) {
    const existing = layout.columns.filter((column) => !layout.added.includes(column));
    formatRows(tab, stretchesOf(layout, existing), headerRow + 1 + rowsBefore, appended.length);
  }
  for (let done = 0; done < appended.length; done += rowsAtOnce) {
    checkpoint();
    onProgress(rowsBefore + done, total);
    appendRows(landing, headerRow + 1 + rowsBefore + done, appended.slice(done, done + rowsAtOnce));
  }
  if (layout.lastColumn === 0) formatNewTab(tab, layout, total);
  return counts;
}

const growGrid = ({ grow, layout }: Landing, rows: number) =>
  grow(headerRow + rows, Math.max(layout.lastColumn, ...layout.positionOf.values()));

function appendRows(landing: Landing, firstRow: number, ids: readonly string[]): void {
  const { tab, table, layout, dates } = landing;
  const placeOf = new Map(table.columns.map(({ key }, index) => [key, index]));
  const rows = ids.map((id) => table.rows.cells(id));
  const plainAt = (row: readonly PlainCell[], { key }: Column): PlainCell => row[placeOf.get(key) ?? -1] ?? '';
  for (const { first, columns } of stretchesOf(layout)) {
    tab.write(
      { row: firstRow, column: first, rows: rows.length, columns: columns.length },
      rows.map((row) =>
        columns.map((column) =>
          cellToWrite(column, { value: dates.toSheet(column.kind, plainAt(row, column)), formula: '' }),
        ),
      ),
    );
    rows.forEach((row, index) => {
      columns.forEach((column, offset) => {
        if (isCut(plainAt(row, column))) noteCut(landing, { row: firstRow + index, column: first + offset });
      });
    });
  }
}
