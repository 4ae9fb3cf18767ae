import * as v from '../valibot';
import { type RowOrder, rowOrderEntries } from './row-lines';
import type { EntriesOf, StoredDocument } from './stored-document';

/** What the shop said of values, by the ids of variations and the keys of columns. */
export type LiveValues = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** A plan by its id, and what it is made from again. */
export interface KeptRowPlan {
  readonly id: string;
  readonly order: RowOrder;
  /** What the shop said in the preview of what its records set. */
  readonly live?: LiveValues;
  /** How many runs its person had then: it is good until the next. */
  readonly afterRuns?: number;
}

/** The plan for rows that was made last; in the state tab. One that is damaged is made again. */
export const rowPlanDocument: StoredDocument<KeptRowPlan> = {
  name: 'rowPlan',
  version: 1,
  schema: v.object({
    id: v.string(),
    order: v.object(rowOrderEntries),
    live: v.exactOptional(v.record(v.string(), v.record(v.string(), v.union([v.string(), v.number()])))),
    afterRuns: v.exactOptional(v.number()),
  } satisfies EntriesOf<KeptRowPlan>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
  isPersonal: true,
};
