import type { ClockPort } from '../google/ports';
import {
  type EarlierRun,
  noFigures,
  type ScheduledJob,
  type UntoldRuns,
} from '../state/schema/schedule/scheduled-jobs';

/** So many runs of a job are kept one by one; of those before it is kept how many they were. */
const mostEarlier = 12;

/** The job before another run of it: what its latest came to is kept beside, where the change history may not tell of it yet. */
export function setAside(job: ScheduledJob): ScheduledJob {
  const { latest, unnoted, ...rest } = job;
  if (!latest || !unnoted) return job;
  const earlier = [...(job.earlier ?? []), { ...latest, ...unnoted }];
  const kept = { ...rest, latest, earlier };
  return earlier.length > mostEarlier ? counted(kept, 1) : kept;
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
  const told = (moment: number) => clock.format(moment, timeZone, 'yyyy-MM-dd HH:mm');
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
