import { latestMoment } from '../../days/day';
import * as v from '../valibot';
import { type PlannedEdit, plannedEditSchema } from './push-plan';
import { type TakenOver, takenOverSchema } from './schedule/scheduled-jobs';
import type { EntriesOf, StoredDocument } from './stored-document';

/**
 * How far a scheduled push is. `waiting`: for its start; `starting`, `ending`: a run of it was begun, and its lines in the journal tell how far that came; `on`:
 * its values are in the shop until its end; `over`: nothing more comes of it.
 */
export type ScheduledStage =
  | {
      readonly name: 'waiting';
      /** Whether the shop would never take what its start sends: it is not tried any more until its person says so. */
      readonly isRefused?: boolean;
    }
  | { readonly name: 'starting'; readonly run: string }
  | {
      readonly name: 'on';
      readonly run: string;
      /** Whether all of its values were changed by it: then what was put aside tells what is to go back, as its run does. */
      readonly isWhole?: boolean;
      /** Whether its own start changed nothing: what an earlier person's may have put into the shop is all that goes back. */
      readonly isFound?: boolean;
      readonly start?: StartSums;
      /** The same of its way back. */
      readonly isRefused?: boolean;
    }
  | {
      readonly name: 'ending';
      readonly run: string;
      readonly back: string;
      readonly isWhole?: boolean;
      readonly isFound?: boolean;
      readonly start?: StartSums;
      /** Of how many values the shop did not say what they are, when the way back was planned: these are in it still. */
      readonly untold?: number;
      readonly sums?: WayBackSums;
    }
  | {
      readonly name: 'over';
      readonly how: ScheduledEnd;
      readonly run?: string;
      readonly back?: string;
      readonly sums?: WayBackSums;
      readonly start?: StartSums;
    };

/** What became of its values when it began. Kept where not all of them were changed by it. */
export interface StartSums {
  /** Those alone go back at its end. */
  readonly changed: number;
  /** The shop had them already: they are somebody else's, and stay. */
  readonly same?: number;
  /** The shop had something else by then, or a rule was against it: they were left as they are. */
  readonly held?: number;
  /** The shop said that it did not take them, or nothing. */
  readonly refused?: number;
}

/** How many values of a way back are what they were before, and how many stay, and why. */
export interface WayBackSums {
  readonly back: number;
  /** Of those that are back, how many the shop had though it said that its start failed. */
  readonly found?: number;
  /** The shop holds something else by now. */
  readonly changed?: number;
  /** Their records are in the shop no more. */
  readonly gone?: number;
  /** A rule of the add-on or of the shop is against it. */
  readonly blocked?: number;
}

/**
 * How it came to its end. `applied`: there was no way back to come; `broughtBack`; `missed`: its end had passed before it could start; `cancelled` before it
 * started; `kept`: a person said that its values stay; `nothing`: the shop had these or other values by then, or did not take what cannot be repeated; `lost`: what was put aside, or the
 * lines of its run, are gone, so that nobody can go on with it; `takenOver`: a colleague does it.
 */
export type ScheduledEnd = (typeof scheduledEnds)[number];
export const scheduledEnds = [
  ...(['applied', 'broughtBack', 'missed', 'cancelled', 'kept', 'nothing', 'lost', 'takenOver'] as const),
] as const;

/** A push that begins by itself at its time and, where it has an end, is taken back by itself. */
export interface ScheduledPush {
  readonly id: string;
  /** What its person calls it; nothing is told by it. */
  readonly name?: string;
  /** Digest of what was put aside for it: anything else in its place is not carried out. */
  readonly digest: string;
  /** The connection whose shop it is meant for. */
  readonly connection: string;
  readonly tabId: number;
  readonly dataset: string;
  /** How many cells. */
  readonly count: number;
  /** Milliseconds since 1970, as all moments here. */
  readonly startsAt: number;
  readonly endsAt?: number;
  readonly plannedAt: number;
  readonly stage: ScheduledStage;
  /** When it came to this stage. */
  readonly since: number;
  /** How often its start was tried, and the shop said that it took nothing of it: as many runs of it have lines, unless some are gone. Only of one with an end. */
  readonly tries?: number;
  /** Whether its cells may say its values, as the execution that planned it ended too early, or one that fills them in again before it is cancelled. */
  readonly isInCells?: boolean;
  /** The push of a colleague's in whose place it is done. One that had begun has no run of its own person's: the run of its stage names no lines. */
  readonly takenOver?: TakenOver;
  /** When its person last said that they do it themselves: who took it over before that does it no more. */
  readonly heldSince?: number;
}

