import type { Platform } from '../google/ports';
import type { Connection } from '../state/schema/connection';
import type { ScheduledJob, TakenOver } from '../state/schema/schedule/scheduled-jobs';
import { authorName } from '../state/seal/seals';
import { changeJobs, readJobs } from './job-store';
import { type PublishedJob, publishedByOthers } from './published-jobs';

/**
 * That somebody says to do a job of another person's from now on. Everybody who may edit the file could have written it: it pauses that job, which its person
 * sees and takes back with one click, and nothing else follows.
 */
export interface Claim {
  readonly takes: TakenOver;
  /** As they sign; `''` where they do not. */
  readonly by: string;
}

/** What these jobs say to be done in the place of. */
export const claimsOf = (jobs: readonly Pick<PublishedJob, 'by' | 'job'>[]): readonly Claim[] =>
  jobs.flatMap(({ by, job: { takenOver } }) => (takenOver ? { by, takes: takenOver } : []));

/** The claim by which a job is somebody else's now. One that its owner has answered holds no more, nor does one of the future. */
export const claimOn = (
  { id, heldSince = 0 }: Pick<ScheduledJob, 'id' | 'heldSince'>,
  author: string | undefined,
  claims: readonly Claim[],
  now: number,
): Claim | undefined =>
  claims.find(({ takes }) => takes.author === author && takes.id === id && takes.at > heldSince && takes.at <= now);

/** The jobs of a person, those paused that others say to have taken over. */
export function yielded(
  jobs: readonly ScheduledJob[],
  author: string | undefined,
  claims: readonly Claim[],
  now: number,
): readonly ScheduledJob[] {
  const yields = (job: ScheduledJob): ScheduledJob => {
    const claim = job.pause?.why === 'takenOver' ? undefined : claimOn(job, author, claims, now);
    if (!claim) return job;
    const { isSeen: _isSeen, ...kept } = job;
    return { ...kept, pause: { why: 'takenOver', at: claim.takes.at, by: claim.by } };
  };
  const after = jobs.map(yields);
  return after.some((job, index) => job !== jobs[index]) ? after : jobs;
}

/** The same with what the file tells now. */
export const yieldedNow = (
  platform: Pick<Platform, 'properties' | 'clock'>,
  connection: Connection | undefined,
  jobs: readonly ScheduledJob[],
): readonly ScheduledJob[] =>
  yielded(jobs, authorName(platform), claimsOf(publishedByOthers(platform, connection)), platform.clock.now());

/** Pauses this person's jobs that colleagues took over: both would refresh the same tab. */
export function yieldToColleagues(platform: Platform, connection: Connection): void {
  const before = readJobs(platform);
  if (yieldedNow(platform, connection, before) === before) return;
  changeJobs(platform, (jobs) => yieldedNow(platform, connection, jobs));
}
