import type { PullOutcome } from '../pull/pull';
import type { PullOrder } from '../pull/pull-order';
import type { ShopSession } from '../runs/shop-session';
import type { PullDefinition } from '../state/pull-definition';
import type { JobTask } from '../state/schema/schedule/scheduled-jobs';
import type * as v from '../state/valibot';
import type { Language } from '../text/message';

/** One of the things that can be done by themselves. A new one is a file in `kinds/`, and a line in `job-kinds.ts`. */
export interface JobKind<Task extends JobTask = JobTask> {
  /** Stable: jobs that are kept carry it. */
  readonly kind: Task['kind'];
  readonly title: Readonly<Record<Language, string>>;
  /** What one task does, where tasks of the kind have to be told apart. */
  readonly titleOf?: (task: Task) => Readonly<Record<Language, string>>;
  /** What it wants to know. */
  readonly schema: v.GenericSchema<unknown, Task>;
  /** Whether it is about what its person alone has set up: colleagues neither see it nor could do it in their place. */
  readonly isPersonal?: true;
  /** The tabs that it is about, where it names some. */
  readonly tabsOf: (task: Task) => readonly number[];
  /** What it pulls, where it says so itself. */
  readonly definitionOf?: (task: Task) => PullDefinition;
  /** About how many requests it sends, as long as it was never done. */
  readonly calls: (kept: Pick<ShopSession, 'store' | 'seals'>, task: Task) => number;
  /** What it brings up to date, one after another; worked out when the job is done, as tabs come and go. */
  readonly steps: (session: ShopSession, task: Task, schedule: ScheduleBeside) => readonly JobStep[];
  /** Whether one of its steps is this pull, and takes it up where it had to stop. */
  readonly takesUp?: (task: Task, order: PullOrder) => boolean;
}

/** What a kind may ask of the schedule that it is part of. */
export interface ScheduleBeside {
  /** When this run of the job began, also where it goes on in another execution; milliseconds since 1970. */
  readonly begunAt: number;
  /** What should have been done by itself and was not. */
  readonly troubledJobs: () => readonly TroubledJob[];
}

export interface TroubledJob {
  /** Of a colleague's job with who they are. */
  readonly id: string;
  readonly kind: string;
  /** As they sign; absent for this person's own. */
  readonly by?: string;
  /** Whether it is not done any more until a person does something about it. */
  readonly isStopped: boolean;
}

/** Part of a job that can fail by itself. */
export interface JobStep {
  /** The tab that it is about, to be told by its name where it fails. */
  readonly tabId?: number;
  readonly run: (session: ShopSession) => StepOutcome;
}

/** `undefined` where there was nothing to be done. */
export type StepOutcome = Pick<PullOutcome, 'status'> & Partial<StepCounts>;

export interface StepCounts {
  readonly rows: number;
  readonly newRows: number;
  readonly changedCells: number;
}

/** A kind whose tasks were checked, as the engine takes it. */
export const jobKind = <Task extends JobTask>(kind: JobKind<Task>): JobKind<Task> => kind;
