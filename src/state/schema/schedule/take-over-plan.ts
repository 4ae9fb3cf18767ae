import * as v from '../../valibot';
import { type PlannedEdit, plannedEditSchema } from '../push-plan';
import type { EntriesOf, StoredDocument } from '../stored-document';

/** What a person was shown of a colleague's scheduled push, to be confirmed as their own. It is no plan of a push: nothing carries it out. */
export interface TakeOverPlan {
  readonly id: string;
  /** Whose it is, by what their seals are named, and its id with them. */
  readonly author: string;
  readonly push: string;
  /** Tells all that the colleague says of it from what they may say later. */
  readonly seen: string;
  /** `start`: its values, still to come; `end`: those that are to come back, which is all that is left of it. */
  readonly part: 'start' | 'end';
  /** The tab by which it was planned, and what had been pulled into it. */
  readonly tabId: number;
  readonly dataset: string;
  readonly listCalls: number;
  readonly edits: readonly PlannedEdit[];
  /** Keys of edits that left for the shop when the colleague's start was tried, and were not seen to arrive. */
  readonly tried?: readonly string[];
  /** How many runs this person had then: it is good until the next. */
  readonly afterRuns?: number;
}

/** The one that was shown last; in the state tab. */
export const takeOverPlanDocument: StoredDocument<TakeOverPlan> = {
  name: 'takeOver',
  version: 1,
  schema: v.object({
    id: v.string(),
    author: v.string(),
    push: v.string(),
    seen: v.string(),
    part: v.picklist(['start', 'end']),
    tabId: v.number(),
    dataset: v.string(),
    listCalls: v.number(),
    edits: v.array(plannedEditSchema),
    tried: v.exactOptional(v.array(v.string())),
    afterRuns: v.exactOptional(v.number()),
  } satisfies EntriesOf<TakeOverPlan>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
  isPersonal: true,
};
