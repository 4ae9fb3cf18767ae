import type { TabPort } from '../../google/ports';
import type { SheetDates } from '../../tables/sheet-dates';
import { CellMemory } from '../../tables/tab/cell-memory';
import { writeGuarded } from '../../tables/tab/guarded-write';
import type { PlainCell, Table } from '../../tables/table';
import { guardedTable } from './land-block';
import type { Landing } from './landing';
import { firstRowOf, type TabLayout } from './tab-layout';

/** The layout of a tab whose rows may bear names that the table gives its records no more: each row by its new name. */
export function withRenamedRows(tab: TabPort, table: Table, layout: TabLayout, dates: SheetDates): TabLayout {
  const renaming = table.discovery?.renaming;
  const rows = layout.ids.length;
  if (!renaming || rows === 0) return layout;
  const columns = new Map<string, readonly PlainCell[]>();
  for (const column of layout.columns) {
    const position = layout.positionOf.get(column.key);
    if (position === undefined || layout.added.includes(column)) continue;
    const cells = tab.read({ row: firstRowOf(layout), column: position, rows, columns: 1 });
    columns.set(
      column.key,
      cells.map(([cell = '']) => dates.toPlain(column.kind, cell)),
    );
  }
  const ids = renaming.ids(layout.ids, (row, key) => columns.get(key)?.[row]);
  return { ...layout, ids, formerIds: layout.ids };
}

/** Writes new names beside the rows that stay where they are; a pull that replaces lays its rows out anew, names and all. */
export function landRenamedIds(landing: Landing): TabLayout | 'displaced' {
  const { tab, table, layout } = landing;
  const { ids, formerIds } = layout;
  const position = layout.positionOf.get(table.idColumn);
  const column = table.columns.find(({ key }) => key === table.idColumn);
  if (!formerIds || !column || position === undefined || ids.length === 0) return layout;
  const area = { row: firstRowOf(layout), column: position, rows: ids.length, columns: 1 };
  const memory = new CellMemory();
  memory.rememberValues(area, tab.read(area));
  const landed = writeGuarded(
    { ...guardedTable(landing, memory), ids: formerIds },
    {
      writes: [{ area, columns: [column], values: ids.map((id) => [id]) }],
      firstRow: area.row,
      idsBefore: formerIds,
      idsAfter: ids,
    },
  );
  const { formerIds: _, ...renamed } = layout;
  return landed === 'displaced' ? landed : renamed;
}
