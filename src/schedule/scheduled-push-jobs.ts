import { zoneTime } from '../days/zone-time';
import type { Platform } from '../google/ports';
import { isOver, readScheduled } from '../push/scheduled/scheduled-list';
import type { JobTask, ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import type { ScheduledPush } from '../state/schema/scheduled-pushes';
import { keepTrigger } from './dispatcher-trigger';
import { begunBeforeOf, isActive } from './job-progress';
import { changeJobs, readJobs, requireSpace } from './job-store';
import { isScheduledPushJob } from './kinds/carry-out-scheduled';

const kind = 'prices';
const hourMs = 3_600_000;

/**
 * Brings the jobs of scheduled pushes to what these say: one for the start, one for the end. What is late is done at the next turn, and tried at every hour until it is done: a
 * way back is never given up.
 * @throws AddOnError `tooManyJobs`, `tooManyTriggers`, `busy`, `newerState`, `damagedState`.
 */
export function followScheduled(platform: Platform): void {
  const pushes = readScheduled(platform);
  if (pushes.length === 0) return;
  const wanted = pushes.flatMap((push) => jobsOf(platform, push));
  if (wanted.length === 0 && !readJobs(platform).some(isScheduledPushJob)) return;
  const jobs = changeJobs(platform, (before) => {
    const known = new Map(before.map((job) => [job.id, job]));
    const own = wanted.map((job) => followed(known.get(job.id), job, platform.clock.now()));
    const others = before.filter((job) => !isScheduledPushJob(job));
    const after = [...others, ...own];
    if (own.some(({ id }) => !known.has(id))) requireSpace(after);
    return after;
  });
  if (jobs.some(isScheduledPushJob)) keepTrigger(platform, jobs);
}

/** The job as it was, unless it is to be done at another time, or was given up. */
function followed(before: ScheduledJob | undefined, wanted: ScheduledJob, now: number): ScheduledJob {
  if (!before) return wanted;
  if (JSON.stringify(before.timing) !== JSON.stringify(wanted.timing)) {
    const { latest, unnoted, earlier, untold } = before;
    return {
      ...wanted,
      ...begunBeforeOf(before),
      ...(latest ? { latest } : {}),
      ...(unnoted ? { unnoted } : {}),
      ...(earlier ? { earlier } : {}),
      ...(untold ? { untold } : {}),
    };
  }
  if (before.due !== undefined || !isActive(before)) return before;
  const { tries: _tries, ...again } = before;
  return { ...again, due: Math.max(now + hourMs, wanted.due ?? 0) };
}

function jobsOf(platform: Platform, push: ScheduledPush): ScheduledJob[] {
  if (isOver(push)) return [];
  const { stage, startsAt, endsAt } = push;
  const isToStart = stage.name === 'waiting' || stage.name === 'starting';
  return [
    ...(isToStart ? [jobAt(platform, push, 'start', startsAt)] : []),
    ...(endsAt === undefined ? [] : [jobAt(platform, push, 'end', endsAt)]),
  ];
}

function jobAt(
  { clock, workbook }: Platform,
  { id, count, connection }: ScheduledPush,
  part: 'start' | 'end',
  at: number,
): ScheduledJob {
  const { timeZone } = workbook;
  const { day, minutes } = zoneTime(clock, timeZone, at);
  const task: JobTask = { kind, id, part, count };
  return {
    ...{ id: `${part}-${id}`, task, timeZone, connection },
    timing: { every: 'once', day, hour: Math.floor(minutes / 60) },
    due: at,
  };
}
