import type { Platform } from '../../google/ports';
import { openKeptState } from '../../runs/shop-session';
import { findConnection } from '../../state/connection';
import type { AlertSettings } from '../../state/schema/alerts/alert-settings';
import { type KnownAlert, type KnownAlerts, knownAlertsDocument } from '../../state/schema/alerts/known-alerts';
import { alertSettingsAsFarAsReadable, isMuted } from './alert-settings-store';
import { byWeight } from './tell-alert';

/** What is so and is told, the worst first: what is over and what is muted is not. */
export const openAlerts = ({ alerts }: Pick<KnownAlerts, 'alerts'>, settings: AlertSettings): readonly KnownAlert[] =>
  alerts.filter((alert) => alert.overAt === undefined && !isMuted(settings, alert)).sort(byWeight);

/** What is known, and what its person wants of it, without a call to the shop; `undefined` where nothing was ever looked at, or it cannot be read. */
export function knownHere(
  platform: Platform,
): { readonly known: KnownAlerts; readonly settings: AlertSettings } | undefined {
  const connection = findConnection(platform);
  if (!connection) return undefined;
  const known = openKeptState(platform, connection).store.readable(knownAlertsDocument);
  const settings = known && alertSettingsAsFarAsReadable(platform);
  return known && settings && { known, settings };
}
