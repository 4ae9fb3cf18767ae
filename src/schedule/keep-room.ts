import type { ScheduledJob } from '../state/schema/schedule/scheduled-jobs';

const hourMs = 3_600_000;

/** A job that waits for its share of the budget is passed by those behind it for so long. */
const longestPassedMs = 24 * hourMs;
/** Then room is kept for it until all that was used before is forgotten: where it is not enough even then, something else uses up the day. */
const longestKeptMs = 25 * hourMs;
/** In vain, it is kept anew no sooner than so long after it was begun to be. */
const keptAnewMs = 72 * hourMs;

/**
 * How those behind a job that waits for its share of the budget have to treat it. `passed`: they go first. `kept`: they leave it its room.
 * `inVain`: room was kept for it, and was never enough.
 */
export type Standing = 'passed' | 'kept' | 'inVain';

export function standingOf({ due = 0, roomKept }: Pick<ScheduledJob, 'due' | 'roomKept'>, now: number): Standing {
  if (now - due <= longestPassedMs) return 'passed';
  const since = sinceBegun(roomKept, now);
  return since === undefined || since <= longestKeptMs ? 'kept' : 'inVain';
}

/** The job with room kept for it, now or since it was begun to be. */
export const withRoomKept = (job: ScheduledJob, now: number): ScheduledJob =>
  sinceBegun(job.roomKept, now) === undefined ? { ...job, roomKept: now } : job;

/** How long ago that was begun which still counts; a clock that was wrong may have begun it in the future. */
function sinceBegun(roomKept: number | undefined, now: number): number | undefined {
  const since = roomKept === undefined ? undefined : now - roomKept;
  return since === undefined || since < 0 || since > keptAnewMs ? undefined : since;
}
