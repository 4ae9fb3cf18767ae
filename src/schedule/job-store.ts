import type { Platform } from '../google/ports';
import { packStored, tryUnpack } from '../state/packed-document';
import {
  type JobPause,
  type LatestJobRun,
  type ScheduledJob,
  scheduledJobsOf,
} from '../state/schema/schedule/scheduled-jobs';
import { parseStored, printStored } from '../state/schema/stored-document';
import { underUserLock } from '../state/under-user-lock';
import { AddOnError, isAddOnError } from '../text/add-on-error';
import { bytesOf } from '../text/bytes-of';
import { withAllCounted, withEarlierCounted } from './unnoted-runs';

/** So many jobs of a person lie in one property {facts §1} with room to spare. */
export const mostJobs = 20;
/** Of the 9 KB that a property holds {facts §1}. */
const mostBytes = 8800;
/** What is set up leaves the rest to what becomes of it. */
const mostBytesSetUp = 6000;
const lockWaitMs = 10_000;

type Jobs = readonly ScheduledJob[];
type Reader = Pick<Platform, 'properties' | 'workbook' | 'codec'>;
type Keeper = Reader & Pick<Platform, 'lock'>;

/** All jobs of this person in this file. @throws AddOnError `newerState`, `damagedState`. */
export function readJobs({ properties, workbook, codec }: Reader): Jobs {
  const document = scheduledJobsOf(workbook.id);
  const kept = properties.user.get(document.name);
  return parseStored(document, kept === undefined ? undefined : unpackedJobs(codec, kept)) ?? [];
}

/** A list of jobs as it was printed: what would not have fitted otherwise is packed. */
export const unpackedJobs = (codec: Reader['codec'], kept: string): string =>
  /^[[{]/.test(kept) ? kept : tryUnpack(codec, kept);

/** The same for what only tells of them, or has other work to do: none where they cannot be read, and what keeps them from it. */
export function jobsAsFarAsReadable(platform: Reader): {
  readonly jobs: Jobs;
  readonly trouble?: AddOnError;
} {
  try {
    return { jobs: readJobs(platform) };
  } catch (error) {
    if (isAddOnError(error)) return { jobs: [], trouble: error };
    throw error;
  }
}

/**
 * Changes them as they stand, while nobody else does: the panel and a trigger may be at it at once.
 * @returns what they are then.
 * @throws AddOnError `busy`, `newerState`, `damagedState`.
 */
export function changeJobs(platform: Keeper, change: (jobs: Jobs) => Jobs): Jobs {
  return underUserLock(platform, lockWaitMs, () => {
    const before = readJobs(platform);
    const after = change(before);
    return after === before ? after : writeJobs(platform, after);
  });
}

/** @returns what is kept of them. */
function writeJobs({ properties, workbook, codec }: Keeper, jobs: Jobs): Jobs {
  const document = scheduledJobsOf(workbook.id);
  if (jobs.length === 0) {
    properties.user.remove(document.name);
    return jobs;
  }
  const { kept, text } = fitting(codec, document, jobs);
  properties.user.set(document.name, text);
  return kept;
}

/** What is made of a job one after another, until all of them fit. */
const shortened = [(job: ScheduledJob) => job, withEarlierCounted, withAllCounted] as const;

/**
 * The list is packed where it would not fit. Of one that does not fit then either, what was said of runs, and what they took, is left out: how they ended is
 * not. Where even that is too much, runs that wait to be noted are only counted.
 * @returns `kept`: still with what was said, to be told now.
 */
function fitting(
  codec: Reader['codec'],
  document: ReturnType<typeof scheduledJobsOf>,
  jobs: Jobs,
): { kept: Jobs; text: string } {
  const fits = ({ text }: { readonly text: string }) => bytesOf(text) <= mostBytes;
  let fitted = { kept: jobs, text: printStored(document, jobs) };
  if (!fits(fitted)) fitted = { kept: jobs, text: packStored(codec, document, jobs) };
  for (const shorten of shortened) {
    if (fits(fitted)) break;
    const kept = jobs.map(shorten);
    fitted = { kept, text: packStored(codec, document, kept.map(withoutWords)) };
  }
  return fitted;
}

function withoutWords({ cost: _cost, latest, earlier, pause, ...job }: ScheduledJob): ScheduledJob {
  return {
    ...job,
    ...(pause ? { pause: unsigned(pause) } : {}),
    ...(latest ? { latest: ended(latest) } : {}),
    ...(earlier ? { earlier: earlier.map(ended) } : {}),
  };
}

function unsigned({ by: _by, ...pause }: JobPause): JobPause {
  return pause;
}

function ended<Run extends LatestJobRun>({ values: _values, tab: _tab, ...run }: Run): Omit<Run, 'values' | 'tab'> {
  return run;
}

/** Makes sure that jobs can be kept together with whatever becomes of them. @throws AddOnError `tooManyJobs`. */
export function requireSpace(jobs: Jobs): void {
  const setUp = jobs.map(
    ({
      latest: _latest,
      unnoted: _unnoted,
      earlier: _earlier,
      untold: _untold,
      cost: _cost,
      partRun: _partRun,
      doneTabs: _doneTabs,
      begunBefore: _begunBefore,
      ...job
    }) => job,
  );
  if (jobs.length > mostJobs || bytesOf(JSON.stringify(setUp)) > mostBytesSetUp)
    throw new AddOnError('tooManyJobs', { most: mostJobs });
}
