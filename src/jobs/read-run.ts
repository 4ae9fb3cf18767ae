import type { ShopAccess } from '../runs/shop-session';
import { AddOnError } from '../text/add-on-error';
import { jobOf } from './jobs';
import type { PushDetails } from './push-runs';
import type { RowDetails } from './row-runs';

/** A run in all its lines. */
export type RunDetails = PushDetails | RowDetails;

/**
 * What a run meant to do, did, and saw: a push a line per change, a run over rows a line per record.
 * @throws AddOnError `runNotFound`.
 */
export function readRun(access: Pick<ShopAccess, 'journal' | 'language'>, runId: string): RunDetails {
  const line = access.journal.lines().find((one) => one.run === runId && jobOf(one));
  const job = line && jobOf(line);
  if (!job) throw new AddOnError('runNotFound', { run: runId });
  return job.details(access, line);
}
