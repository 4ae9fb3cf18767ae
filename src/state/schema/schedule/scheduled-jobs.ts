import { latestMoment } from '../../../days/day';
import type { Amounts } from '../../combine';
import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';
import { type JobTiming, jobTimingSchema } from './job-timing';

/** What a job does: a kind that `schedule/job-kinds.ts` knows, and what that kind wants to know. */
export interface JobTask {
  readonly kind: string;
  readonly [detail: string]: unknown;
}

/** How the latest run of a job ended. `cutOff`: the execution ended before it could say. */
export type JobEnd = (typeof jobEnds)[number];
export const jobEnds = ['done', 'partly', 'failed', 'cutOff', 'waiting', 'goesOn'] as const;

/** The latest run of a job. */
export interface LatestJobRun {
  /** Milliseconds since 1970, as all moments here. */
  readonly at: number;
  readonly end: JobEnd;
  /** Of what went wrong, an `ErrorCode`, and its values; absent where nothing did. */
  readonly code?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The name of the tab that it went wrong in, where it was one of several. */
  readonly tab?: string;
}

/** What a refresh came to, as far as it can be counted. Of scheduled prices `rows` is how many values were due, `changedCells` how many became so in the shop. */
export type RefreshFigures = Amounts<'rows' | 'newRows' | 'changedCells' | 'calls' | 'seconds'>;

export const noFigures: RefreshFigures = { rows: 0, newRows: 0, changedCells: 0, calls: 0, seconds: 0 };

/** A run that the change history may not tell of yet, by the name that it has there: noted once that is certain. */
export interface UnnotedRun extends RefreshFigures {
  readonly run: string;
}

/** One before the latest. */
export interface EarlierRun extends LatestJobRun, UnnotedRun {}

/** Runs before those, of which it is only kept how many they were, and when the first and the last of them ended. */
export interface UntoldRuns {
  /** The name of the one line that tells of them. */
  readonly run: string;
  readonly count: number;
  readonly since: number;
  readonly until: number;
}

/** What a run takes of what Google limits {facts §1}: requests to the shop, and time. */
export type JobCost = Amounts<'calls' | 'seconds'>;

/** A run that takes more than one execution: when it began, and what it has taken so far. */
export interface PartRun {
  readonly since: number;
  readonly took: JobCost;
}

/** Why a job is not run: its `person` paused it, it was `takenOver`, or what keeps every further run from succeeding too, an `ErrorCode`. */
export interface JobPause {
  readonly why: string;
  readonly at: number;
  /** Who took it over, as they sign; `''` where they do not. */
  readonly by?: string;
  /** Why it was paused before it was taken over; absent where it was not. */
  readonly was?: string;
  /** Whether it is done once all the same, as its person wants it now. */
  readonly isLifted?: boolean;
}

/** Whose job somebody says to do from now on, and since when. */
export interface TakenOver {
  /** By what the seals of its owner are named. */
  readonly author: string;
  readonly id: string;
  readonly at: number;
}

/** A task that is done by itself at its times, and how far it is. */
export interface ScheduledJob {
  readonly id: string;
  readonly task: JobTask;
  readonly timing: JobTiming;
  /** The zone by which the hours of its timing are meant. */
  readonly timeZone: string;
  /** The id of the connection that it was set up for: it is done for no other shop. */
  readonly connection: string;
  /** When it is due next, or since when it is; absent once nothing more comes. */
  readonly due?: number;
  /** Since when an execution is at work on it. */
  readonly begun?: number;
  /** Since when executions were at work on it as it was before its person set it up otherwise, or wanted it anew; they may have died. */
  readonly begunBefore?: readonly number[];
  /** How many executions tried in vain since it was due. */
  readonly tries?: number;
  /** Tabs that are up to date already, where the rest goes on in the next execution. */
  readonly doneTabs?: readonly number[];
  readonly partRun?: PartRun;
  /** What a whole run of it takes, by its latest ones. */
  readonly cost?: JobCost;
  /** Since when room is kept for it, as it has waited long for its share of the budget; it stays where that was in vain. */
  readonly roomKept?: number;
  readonly pause?: JobPause;
  readonly latest?: LatestJobRun;
  /** The latest run, as long as the change history may not tell of it. */
  readonly unnoted?: UnnotedRun;
  /** Those before it, the oldest first, where that could not be written for long. */
  readonly earlier?: readonly EarlierRun[];
  readonly untold?: UntoldRuns;
  /** Whether a person has seen how its latest run failed, or that it was taken over. */
  readonly isSeen?: boolean;
  /** The job of a colleague's in whose place it is done. */
  readonly takenOver?: TakenOver;
  /** When its person last let it go on or set it up otherwise: who took it over before that does it no more. */
  readonly heldSince?: number;
}

const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment));

const amount = v.pipe(v.number(), v.minValue(0));
const cost = v.object({ calls: amount, seconds: amount } satisfies EntriesOf<JobCost>);

export const refreshFigureEntries = {
  ...{ rows: amount, newRows: amount, changedCells: amount, calls: amount, seconds: amount },
} satisfies EntriesOf<RefreshFigures>;

const latestEntries = {
  at: moment,
  end: v.picklist(jobEnds),
  code: v.exactOptional(v.string()),
  values: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
  tab: v.exactOptional(v.string()),
} satisfies EntriesOf<LatestJobRun>;

const unnotedEntries = { run: v.string(), ...refreshFigureEntries } satisfies EntriesOf<UnnotedRun>;

export const takenOverSchema = v.object({
  author: v.string(),
  id: v.string(),
  at: moment,
} satisfies EntriesOf<TakenOver>);

export const scheduledJobSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  task: v.looseObject({ kind: v.string() }),
  timing: jobTimingSchema,
  timeZone: v.string(),
  connection: v.string(),
  due: v.exactOptional(moment),
  begun: v.exactOptional(moment),
  begunBefore: v.exactOptional(v.array(moment)),
  tries: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  doneTabs: v.exactOptional(v.array(v.pipe(v.number(), v.integer()))),
  partRun: v.exactOptional(v.object({ since: moment, took: cost } satisfies EntriesOf<PartRun>)),
  cost: v.exactOptional(cost),
  roomKept: v.exactOptional(moment),
  pause: v.exactOptional(
    v.object({
      why: v.string(),
      at: moment,
      by: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
      was: v.exactOptional(v.string()),
      isLifted: v.exactOptional(v.boolean()),
    } satisfies EntriesOf<JobPause>),
  ),
  latest: v.exactOptional(v.object(latestEntries)),
  unnoted: v.exactOptional(v.object(unnotedEntries)),
  earlier: v.exactOptional(v.array(v.object({ ...latestEntries, ...unnotedEntries } satisfies EntriesOf<EarlierRun>))),
  untold: v.exactOptional(
    v.object({ run: v.string(), count: amount, since: moment, until: moment } satisfies EntriesOf<UntoldRuns>),
  ),
  isSeen: v.exactOptional(v.boolean()),
  takenOver: v.exactOptional(takenOverSchema),
  heldSince: v.exactOptional(moment),
} satisfies EntriesOf<ScheduledJob>);

/**
 * All jobs of a person in one file. In their own properties, where nobody else can write, and which do not go back with the file: what is there was set up by
 * them, and is current. Damaged, they are told to be; what they were cannot be guessed.
 */
export const scheduledJobsOf = (spreadsheetId: string): StoredDocument<readonly ScheduledJob[]> => ({
  name: `ngorder.jobs:${spreadsheetId}`,
  version: 1,
  schema: v.array(scheduledJobSchema),
  upgrades: [],
  mayBeLost: 'never',
});
