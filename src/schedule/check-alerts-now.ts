import type { Platform } from '../google/ports';
import { withShopSession } from '../runs/shop-session';
import { AddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';
import { alertTaskKind } from './alerts/alert-task';
import { attemptJob } from './attempt-job';

/**
 * Looks at everything that its person wants to be alerted to, whether a schedule does so by itself or not.
 * @throws AddOnError whatever kept something from being looked at, after all the rest was; `outOfTime`, `busy`.
 */
export function checkAlertsNow(platform: Platform, language: Language): void {
  const { end, error } = withShopSession(platform, language, 'pull', (session) =>
    attemptJob(session, { task: { kind: alertTaskKind } }),
  );
  if (end === 'done') return;
  throw error ?? new AddOnError('outOfTime');
}
