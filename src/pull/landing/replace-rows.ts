import type { Landing } from './landing';
import { firstRowOf } from './tab-layout';

/**
 * Which record each row of the tab holds after a pull that replaces: `''` where none does. Where a person has nothing of their own beside the
 * table or among its rows, the records stand in the order of the pull; otherwise those that are there stay in their rows, so that notes stay beside
 * their record, and new ones take rows that are free of both.
 */
export function replacedIds(landing: Landing): readonly string[] {
  const { table, layout } = landing;
  const incoming = [...table.rows.ids()];
  const busy = rowsWithOwnContent(landing);
  if (busy.size === 0) return layout.ids.map((_, row) => incoming[row] ?? '');
  const present = new Set(layout.ids);
  const waiting = incoming.filter((id) => !present.has(id));
  return layout.ids.map((id, row) => {
    if (table.rows.has(id)) return id;
    return busy.has(row) ? '' : (waiting.shift() ?? '');
  });
}

/** Rows, from 0, in which a person wrote something: beside our columns, or, where there is no record, anywhere. */
function rowsWithOwnContent({ tab, layout }: Landing): ReadonlySet<number> {
  const ours = new Set(
    layout.columns.filter((column) => !layout.added.includes(column)).map(({ key }) => layout.positionOf.get(key)),
  );
  const rows = layout.ids.length;
  const isOursAlone = ours.size >= layout.place.lastColumn && !layout.ids.includes('');
  if (rows === 0 || isOursAlone) return new Set();
  const cells = tab.read({ row: firstRowOf(layout), column: 1, rows, columns: layout.place.lastColumn });
  const isOwn = (row: number, column: number) => layout.ids[row] === '' || !ours.has(column);
  return new Set(
    cells.flatMap((line, row) => (line.some((cell, index) => cell !== '' && isOwn(row, index + 1)) ? [row] : [])),
  );
}
