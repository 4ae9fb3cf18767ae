import type { ClockPort, Platform } from '../../google/ports';
import type { Connection } from '../../state/schema/connections/connection';
import type { JobPause, ScheduledJob, TakenOver } from '../../state/schema/schedule/scheduled-jobs';
import { authorName } from '../../state/seal/seals';
import { includesTask } from '../job-kinds';
import { changeJobs, readJobs } from '../job-store';
import { nextDue } from '../next-due';
import { publishedByOthers } from './published-jobs';

/** A job, and by what the seals of its person are named; `undefined` for this person, where they never sealed anything. */
export interface JobOf {
  readonly author: string | undefined;
  readonly job: ScheduledJob;
}

/**
 * That somebody says to do a job of another person's from now on. Everybody who may edit the file could have written it: it pauses that job, which its person
 * sees and takes back with one click, and nothing else follows.
 */
export interface Claim extends JobOf {
  readonly takes: TakenOver;
  /** As they sign; `''` where they do not. */
  readonly by: string;
}

/** By the job that each is about. */
export type Claims = ReadonlyMap<string, readonly Claim[]>;

/**
 * What these jobs say to be done in the place of, where they do the same. It is looked at once for each: anybody may have written thousands.
 * @param others that it may be about, besides these.
 */
export function claimsOf(jobs: readonly (JobOf & Pick<Claim, 'by'>)[], others: readonly JobOf[] = []): Claims {
  const tasks = new Map([...jobs, ...others].map(({ author, job }) => [nameOf(author, job.id), job.task]));
  const claims = new Map<string, Claim[]>();
  for (const { author, by, job } of jobs) {
    if (!job.takenOver) continue;
    const name = nameOf(job.takenOver.author, job.takenOver.id);
    const task = tasks.get(name);
    if (!task || !includesTask(job.task, task)) continue;
    const claim = { author, by, job, takes: job.takenOver };
    const known = claims.get(name);
    if (known) known.push(claim);
    else claims.set(name, [claim]);
  }
  return claims;
}

const nameOf = (author: string | undefined, id: string): string => JSON.stringify([author, id]);

/** Those about a job. One that its owner has answered is not any more, nor is one of the future. */
const claimsAbout = ({ author, job: { id, heldSince = 0 } }: JobOf, claims: Claims, now: number): readonly Claim[] =>
  (claims.get(nameOf(author, id)) ?? []).filter(({ takes }) => takes.at > heldSince && takes.at <= now);

/** Through so many hands a job may have gone. Anybody may have written more claims than anybody could follow. */
const mostClaims = 100;

/**
 * The claim of whoever does a job now in its owner's place. It holds as long as the job that was set up for it does the same and is not paused; where that was
 * taken over in turn, the claim of the one who does it at last.
 * @param followed claims that were followed already, and led to nobody.
 */
export function doerOf(one: JobOf, claims: Claims, now: number, followed = new Set<Claim>()): Claim | undefined {
  for (const claim of claimsAbout(one, claims, now)) {
    if (followed.has(claim) || followed.size >= mostClaims) continue;
    followed.add(claim);
    const doer = doerOf(claim, claims, now, followed) ?? (isDone(claim.job) ? claim : undefined);
    if (doer) return doer;
  }
  return undefined;
}

/** Whether a job is done at its times, also where it only seems to be taken over. */
const isDone = ({ pause }: ScheduledJob): boolean =>
  pause === undefined || (pause.why === 'takenOver' && pause.was === undefined);

interface Told {
  readonly clock: ClockPort;
  readonly claims: Claims;
}

/** A job as it is by what others say: paused where one of them does it, and back where nobody does any more. */
export function settled(one: JobOf, { clock, claims }: Told): ScheduledJob {
  const { job } = one;
  const doer = doerOf(one, claims, clock.now());
  const isYielded = job.pause?.why === 'takenOver';
  if (doer) return isYielded ? namedAfter(job, doer) : yieldedTo(job, doer);
  return isYielded ? back(clock, job, doneUntil(one, claims, clock.now())) : job;
}

function yieldedTo({ isSeen: _isSeen, ...job }: ScheduledJob, { by, takes }: Claim): ScheduledJob {
  const was = job.pause === undefined ? {} : { was: job.pause.why };
  return { ...job, pause: { why: 'takenOver', at: takes.at, by, ...was } };
}

/** Whom it was taken over by may have given it away in turn. */
const namedAfter = (job: ScheduledJob, { by }: Claim): ScheduledJob =>
  job.pause === undefined || job.pause.by === by ? job : { ...job, pause: { ...job.pause, by } };

/** The job as it was before it was taken over, due at its next time after it was done in its owner's place last. */
function back(clock: ClockPort, { pause, ...job }: ScheduledJob, since: number): ScheduledJob {
  const next = nextDue({ clock, timeZone: job.timeZone }, job.timing, since);
  const due = job.due === undefined || next === undefined ? job.due : Math.max(job.due, next);
  return { ...job, ...(due === undefined ? {} : { due }), ...pausedBefore(pause) };
}

const pausedBefore = (pause: JobPause | undefined): Pick<ScheduledJob, 'pause'> =>
  pause?.was === undefined ? {} : { pause: { why: pause.was, at: pause.at } };

/** Until when those who took it over did it, as far as they tell: until they paused theirs, or made something else of it. */
const doneUntil = (one: JobOf, claims: Claims, now: number): number =>
  Math.max(
    0,
    ...claimsAbout(one, claims, now)
      .map(({ job: { pause, heldSince = 0 } }) => pause?.at ?? heldSince)
      .filter((moment) => moment <= now),
  );

/** The jobs of this person as they are by what the file tells now; those of other shops as they are kept. */
export function settledNow(
  platform: Pick<Platform, 'properties' | 'clock'>,
  connection: Connection | undefined,
  jobs: readonly ScheduledJob[],
): readonly ScheduledJob[] {
  const author = authorName(platform);
  const own = jobs.map((job) => ({ author, job }));
  const told = { clock: platform.clock, claims: claimsOf(publishedByOthers(platform, connection), own) };
  const after = own.map((one) => (one.job.connection === connection?.id ? settled(one, told) : one.job));
  return after.some((job, index) => job !== jobs[index]) ? after : jobs;
}

/** Pauses this person's jobs that colleagues took over, as both would refresh the same tab; lets those go on that nobody does any more. @returns the jobs as they are then. */
export function settleTakeOvers(platform: Platform, connection: Connection | undefined): readonly ScheduledJob[] {
  const before = readJobs(platform);
  if (settledNow(platform, connection, before) === before) return before;
  return changeJobs(platform, (jobs) => settledNow(platform, connection, jobs));
}
