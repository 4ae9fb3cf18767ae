import { unfinishedRowRun } from '../rows/row-journal';
import type { Journal } from '../runs/journal';
import type { ShopAccess } from '../runs/shop-session';
import { AddOnError } from '../text/add-on-error';
import { unfinishedRun } from './push-run';

/**
 * What became of an earlier run must be known before anything else is compared or sent, whether it pushed cells or went over rows: both change
 * the same shop.
 * @throws AddOnError `runUnfinished`, `rowsUnfinished`.
 */
export function refuseWhileUnfinished(access: Pick<ShopAccess, 'stamp'>, journal: Journal): void {
  const push = unfinishedRun(access, journal);
  if (push) throw new AddOnError('runUnfinished', { run: push.run });
  const rows = unfinishedRowRun(access, journal);
  if (rows) throw new AddOnError('rowsUnfinished', { run: rows.run, endpoint: rows.intent.endpoint });
}
