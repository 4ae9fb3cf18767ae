import type { ShopAccess } from '../runs/shop-session';
import { AddOnError } from '../text/add-on-error';
import { jobOf } from './jobs';
import { type CallDetails, callDetails, isCallLine } from './past-call';
import type { PushDetails } from './push-runs';
import type { RefreshDetails } from './refresh-runs';
import type { RowDetails } from './row-runs';

/** A run in all its lines. */
export type RunDetails = PushDetails | RowDetails | RefreshDetails | CallDetails;

/**
 * What a run meant to do, did, and saw: a push a line per change, a run over rows a line per record; a refresh is a line, and so is a single call.
 * @throws AddOnError `runNotFound`; `unknownKind`, `damagedState` for one that cannot be read.
 */
export function readRun(access: Pick<ShopAccess, 'journal' | 'language'>, runId: string): RunDetails {
  const line = access.journal.lines().find((one) => one.run === runId && (one.operation === '' || isCallLine(one)));
  if (!line) throw new AddOnError('runNotFound', { run: runId });
  if (isCallLine(line)) return callDetails(line);
  const job = jobOf(line);
  if (!job) throw new AddOnError('unknownKind', { kind: line.kind });
  return job.details(access, line);
}
