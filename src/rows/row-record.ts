import type { Field } from '../api/field';
import type { RowRef } from '../state/schema/row-lines';
import type { MessageId, MessageValues } from '../text/message';
import type { RecordFacts } from '../wishes/wish';

/**
 * What is to become of a record: `ready` will be sent; `skipped` is not meant for this endpoint; `problem` cannot be sent as it is;
 * `alreadySent` has a result that says so, and would be done twice.
 */
export type RowStatus = 'ready' | 'skipped' | 'problem' | 'alreadySent';

/** What looks wrong with a record that may be meant all the same: it goes once a person has typed that it is. */
export interface RowDoubt {
  readonly message: MessageId;
  /** The key of the column that it is about; the whole record when absent. */
  readonly column?: string;
  readonly values: MessageValues;
  /** How many more of the record's rows it is about, with figures of their own. */
  readonly more?: number;
}

/** Why a record cannot be sent as it is. */
export interface RowProblem extends RowDoubt {
  /** What its column takes, where it says so: `{allowed}`. */
  readonly field?: Field;
  /** The key of another column that it names: `{beside}`. */
  readonly beside?: string;
  /** The values of that other column that make it necessary: `{listed}`. */
  readonly listed?: readonly string[];
  /** Which item of the record's list it is about, from 0. */
  readonly item?: number;
}

/** A value that a record sets of something that the shop has, where a table that can be pulled shows it. */
export interface SetValue {
  /** Of the table's record; what all variations of a product have in common is said of its first. */
  readonly recordId: string;
  /** Of the table. */
  readonly column: string;
  /** Of the request's column. */
  readonly key: string;
  readonly wanted: string | number;
}

/** The same, beside what the shop says by now. */
export interface ReplacedValue extends SetValue {
  readonly live: string | number;
}

export interface RowRecord {
  readonly rows: readonly RowRef[];
  readonly status: RowStatus;
  readonly input: Readonly<Record<string, unknown>>;
  /** Why it cannot be sent, in the order of its columns; there where it is a problem. */
  readonly problems?: readonly RowProblem[];
  readonly doubts?: readonly RowDoubt[];
  /** What it replaces; nothing of what the shop does not say, or says as blank. */
  readonly replaces?: readonly ReplacedValue[];
  /** What the shop says by now of the orders that it is about. */
  readonly facts?: readonly (RecordFacts | undefined)[];
}
