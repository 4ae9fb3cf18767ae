import type { Journal } from '../runs/journal/journal';
import type { PastRefresh } from './refresh-runs';
import { listedRun } from './run-history';

export interface JobLog {
  /** The latest first. */
  readonly runs: readonly PastRefresh[];
  /** Whether the history has older ones. */
  readonly hasMore: boolean;
}

/** So many runs are told at once. */
const mostRuns = 50;

/**
 * What became of a scheduled job, as the change history has it.
 * What it tells of a job anybody could have written who may edit the file: it is shown, and no more.
 * @param job `author`: only runs of that person's, by what their seals are named.
 * @param before only runs older than this one; none where the history does not have it any more.
 */
export function jobLog(
  journal: Pick<Journal, 'runLines'>,
  job: { readonly id: string; readonly author?: string },
  before?: string,
): JobLog {
  const runs = journal
    .runLines()
    .filter(({ author }) => job.author === undefined || author === job.author)
    .map(listedRun)
    .flatMap((past) => (past.kind === 'refresh' && past.job === job.id ? past : []))
    .reverse();
  const place = runs.findIndex(({ run }) => run === before);
  const older = before === undefined ? runs : place < 0 ? [] : runs.slice(place + 1);
  return { runs: older.slice(0, mostRuns), hasMore: older.length > mostRuns };
}
