import { isReady, type PlannedEdit, type ReadyEdit } from '../edit';
import { groupBy } from '../operation';
import type { Pushable } from '../pushable';
import { actionFor } from '../pushables';
import type { ValueSum } from '../values/value-kind';
import { valueKinds } from '../values/value-kinds';

/** What the edits of one column that are ready come to together. */
export interface ColumnSum {
  readonly column: string;
  /** How many there are. */
  readonly edits: number;
  /** Of a `share` the average, 0.08 for 8 % more; of the others all that the values go up, or down, by. `null` where nothing of the kind can be said. */
  readonly told: { readonly how: ValueSum; readonly value: number; readonly of: number } | null;
}

/** In the order in which the columns come first among the edits. */
export const sumColumns = (pushable: Pushable, edits: readonly PlannedEdit[]): ColumnSum[] =>
  groupBy(edits.filter(isReady), ({ column }) => column).map((ofColumn) => {
    const [{ column } = { column: '' }] = ofColumn;
    return { column, edits: ofColumn.length, told: tell(pushable, column, ofColumn) };
  });

function tell(pushable: Pushable, column: string, edits: readonly ReadyEdit[]): ColumnSum['told'] {
  const action = actionFor(pushable, column);
  const kind = action?.kindOf(column);
  const how = kind && valueKinds[kind].sum;
  if (!action || !how) return null;
  // What belongs to the parent is one value, in however many rows it was edited.
  const own = action.isShared?.(column)
    ? groupBy(edits, ({ parentId }) => parentId).flatMap(([first]) => first ?? [])
    : edits;
  const moves = own.flatMap(({ live: from, wanted: to }) => {
    const after = action.expected({ from, to });
    return typeof from === 'number' && typeof after === 'number' ? [{ from, shift: after - from }] : [];
  });
  const values = moves.flatMap(({ from, shift }) => {
    if (how !== 'share') return how === 'spent' ? -shift : shift;
    return from > 0 ? shift / from : [];
  });
  if (values.length === 0) return null;
  const total = values.reduce((sum, value) => sum + value, 0);
  return { how, value: withoutRest(how === 'share' ? total / values.length : total), of: values.length };
}

/** Without what decimals leave behind when they are added: 0.1 and 0.2 are 0.3. */
const withoutRest = (value: number): number => Number(value.toFixed(6));
