import type { PushSummary } from '../push/push-job';
import type { RowSummary } from '../rows/row-job';
import type { ShopSession } from '../runs/shop-session';
import { nextToEnd, refuseNewerLines } from '../runs/unfinished';
import { AddOnError } from '../text/add-on-error';
import { jobOf } from './jobs';

/**
 * Finishes the run that an earlier execution left unfinished, whatever its kind.
 * @throws AddOnError `nothingToResume`; `unknownKind` for one that this version does not know; `newerState`, `damagedState`; `outOfTime`, `leaseLost`.
 */
export function resumeUnfinished(session: ShopSession): PushSummary | RowSummary {
  const { journal } = session;
  refuseNewerLines(journal);
  const line = nextToEnd(journal);
  if (!line) throw new AddOnError('nothingToResume');
  const job = jobOf(line);
  if (!job) throw new AddOnError('unknownKind', { kind: line.kind });
  return job.resume(session, line.run);
}
