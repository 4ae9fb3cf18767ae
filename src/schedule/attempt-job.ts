import { foreseen } from '../runs/foreseen';
import type { ShopSession } from '../runs/shop-session';
import { tabNameOf } from '../runs/tab-name';
import { datasetTabs } from '../state/dataset-tab';
import type { JobCost, RefreshFigures, ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { type AddOnError, type ErrorCode, isAddOnError } from '../text/add-on-error';
import type { JobStep, ScheduleBeside, StepOutcome } from './job-kind';
import { requireTask } from './job-kinds';
import { concernsAll, type JobOutcome } from './job-progress';
import { troubledJobs } from './troubled-jobs';

/** What came of one run of a job, with its figures. */
export type JobReport = JobOutcome & RefreshFigures;

/** After these, nothing else of this turn would fare better. */
export const endsTurn: ReadonlySet<ErrorCode> = new Set([
  ...concernsAll,
  'busy',
  'cancelled',
  'leaseLost',
  'outOfTime',
  'dayUsedUp',
]);

/** Where a step fails by itself, the others of the job have their turn all the same. */
interface Failure {
  readonly error: AddOnError;
  /** The name of its tab, as it was before: by now it may be deleted. */
  readonly tab: string | undefined;
}

/** What it has to know of a job: what is wanted once is none that is kept. */
type Attempted = Pick<ScheduledJob, 'task' | 'doneTabs' | 'partRun'>;

/** Does what a job says, step by step. Never throws: what went wrong is part of the report. */
export function attemptJob(session: ShopSession, job: Attempted): JobReport {
  const tookSince = stopwatch(session);
  const steps = new Steps(session, job.doneTabs ?? []);
  const outcome = steps.run(job);
  const took = tookSince();
  return { ...outcome, ...steps.counts, ...took, took };
}

/** @returns what has been spent since now, whenever it is called. */
function stopwatch({ client, platform }: Pick<ShopSession, 'client' | 'platform'>): () => JobCost {
  const [calls, begun] = [client.requestCount(), platform.clock.now()];
  return () => ({
    calls: client.requestCount() - calls,
    seconds: Math.round((platform.clock.now() - begun) / 1000),
  });
}

const beside = (session: ShopSession, { partRun }: Attempted): ScheduleBeside => ({
  begunAt: partRun?.since ?? session.platform.clock.now(),
  troubledJobs: () => troubledJobs(session),
});

class Steps {
  readonly counts = { rows: 0, newRows: 0, changedCells: 0 };
  private readonly failures: Failure[] = [];
  private readonly doneTabs: number[];
  private finished = 0;

  constructor(
    private readonly session: ShopSession,
    doneBefore: readonly number[],
  ) {
    this.doneTabs = [...doneBefore];
  }

  run(job: Attempted): JobOutcome {
    let steps: readonly JobStep[];
    try {
      steps = requireTask(job.task).steps(this.session, beside(this.session, job));
    } catch (caught) {
      return { end: 'failed', error: foreseen(caught, this.session.platform) };
    }
    const left = steps.filter(({ tabId }) => tabId === undefined || !this.isDone(tabId, job));
    for (const step of left) {
      const stopped = this.take(step);
      if (stopped) return stopped;
    }
    return this.conclude(left.length);
  }

  /** A pull that this run had to leave was finished before the job came to its turn again: it is not read a second time. */
  private isDone(tabId: number, { partRun }: Attempted): boolean {
    if (this.doneTabs.includes(tabId)) return true;
    const pulledAt = datasetTabs(this.session.store).find((tab) => tab.tabId === tabId)?.pulledAt;
    return partRun !== undefined && pulledAt !== undefined && pulledAt >= partRun.since;
  }

  /** @returns how the whole job ended, where none of its other steps is to be taken now. */
  private take(step: JobStep): JobOutcome | undefined {
    const tab = step.tabId === undefined ? undefined : tabNameOf(this.session.platform, step.tabId);
    try {
      const outcome = step.run(this.session);
      this.add(outcome);
      if (outcome.status === 'paused') return this.goesOn();
      this.finished += 1;
      if (step.tabId !== undefined) this.doneTabs.push(step.tabId);
      return undefined;
    } catch (caught) {
      // Before another step asks the shop: it would be blamed on what answered last.
      const error = foreseen(this.session.client.blame(caught), this.session.platform);
      if (error.code === 'outOfTime') return this.goesOn();
      // Google counts what other scripts use too: nothing here could know it before.
      if (error.code === 'dayUsedUp') return { ...this.goesOn(), end: 'waiting', error };
      if (endsTurn.has(error.code)) return { end: 'failed', error };
      this.failures.push({ error, tab });
      return undefined;
    }
  }

  private goesOn(): JobOutcome {
    return { end: 'goesOn', doneTabs: this.doneTabs };
  }

  private add({ rows = 0, newRows = 0, changedCells = 0 }: StepOutcome): void {
    this.counts.rows += rows;
    this.counts.newRows += newRows;
    this.counts.changedCells += changedCells;
  }

  private conclude(steps: number): JobOutcome {
    const [first] = this.failures;
    if (!first) return { end: 'done' };
    const { error, tab } = first;
    const end = this.finished > 0 ? 'partly' : 'failed';
    return { end, error, ...(tab === undefined || steps === 1 ? {} : { tab }) };
  }
}

/** Whether nothing else of the turn is worth a try. */
export const isEndOfTurn = ({ end, error }: JobOutcome): boolean =>
  end === 'goesOn' || (isAddOnError(error) && endsTurn.has(error.code));
