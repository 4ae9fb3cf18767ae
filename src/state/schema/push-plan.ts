import { isMessageId, type MessageId, type MessageValues } from '../../text/message';
import { type Value, valueSchema } from '../shapes/value';
import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** A text with its values, told in the reader's language when it is shown. */
export interface Reason {
  readonly message: MessageId;
  readonly values: MessageValues;
}

/** One cell that a person changed: a column of a record. */
export interface Edit {
  /** `8000001/stock:0`: record and column. */
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

/** Whose value stays where the shop's has changed since the pull: the shop's, or the one in the cell. Without a choice both stay where they are. */
export type Choice = 'theirs' | 'mine';

export interface PlannedEdit extends Edit {
  readonly status: EditStatus;
  /** Made for the {@link live} value: `mine` is ready, with it as the baseline; `theirs` is a conflict that brings it into the cell. */
  readonly choice?: Choice;
  /** What the shop had said when the cell was pulled, where `mine` made its {@link live} value the baseline. */
  readonly pulled?: Value;
  /** What the shop holds now; `''` when it was not read or holds nothing. */
  readonly live: Value;
  /** Why it is not pushed. */
  readonly reason?: Reason;
  /** What makes a ready edit doubtful: it is pushed only if a person acknowledges it. */
  readonly warnings?: readonly Reason[];
}

/** What a push would do, seen by a person before it does it. Bound to ids, old, new and live values by its id. */
export interface PushPlan {
  readonly id: string;
  /** The tab whose edits these are, and what was pulled into it. */
  readonly tabId: number;
  readonly dataset: string;
  readonly edits: readonly PlannedEdit[];
  /** The run that this plan takes back. */
  readonly undoes?: string;
  readonly listCalls: number;
  /** How many runs its person had then: it is good until the next. */
  readonly afterRuns?: number;
}

const values = v.record(v.string(), valueSchema);
const reason = v.object({ message: v.custom<MessageId>(isMessageId), values } satisfies EntriesOf<Reason>);

export const plannedEditSchema = v.object({
  key: v.string(),
  recordId: v.string(),
  parentId: v.string(),
  column: v.string(),
  sku: v.string(),
  name: v.string(),
  baseline: valueSchema,
  wanted: valueSchema,
  details: v.exactOptional(values),
  status: v.picklist(['ready', 'alreadySo', 'conflict', 'blocked']),
  choice: v.exactOptional(v.picklist(['theirs', 'mine'])),
  pulled: v.exactOptional(valueSchema),
  live: valueSchema,
  reason: v.exactOptional(reason),
  warnings: v.exactOptional(v.array(reason)),
} satisfies EntriesOf<PlannedEdit>);

/** The plan that was previewed last; in the state tab. One that is damaged is previewed again. */
export const pushPlanDocument: StoredDocument<PushPlan> = {
  name: 'plan',
  version: 1,
  schema: v.object({
    id: v.string(),
    tabId: v.number(),
    dataset: v.string(),
    edits: v.array(plannedEditSchema),
    undoes: v.exactOptional(v.string()),
    listCalls: v.number(),
    afterRuns: v.exactOptional(v.number()),
  } satisfies EntriesOf<PushPlan>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
  isPersonal: true,
};
