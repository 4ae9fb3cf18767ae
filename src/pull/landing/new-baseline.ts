import { baselineValue } from '../../state/dataset-tab';
import { stillMeant } from '../../state/meant-cells';
import type { Baseline } from '../../state/schema/baseline';
import type { Column, PlainCell, Table } from '../../tables/table';

/**
 * What the shop said, for every pushable cell; of records that take entries only, no more than that they came from the shop. What was last known of
 * records that this pull did not bring stays known, so that their untouched cells do not look like edits.
 * @param untouched ids of rows in the tab that the pull leaves as they are.
 * @param left columns of the tab that the pull leaves as they are: their edits wait there.
 */
export function newBaseline(
  table: Table,
  before: Baseline,
  untouched: Iterable<string>,
  left: readonly Column[] = [],
): Baseline {
  const pushable = table.columns.flatMap((column, index) => (column.pushable ? [index] : []));
  const leftKeys = left.map(({ key }) => key);
  const columns = [...pushable.map((index) => table.columns[index]?.key ?? ''), ...leftKeys];
  const rows: Record<string, (string | number)[]> = {};
  const takesEdits = table.columns.some((column) => column.pushable || column.isEntry);
  if (!takesEdits && left.length === 0) return { columns, rows };
  for (const id of untouched) {
    if (id in before.rows) rows[id] = columns.map((column) => baselineValue(before, id, column) ?? '');
  }
  for (const id of table.rows.ids()) {
    if (id in rows) continue;
    const cells = table.rows.cells(id);
    const known = leftKeys.map((column) => baselineValue(before, id, column) ?? '');
    rows[id] = [...pushable.map((index) => toBaselineValue(cells[index] ?? '')), ...known];
  }
  return carryingMeant(before, { columns, rows });
}

/** What a person meant is meant after a refresh, too. */
function carryingMeant({ meant = {} }: Baseline, said: Baseline): Baseline {
  const left = stillMeant(meant, said);
  return Object.keys(left).length === 0 ? said : { ...said, meant: left };
}

/** A tick is kept as its word. */
export const toBaselineValue = (cell: PlainCell): string | number => (typeof cell === 'number' ? cell : String(cell));
