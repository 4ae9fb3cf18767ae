import * as v from '../valibot';
import { type RowOrder, rowOrderEntries } from './row-lines';
import type { EntriesOf, StoredDocument } from './stored-document';

/** A plan by its id, and what it is made from again. */
export interface KeptRowPlan {
  readonly id: string;
  readonly order: RowOrder;
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
    afterRuns: v.exactOptional(v.number()),
  } satisfies EntriesOf<KeptRowPlan>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
  isPersonal: true,
};
