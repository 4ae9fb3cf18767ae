import type { Cell } from '../google/ports';
import type { Choice, Edit, EditStatus, PlannedEdit, Reason } from '../state/schema/push-plan';
import type { Value } from '../state/shapes/value';
import type { MessageId, MessageValues } from '../text/message';

export type { Choice, Edit, EditStatus, PlannedEdit, Reason, Value };

export const toValue = (cell: Cell): Value => (typeof cell === 'number' ? cell : String(cell));

/** In a cell for payments: whatever is left to be paid. */
export const allThatIsDue = 'PAID';

/** The same to a person, whether the shop or the sheet holds it as a number or as text. */
export const isSame = (one: Value, other: Value): boolean => String(one) === String(other);

/** What an entry, a cell that says what to do, does to the shop; as people are told it. */
export interface Effect {
  /** What the values are called. */
  readonly about: string;
  readonly from: Value;
  readonly to: Value;
}

/** An edit that may go to the shop. */
export interface ReadyEdit extends PlannedEdit {
  readonly status: 'ready';
}

export const isReady = (edit: PlannedEdit): edit is ReadyEdit => edit.status === 'ready';

/** Two reasons of the same text say the same: of a price below a cost, the cost counts too. */
export const reasonKey = ({ message, values }: Reason): string => JSON.stringify([message, values]);

/** What stands in the way of an edit whose value the shop has changed since. @param live '' where the shop shows none. */
export const changedInShop = (live: Value): Reason =>
  live === ''
    ? { message: 'conflict.emptyInShop', values: {} }
    : { message: 'conflict.changedInShop', values: { live } };

export const blocked = (edit: Edit, message: MessageId, values: MessageValues = {}): PlannedEdit => ({
  ...edit,
  status: 'blocked',
  live: '',
  reason: { message, values },
});
