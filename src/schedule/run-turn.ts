import type { Platform } from '../google/ports';
import { noteLeftInHand } from '../jobs/pull-in-hand';
import { newRunId } from '../runs/run-id';
import { type ShopSession, withShopSession } from '../runs/shop-session';
import { tellBeside, tellFailed } from '../runs/tell-beside';
import { combine, plus } from '../state/combine';
import { fileConnection } from '../state/connection';
import type { Connection } from '../state/schema/connections/connection';
import type { JobCost, ScheduledJob } from '../state/schema/schedule/scheduled-jobs';
import { AddOnError, type ErrorCode, isAddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';
import { attemptJob, isEndOfTurn } from './attempt-job';
import { type Budget, lackOf, openBudget, stillNeeded } from './budget';
import { rhythmThatFits } from './check-room';
import { publishBeside } from './colleagues/published-jobs';
import { settleTakeOvers } from './colleagues/taken-over';
import { resumeReconnected, stopJobs } from './connection-jobs';
import { continuePulls } from './continue-work';
import { dispatch, type Turn, takeUp } from './dispatch';
import { hasTrigger, keepTrigger } from './dispatcher-trigger';
import { makeDue, markSeen, requireJobHere, takeOverRhythm } from './edit-jobs';
import { costOfRun } from './job-cost';
import { concernsAll, hasDied, isActive, isDue, noCost } from './job-progress';
import { changeJobs, jobsAsFarAsReadable, readJobs } from './job-store';
import { isWayBack } from './kinds/carry-out-scheduled';
import { noteJob, noteOnTabs, type OnlyTab, onlyTabOf } from './note-job';
import { followScheduled } from './scheduled-push-jobs';
import { hasBroken, hasUnnoted } from './unnoted-runs';

/** Waits for a person, or for the next day, and is told in the tab and in the panel: a trigger that failed for it would tell them the same by mail every time. */
const toldElsewhere: ReadonlySet<ErrorCode> = new Set(['wouldErase', 'dayUsedUp', 'nothingRefreshed']);

/**
 * One turn of the dispatcher: goes on with pulls that had to stop, then does the jobs of this person that are due. While somebody pulls or pushes it stands
 * back; what is due stays so.
 * @throws AddOnError the first failure of all, so that it shows in the list of executions too {facts §5}.
 */
export function runTurn(platform: Platform, language: Language): void {
  const failures: AddOnError[] = [];
  const begun = platform.clock.now();
  try {
    withShopSession(platform, language, 'pull', (session) => {
      takeOverRhythm(platform, session.connection);
      const jobs = settleTakeOvers(platform, session.connection);
      noteLeftInHand(session);
      if (goOn(session, failures)) dispatchJobs(session, failures);
      tellBeside(session, 'schedule', () => followScheduled(platform, jobs));
      publishBeside(session);
    });
    if (failures.some(isOfConnection)) resumeReconnected(platform, begun);
    keepTrigger(platform, readJobs(platform));
  } catch (error) {
    if (isAddOnError(error) && error.code === 'busy') return;
    if (isAddOnError(error) && isOfConnection(error)) {
      pauseConcerned(platform, error.code);
      resumeReconnected(platform, begun);
    }
    throw error;
  }
  const [first] = failures.filter(({ code }) => !toldElsewhere.has(code));
  if (first) throw first;
}

const isOfConnection = ({ code }: AddOnError): boolean => concernsAll.has(code);

/** Goes on with what had to stop, where anything is left of the day. @returns whether there is time for anything else. */
function goOn(session: ShopSession, failures: AddOnError[]): boolean {
  const left = openBudget(session.platform).left();
  return left.calls === 0 || left.seconds === 0 || continuePulls(session, failures);
}

/**
 * Does one job now, as a person wants it, and who sees what comes of it; what is due besides waits for the next turn.
 * @throws AddOnError `busy`, `jobGone`, `jobOfOtherShop`, and what went wrong.
 */
export function runJobNow(platform: Platform, language: Language, id: string): void {
  const failures: AddOnError[] = [];
  const begun = platform.clock.now();
  withShopSession(platform, language, 'pull', (session) => {
    requireJobHere(readJobs(platform), id, session.connection);
    noteLeftInHand(session);
    makeDue(platform, id);
    dispatchJobs(session, failures, id);
    if (failures.some(isOfConnection)) resumeReconnected(platform, begun);
    markSeen(platform, id);
    publishBeside(session);
    const jobs = readJobs(platform);
    // What could not be finished goes on by itself, also of one that is paused otherwise.
    if (jobs.some((job) => job.id === id && isDue(job, platform.clock.now()))) keepTrigger(platform, jobs);
  });
  const [first] = failures;
  if (first) throw first;
}

/**
 * Tells of runs that died, or that the history could not tell of, where no turn will come that does: one of a paused job, that its person wanted once; or of one that
 * is to be deleted. It asks nothing of the shop, and never throws: what keeps it from being told is told beside.
 * @param jobs as they are kept.
 * @param forWhat `deleted`: what cannot be told now never is.
 * @returns as they are then.
 */
export function tellLeft(
  platform: Platform,
  language: Language,
  connection: Connection | undefined,
  jobs: readonly ScheduledJob[],
  forWhat?: 'deleted',
): readonly ScheduledJob[] {
  const now = platform.clock.now();
  const isOpen = (job: ScheduledJob) => hasDied(job, now) || hasUnnoted(job) || hasBroken(job, now);
  const isLeft = (job: ScheduledJob) => job.connection === connection?.id && isOpen(job);
  if (!jobs.some(isLeft) || (forWhat !== 'deleted' && hasTrigger(platform))) return jobs;
  try {
    withShopSession(platform, language, 'pull', (session) => {
      takeUp(turnOf(session, []));
      publishBeside(session);
    });
  } catch (error) {
    // Whoever is at work may be at just that; it is told the next time.
    if (forWhat === 'deleted' || !isAddOnError(error) || error.code !== 'busy')
      tellFailed({ platform, language }, 'history', error);
  }
  return jobsAsFarAsReadable(platform).jobs;
}

const dispatchJobs = (session: ShopSession, failures: AddOnError[], wanted?: string): void =>
  dispatch(turnOf(session, failures, wanted));

/** @param wanted the one job that a person wants now, whatever is left of their budget; all that are due when absent. */
function turnOf(session: ShopSession, failures: AddOnError[], wanted?: string): Turn {
  const { platform, connection } = session;
  const budget = openBudget(platform);
  let isOver = false;
  const tabs = new Map<string, OnlyTab>();
  const refused = new Set<string>();
  let waysBack: JobCost | undefined;
  const isHere = (job: ScheduledJob) => job.connection === connection.id && (wanted ?? job.id) === job.id;
  return {
    clock: platform.clock,
    read: () => readJobs(platform).filter(isHere),
    change: (change) => changeHere(platform, isHere, change),
    mayBegin: () => !isOver,
    lackFor: (job, first) => {
      if (wanted !== undefined) return undefined;
      // Once in a turn: what is to be taken back does not grow meanwhile.
      waysBack ??= costOfWaysBack(session);
      return lackFor(session, budget, job, { first, waysBack: isWayBack(job) ? noCost : waysBack });
    },
    attempt: (job) => {
      // By the end of the job the tab may be deleted.
      tabs.set(job.id, onlyTabOf(session, job));
      const report = attemptJob(session, job);
      isOver = isEndOfTurn(report);
      if (report.error) failures.push(report.error);
      return report;
    },
    nameRun: () => newRunId(platform),
    tell: (job) => {
      if (!tabs.has(job.id)) noteOnTabs(session, job);
    },
    note: (job, run, when) => {
      // What was refused may stand in what this execution has read, and not in the tab: the next one sees.
      if (refused.has(run.run)) return false;
      const isThere = when === 'again' && session.journal.runs().has(run.run);
      const isNoted = isThere || noteJob(session, job, run, tabs.get(job.id) ?? onlyTabOf(session, job));
      if (!isNoted) refused.add(run.run);
      return isNoted;
    },
  };
}

function lackFor(
  session: ShopSession,
  budget: Budget,
  job: ScheduledJob,
  { first, waysBack }: { readonly first: ScheduledJob | undefined; readonly waysBack: JobCost },
): AddOnError | undefined {
  const kept = combine(first ? stillNeeded(first, costOfRun(session, first)) : noCost, waysBack, plus);
  const lack = lackOf(job, costOfRun(session, job), budget, kept);
  // Day after day it is carried on: a price that would never go back costs more than one that goes back in parts.
  if (lack?.code === 'jobTooLarge' && isWayBack(job)) return undefined;
  if (lack?.code !== 'budgetUsed') return lack;
  const offeredHours = rhythmThatFits(session, job);
  return offeredHours === undefined ? lack : new AddOnError('rhythmTooFast', { ...lack.values, offeredHours });
}

const dayMs = 86_400_000;

/** What is to be taken back within a day of now has its share of the day. */
function costOfWaysBack(session: ShopSession): JobCost {
  const until = session.platform.clock.now() + dayMs;
  return readJobs(session.platform)
    .filter((job) => isWayBack(job) && isActive(job) && job.due !== undefined && job.due < until)
    .map((job) => costOfRun(session, job))
    .reduce((sum, one) => combine(sum, one, plus), noCost);
}

/** Changes jobs of the shop that the file is used with now; those for another one stay as they are. */
function changeHere(
  platform: Platform,
  isHere: (job: ScheduledJob) => boolean,
  change: (jobs: readonly ScheduledJob[]) => readonly ScheduledJob[],
): readonly ScheduledJob[] {
  const changed = changeJobs(platform, (jobs) => {
    const after = new Map(change(jobs.filter(isHere)).map((job) => [job.id, job]));
    return jobs.map((job) => (isHere(job) ? (after.get(job.id) ?? job) : job));
  });
  return changed.filter(isHere);
}

/** What is done for the file's connection waits until that works again. Jobs of other shops sleep as they did, and wake as they were. */
function pauseConcerned(platform: Platform, why: ErrorCode): void {
  const found = fileConnection(platform);
  if (found.kind === 'none') return;
  stopJobs(platform, found.kind === 'connected' ? found.connection.id : found.id, why);
}