const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment));
const run = v.string();

const sums = v.object({
  back: v.number(),
  found: v.exactOptional(v.number()),
  changed: v.exactOptional(v.number()),
  gone: v.exactOptional(v.number()),
  blocked: v.exactOptional(v.number()),
} satisfies EntriesOf<WayBackSums>);

const start = v.object({
  changed: v.number(),
  same: v.exactOptional(v.number()),
  held: v.exactOptional(v.number()),
  refused: v.exactOptional(v.number()),
} satisfies EntriesOf<StartSums>);

const stage = v.union([
  v.object({ name: v.literal('waiting'), isRefused: v.exactOptional(v.boolean()) }),
  v.object({ name: v.literal('starting'), run }),
  v.object({
    name: v.literal('on'),
    run,
    isWhole: v.exactOptional(v.boolean()),
    isFound: v.exactOptional(v.boolean()),
    start: v.exactOptional(start),
    isRefused: v.exactOptional(v.boolean()),
  }),
  v.object({
    name: v.literal('ending'),
    run,
    back: run,
    isWhole: v.exactOptional(v.boolean()),
    isFound: v.exactOptional(v.boolean()),
    start: v.exactOptional(start),
    untold: v.exactOptional(v.number()),
    sums: v.exactOptional(sums),
  }),
  v.object({
    name: v.literal('over'),
    how: v.picklist(scheduledEnds),
    run: v.exactOptional(run),
    back: v.exactOptional(run),
    sums: v.exactOptional(sums),
    start: v.exactOptional(start),
  }),
]) satisfies v.GenericSchema<unknown, ScheduledStage>;

export const scheduledPushSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  name: v.exactOptional(v.string()),
  digest: v.string(),
  connection: v.string(),
  tabId: v.number(),
  dataset: v.string(),
  count: v.number(),
  startsAt: moment,
  endsAt: v.exactOptional(moment),
  plannedAt: moment,
  stage,
  since: moment,
  tries: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  isInCells: v.exactOptional(v.boolean()),
  takenOver: v.exactOptional(takenOverSchema),
  heldSince: v.exactOptional(moment),
} satisfies EntriesOf<ScheduledPush>);

/**
 * All scheduled pushes of a person in one file. In their own properties, where nobody else can write, and which do not go back with the file: what has begun
 * must not begin once more.
 */
export const scheduledPushesOf = (spreadsheetId: string): StoredDocument<readonly ScheduledPush[]> => ({
  name: `ngorder.scheduled:${spreadsheetId}`,
  version: 1,
  schema: v.array(scheduledPushSchema),
  upgrades: [],
  mayBeLost: 'never',
});

/** What a person agreed to when they planned a push. */
export interface FrozenPlan {
  readonly tabId: number;
  readonly dataset: string;
  readonly listCalls: number;
  /** Those alone that are to be pushed. */
  readonly edits: readonly PlannedEdit[];
  /** Keys of edits whose doubts were ticked. */
  readonly acknowledged: readonly string[];
  /** Keys of edits that a colleague's start may have put into the shop before this person took it over: they go back at the end as well. */
  readonly tried?: readonly string[];
}

/** What was put aside for a scheduled push; in the state tab, as it may be large. The push says its digest. */
export const frozenPlanOf = (id: string): StoredDocument<FrozenPlan> => ({
  name: `frozen:${id}`,
  version: 1,
  schema: v.object({
    tabId: v.number(),
    dataset: v.string(),
    listCalls: v.number(),
    edits: v.array(plannedEditSchema),
    acknowledged: v.array(v.string()),
    tried: v.exactOptional(v.array(v.string())),
  } satisfies EntriesOf<FrozenPlan>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
  isPersonal: true,
});
