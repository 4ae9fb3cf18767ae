import { zoneMinute } from '../days/zone-time';
import type { ClockPort } from '../google/ports';
import {
  type EarlierRun,
  noFigures,
  type ScheduledJob,
  type UntoldRuns,
} from '../state/schema/schedule/scheduled-jobs';
import { mayBeAlive } from './job-progress';

/** So many runs of a job are kept one by one; of those before it is kept how many they were. */
const mostEarlier = 12;

/** The job before another run of it: what its latest came to is kept beside, where the change history may not tell of it yet. */
export function setAside(job: ScheduledJob): ScheduledJob {
  const { latest, unnoted, ...rest } = job;
  return latest && unnoted ? withEarlier({ ...rest, latest }, [{ ...latest, ...unnoted }]) : job;
}

function withEarlier(job: ScheduledJob, runs: readonly EarlierRun[]): ScheduledJob {
  const earlier = [...(job.earlier ?? []), ...runs];
  return counted({ ...job, earlier }, Math.max(0, earlier.length - mostEarlier));
}

/** Whether executions died over what the job was before. */
export const hasBroken = ({ begunBefore = [] }: ScheduledJob, now: number): boolean =>
  begunBefore.some((begun) => !mayBeAlive(begun, now));

/** The job with a run to be noted for each of them. @param nameRun gives each its name. */
export function setBrokenAside(job: ScheduledJob, now: number, nameRun: () => string): ScheduledJob {
  if (!hasBroken(job, now)) return job;
  const { begunBefore = [], ...rest } = job;
  const alive = begunBefore.filter((begun) => mayBeAlive(begun, now));
  const broken = begunBefore
    .filter((begun) => !alive.includes(begun))
    .map((at): EarlierRun => ({ run: nameRun(), at, end: 'cutOff', code: 'brokenOff', ...noFigures }));
  return withEarlier(alive.length > 0 ? { ...rest, begunBefore: alive } : rest, broken);
}

/** Where there is no room for them, it is only kept how many runs there were before the latest. */
export const withEarlierCounted = (job: ScheduledJob): ScheduledJob =>
  job.earlier ? counted(job, job.earlier.length) : job;

/** And the latest with them, where there were any. */
export function withAllCounted(job: ScheduledJob): ScheduledJob {
  const isFirst = job.earlier === undefined && job.untold === undefined;
  return isFirst ? job : withEarlierCounted(setAside(job));
}

/** @param count so many of the oldest. */
function counted({ earlier = [], untold, ...job }: ScheduledJob, count: number): ScheduledJob {
  const left = earlier.slice(count);
  const all = earlier.slice(0, count).reduce(withOneMore, untold);
  return { ...job, ...(left.length > 0 ? { earlier: left } : {}), ...(all ? { untold: all } : {}) };
}

function withOneMore(before: UntoldRuns | undefined, { run, at }: EarlierRun): UntoldRuns {
  return { run, since: at, ...before, count: (before?.count ?? 0) + 1, until: at };
}

/** Everything of a job that the change history may not tell of, the oldest first: one line for what was only counted, and one for each run. */
export function runsToNote(clock: Pick<ClockPort, 'format'>, job: ScheduledJob): readonly EarlierRun[] {
  const { untold, earlier = [], unnoted, latest, timeZone } = job;
  return [
    ...(untold ? [lineOf(clock, timeZone, untold)] : []),
    ...earlier,
    ...(unnoted && latest ? [{ ...latest, ...unnoted }] : []),
  ];
}

function lineOf(clock: Pick<ClockPort, 'format'>, timeZone: string, { run, count, since, until }: UntoldRuns) {
  const told = (moment: number) => zoneMinute(clock, timeZone, moment);
  const values = { count, firstRun: told(since), lastRun: told(until) };
  return { run, at: until, end: 'cutOff', code: 'untoldRuns', values, ...noFigures } satisfies EarlierRun;
}

export const hasUnnoted = ({ unnoted, earlier, untold }: ScheduledJob): boolean =>
  unnoted !== undefined || earlier !== undefined || untold !== undefined;

/** The job once lines of these names stand there. */
export function notedIn(job: ScheduledJob, told: ReadonlySet<string>): ScheduledJob {
  const { unnoted, earlier = [], untold, ...rest } = job;
  const left = earlier.filter(({ run }) => !told.has(run));
  return {
    ...rest,
    ...(unnoted && !told.has(unnoted.run) ? { unnoted } : {}),
    ...(left.length > 0 ? { earlier: left } : {}),
    ...(untold && !told.has(untold.run) ? { untold } : {}),
  };
}
