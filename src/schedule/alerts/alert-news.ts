import type { Platform } from '../../google/ports';
import { openKeptState } from '../../runs/shop-session';
import { findConnection } from '../../state/connection';
import type { AlertSettings } from '../../state/schema/alerts/alert-settings';
import { type KnownAlert, type KnownAlerts, knownAlertsDocument } from '../../state/schema/alerts/known-alerts';
import { alertSettingsAsFarAsReadable, isMuted } from './alert-settings-store';
import { byWeight } from './worst-first';

/** What is so and is told, the worst first: what is over and what is muted is not. */
export const openAlerts = ({ alerts }: Pick<KnownAlerts, 'alerts'>, settings: AlertSettings): readonly KnownAlert[] =>
  alerts.filter((alert) => alert.overAt === undefined && !isMuted(settings, alert)).sort(byWeight);

/** How many are so: those that are told, and those of which there is no room to remember more than their number. */
export const countOpen = (known: Pick<KnownAlerts, 'alerts' | 'topics'>, settings: AlertSettings): number =>
  openAlerts(known, settings).length + Object.values(known.topics).reduce((sum, { leftOut }) => sum + leftOut, 0);

/** Alerts that say the same. */
export interface AlertKind {
  readonly topic: string;
  readonly level: number;
  /** In the order they came. */
  readonly alerts: readonly KnownAlert[];
  /** More of their topic are so than are remembered: there may be more of this kind. */
  readonly isAtLeast: boolean;
}

/** Alerts by what they say, each kind where its first came. */
export function alertKinds(
  alerts: readonly KnownAlert[],
  { topics }: Pick<KnownAlerts, 'topics'>,
): readonly AlertKind[] {
  const kinds = new Map<string, KnownAlert[]>();
  for (const alert of alerts) {
    const key = `${alert.topic} ${alert.level}`;
    const others = kinds.get(key);
    if (others) others.push(alert);
    else kinds.set(key, [alert]);
  }
  return [...kinds.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const { topic, level } = first;
    return [{ topic, level, alerts: some, isAtLeast: (topics[topic]?.leftOut ?? 0) > 0 }];
  });
}

/** What is known of the shop that the file is used with, and what its person wants of it, without a call to the shop; `undefined` where nothing was ever looked at, or it cannot be read. */
export function knownHere(
  platform: Platform,
): { readonly connection: string; readonly known: KnownAlerts; readonly settings: AlertSettings } | undefined {
  const connection = findConnection(platform);
  if (!connection) return undefined;
  const known = openKeptState(platform, connection).store.readable(knownAlertsDocument);
  const settings = known && alertSettingsAsFarAsReadable(platform);
  return known && settings && { connection: connection.id, known, settings };
}
