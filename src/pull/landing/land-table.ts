import { untilStill } from '../../tables/tab/until-still';
import type { Column } from '../../tables/table';
import { appendRecords } from './append-records';
import { landBlock } from './land-block';
import { landColumns } from './land-columns';
import type { Landing, LandingCounts } from './landing';
import { landRenamedIds } from './renamed-rows';
import { replacedIds } from './replace-rows';
import { retitleColumns } from './retitle-columns';
import { arrangeNewTab, formatNewTab, formatRows } from './tab-format';
import { firstRowOf, stretchesOf, type TabLayout } from './tab-layout';

/** Cells that are read, merged and written at once: much enough for few calls, little enough for an execution's memory. */
const cellsAtOnce = 200_000;

/** What a landing did, and where things stand after it. */
export interface LandedTable {
  readonly counts: LandingCounts;
  readonly layout: TabLayout;
}

/**
 * Brings a table into its tab. Rows that are there stay where they are and are found by their id; new ones come at the end; nothing is
 * deleted. Columns of the person's own are never touched. Stopped anywhere and begun anew, it ends the same.
 * @throws AddOnError `tabMoves` where people move rows or columns again and again.
 */
export function landTable(landing: Landing): LandedTable {
  const { tab, table } = landing;
  const isNew = landing.layout.place.lastColumn === 0;
  const counts: LandingCounts = { newRows: 0, changedCells: 0, keptEdits: 0, vanishedRows: 0 };
  return untilStill(tab, (before) => {
    // Cells of a layout before hold what this very pull says: whatever differs from that was typed since.
    const again = (): Landing => ({ ...landing, layout: landing.layOut(), said: [...landing.said, landing.after] });
    const landed = landOnce(before === 0 ? landing : again(), counts, isNew);
    if (landed === 'displaced') return landed;
    if (isNew) formatNewTab(tab, landed, table.rows.size);
    return { counts, layout: landed };
  });
}

function landOnce(started: Landing, counts: LandingCounts, isNew: boolean): TabLayout | 'displaced' {
  const { tab, mode, checkpoint, onProgress } = started;
  // What was landed before shows as nothing new; what stays and what is missing is counted by the last layout alone.
  Object.assign(counts, { keptEdits: 0, vanishedRows: 0 });
  const { ids, appended } = recordsIn(started);
  const total = ids.length + appended.length;
  const grid = growGrid(started, total);
  // Before the headings, by which a tab is no longer new: cut off anywhere, it is arranged all the same.
  if (isNew) arrangeNewTab(tab, started.layout, started.arrangement);
  const landed = landColumns(started, grid.rows);
  const columns = landed === 'displaced' ? landed : retitleColumns({ ...started, layout: landed });
  if (columns === 'displaced') return columns;
  const layout = mode === 'replace' ? columns : landRenamedIds({ ...started, layout: columns });
  if (layout === 'displaced') return layout;
  const landing = { ...started, layout };
  formatRows(tab, stretchesOf(layout, reformattedIn(landing)), firstRowOf(layout), grid.rows - layout.place.headingRow);
  const rowsAtOnce = rowsPerBlock(layout);
  for (let done = 0; mode !== 'append' && done < ids.length; done += rowsAtOnce) {
    checkpoint();
    onProgress(done, total);
    const block = { firstRow: firstRowOf(layout) + done, ids: ids.slice(done, done + rowsAtOnce) };
    if (landBlock(landing, block, counts) === 'displaced') return 'displaced';
  }
  return appendRecords(landing, { ids, appended, rowsAtOnce }, counts) === 'displaced' ? 'displaced' : layout;
}

/** Columns of the tab whose kind turned out to be another. */
export const reformattedIn = ({ table, layout }: Landing): Column[] =>
  layout.columns.filter(
    (column) => !layout.added.includes(column) && (table.discovery?.reformatted ?? []).includes(column.key),
  );

/** The record that each row of the tab is to hold, and those that it lacks. */
export function recordsIn(landing: Landing): { readonly ids: readonly string[]; readonly appended: readonly string[] } {
  const { table, mode, layout } = landing;
  const ids = mode === 'replace' ? replacedIds(landing) : layout.ids;
  const present = new Set(ids);
  return { ids, appended: [...table.rows.ids()].filter((id) => !present.has(id)) };
}

export const rowsPerBlock = ({ columns }: TabLayout): number => Math.max(100, Math.floor(cellsAtOnce / columns.length));

const growGrid = ({ grow, layout }: Landing, rows: number) =>
  grow(layout.place.headingRow + rows, Math.max(layout.place.lastColumn, ...layout.positionOf.values()));
