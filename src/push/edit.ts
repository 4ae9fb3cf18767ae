import type { Cell } from '../google/ports';
import type { MessageId, MessageValues } from '../text/message';

/** What a cell, a baseline and the shop are compared by: dates and check marks count as their text. */
export type Value = string | number;

export const toValue = (cell: Cell): Value => (typeof cell === 'number' ? cell : String(cell));

/** In a cell for payments: whatever is left to be paid. */
export const allThatIsDue = 'PAID';

/** The same to a person, whether the shop or the sheet holds it as a number or as text. */
export const isSame = (one: Value, other: Value): boolean => String(one) === String(other);

/** A text with its values, told in the reader's language when it is shown. */
export interface Reason {
  readonly message: MessageId;
  readonly values: MessageValues;
}

/** One cell that a person changed: a column of a record. */
export interface Edit {
  /** {@link editKey}. */
  readonly key: string;
  readonly recordId: string;
  /** The record that this one is part of, by which the shop reads and changes it: a variation's product. The record's own id otherwise. */
  readonly parentId: string;
  readonly column: string;
  /** What people know the record by: a SKU, an order's number. */
  readonly sku: string;
  readonly name: string;
  /** What the shop had said when the cell was pulled; `''` when it said nothing. */
  readonly baseline: Value;
  /** What the cell holds: a value that fits, or anything that a person may have typed. */
  readonly wanted: Value;
  /** What other cells of the row say about how to carry it out, by column; blank ones are not there. */
  readonly details?: Readonly<Record<string, Value>>;
}

/**
 * What is to become of an edit. `ready`: will be pushed; `alreadySo`: the shop holds that value by now; `conflict`: the shop's value
 * changed since the pull; `blocked`: a rule forbids it.
 */
export type EditStatus = 'ready' | 'alreadySo' | 'conflict' | 'blocked';

export interface PlannedEdit extends Edit {
  readonly status: EditStatus;
  /** What the shop holds now; `''` when it was not read or holds nothing. */
  readonly live: Value;
  /** Why it is not pushed. */
  readonly reason?: Reason;
  /** What makes a ready edit doubtful: it is pushed only if a person acknowledges it. */
  readonly warnings?: readonly Reason[];
}

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

/** `8000001/stock:0`. */
export const editKey = (recordId: string, column: string): string => `${recordId}/${column}`;

export const blocked = (edit: Edit, message: MessageId, values: MessageValues = {}): PlannedEdit => ({
  ...edit,
  status: 'blocked',
  live: '',
  reason: { message, values },
});
