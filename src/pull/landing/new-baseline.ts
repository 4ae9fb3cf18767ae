import { baselineValue } from '../../state/dataset-tab';
import type { Baseline } from '../../state/schema/baseline';
import type { PlainCell, Table } from '../../tables/table';

/**
 * What the shop said, for every pushable cell; of records that take entries only, no more than that they came from the shop. What was last known of
 * records that this pull did not bring stays known, so that their untouched cells do not look like edits.
 * @param untouched ids of rows in the tab that the pull leaves as they are.
 */
export function newBaseline(table: Table, before: Baseline, untouched: Iterable<string>): Baseline {
  const pushable = table.columns.flatMap((column, index) => (column.pushable ? [index] : []));
  const columns = pushable.map((index) => table.columns[index]?.key ?? '');
  const rows: Record<string, (string | number)[]> = {};
  if (!table.columns.some(({ pushable: takesEdits, isEntry }) => takesEdits || isEntry)) return { columns, rows };
  for (const id of untouched) {
    if (id in before.rows) rows[id] = columns.map((column) => baselineValue(before, id, column) ?? '');
  }
  for (const id of table.rows.ids()) {
    if (id in rows) continue;
    const cells = table.rows.cells(id);
    rows[id] = pushable.map((index) => toBaselineValue(cells[index] ?? ''));
  }
  return { columns, rows };
}

/** A tick is kept as its word. */
export const toBaselineValue = (cell: PlainCell): string | number => (typeof cell === 'number' ? cell : String(cell));
