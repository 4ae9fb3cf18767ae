import { adoptPulls } from '../../pull/own-pulls';
import { savedPulls } from '../../pull/saved-pulls';
import type { ShopAccess, ShopSession } from '../../runs/shop-session';
import { pullFingerprint } from '../../state/dataset-tab';
import type { ScheduledJob } from '../../state/schema/schedule/scheduled-jobs';
import type { DatasetTab } from '../../state/schema/tab-list';
import { digestOf } from '../../state/seal/hmac';
import { authorOf } from '../../state/seal/seals';
import { AddOnError } from '../../text/add-on-error';
import { canonical } from '../../text/canonical';
import { checkRoom } from '../check-room';
import { firstRun, saveJob } from '../edit-jobs';
import { includesTask, requireTask } from '../job-kinds';
import { readJobs } from '../job-store';
import { type OthersJob, othersJobs } from './others-jobs';
import type { PublishedJob } from './published-jobs';

/** A job of a colleague's, as a person names it. */
export interface NamedJob {
  readonly author: string;
  readonly id: string;
}

/** What taking a colleague's job over would mean. */
export interface TakeOverPlan {
  readonly published: OthersJob;
  /** The saved pulls that would be refreshed for this person too. */
  readonly pulls: readonly DatasetTab[];
  /** When it would be done for the first time. */
  readonly due: number;
  /** Tells all of it from what may stand there later. */
  readonly seen: string;
}

type Access = Pick<ShopAccess, 'platform' | 'connection' | 'store'>;

/** @throws AddOnError `jobTaken` where another colleague does it already, and as {@link planOf}. */
export function planTakeOver(access: Access, named: NamedJob): TakeOverPlan {
  const plan = planOf(access, named);
  if (plan.published.takenBy) throw new AddOnError('jobTaken');
  return plan;
}

/** @throws AddOnError `jobGone`, also for one that this person does already; `unknownJob`, `timeOver`, `minutesNotOffered`, `zoneUnknown`. */
function planOf({ platform, connection, store }: Access, { author, id }: NamedJob): TakeOverPlan {
  const others = othersJobs(platform, connection, readJobs(platform));
  const published = others.find((one) => one.author === author && one.job.id === id);
  if (!published || published.takenBy?.isSelf) throw new AddOnError('jobGone');
  const { task, timing, timeZone } = published.job;
  const pulls = pullsOf({ platform, store }, published);
  return {
    published,
    pulls,
    due: firstRun(platform, timing, timeZone),
    seen: digestOf(canonical([author, id, task, timing, timeZone, published.takenBy, pulls.map(pullFingerprint)])),
  };
}

/** Those that the job names; of others those that bear its owner's name. Who wrote that there, nobody but they can tell: it is shown. */
function pullsOf(access: Pick<Access, 'platform' | 'store'>, { author, job }: PublishedJob): readonly DatasetTab[] {
  const { tabIds, takesUp } = requireTask(job.task);
  const isMeant = ({ tabId, seals = [] }: DatasetTab) =>
    tabIds.includes(tabId) || seals.some((seal) => authorOf(seal) === author);
  return savedPulls(access).filter((tab) => takesUp(tab) && isMeant(tab));
}

/**
 * Does a colleague's job from now on with this person's own key, and takes over the saved pulls that it refreshes, just as they were shown.
 * @param seen of the {@link TakeOverPlan} that was shown.
 * @throws AddOnError `jobChanged` where anything of it is not as it was shown, who does it included, and as {@link planTakeOver}, {@link checkRoom} and {@link saveJob}.
 */
export function takeOver(session: ShopSession, named: NamedJob, seen: string): ScheduledJob {
  const { platform, connection } = session;
  const plan = planOf(session, named);
  if (plan.seen !== seen) throw new AddOnError('jobChanged');
  if (plan.published.takenBy) throw new AddOnError('jobTaken');
  const { task, timing, timeZone } = plan.published.job;
  // One that was set up for it before, and paused since, does it again.
  const own = readJobs(platform).find((job) => isSetUpFor(job, plan.published));
  checkRoom(session, [{ order: { task, timing }, ...(own ? { id: own.id } : {}) }]);
  adoptPulls(
    session,
    plan.pulls.map((tab) => ({ tabId: tab.tabId, seen: pullFingerprint(tab) })),
    [],
  );
  const takenOver = { ...named, at: platform.clock.now() };
  return saveJob(platform, connection, { task, timing, timeZone, takenOver, goesOn: true }, own?.id);
}

const isSetUpFor = ({ takenOver, task }: ScheduledJob, { author, job }: PublishedJob): boolean =>
  takenOver?.author === author && takenOver.id === job.id && includesTask(task, job.task);
