import type { ShopAccess } from '../../runs/shop-session';
import { openAlerts } from '../../schedule/alerts/alert-news';
import { alertSettingsAsFarAsReadable, isMuted, readAlertSettings } from '../../schedule/alerts/alert-settings-store';
import { alertTopics, findTopic } from '../../schedule/alerts/alert-topics';
import { nothingKnown } from '../../schedule/alerts/settle-alerts';
import { byWeight, tellLevel, tellThing } from '../../schedule/alerts/tell-alert';
import { ownColumns, tabsForBounds } from '../../schedule/alerts/topics/bound-column';
import type { AlertSettings } from '../../state/schema/alerts/alert-settings';
import {
  type KnownAlert,
  type KnownAlerts,
  knownAlertsDocument,
  type TopicLook,
} from '../../state/schema/alerts/known-alerts';
import { AddOnError, isErrorCode } from '../../text/add-on-error';
import { say } from '../../text/message';
import type { RpcContext } from '../rpc-call';
import { lookedAt } from './our-tab-view';

/** So many are listed in the panel; the tab has all. */
const mostListed = 100;

/** What there is to be told on the page where people start; `null` where nothing is new. */
export function alertNews({ platform, language }: RpcContext, { store }: Pick<ShopAccess, 'store'>) {
  // Whoever has no alerts costs no property.
  const known = store.has(knownAlertsDocument) ? store.readable(knownAlertsDocument) : undefined;
  const settings = known && alertSettingsAsFarAsReadable(platform);
  if (!known || !settings) return null;
  const open = openAlerts(known, settings);
  const news = open.filter(({ newsAt }) => newsAt > settings.seenAt);
  if (news.length === 0) return null;
  return {
    count: news.length,
    open: open.length,
    /** How many of each kind, the worst first. */
    kinds: countsOf(news).map(([title, count]) => ({ title: tellLevel(language, title), count })),
    tabId: tabOf({ platform }, known),
    /** What of it has been seen by whoever reads this. */
    until: Math.max(...news.map(({ newsAt }) => newsAt)),
  };
}

function countsOf(alerts: readonly KnownAlert[]): readonly (readonly [KnownAlert, number])[] {
  const groups = new Map<string, [KnownAlert, number]>();
  for (const alert of alerts) {
    const key = `${alert.topic} ${alert.level}`;
    groups.set(key, [alert, (groups.get(key)?.[1] ?? 0) + 1]);
  }
  return [...groups.values()];
}

const tabOf = ({ platform }: Pick<RpcContext, 'platform'>, { drawn }: KnownAlerts): number | null =>
  drawn && platform.workbook.tab(drawn.tabId) ? drawn.tabId : null;

/** All that the page of alerts shows; nothing is asked of the shop. @throws AddOnError `newerState`. */
export function describeAlerts({ platform, language }: RpcContext, { store }: Pick<ShopAccess, 'store'>) {
  const settings = readAlertSettings(platform);
  const known: KnownAlerts = store.readable(knownAlertsDocument) ?? nothingKnown;
  const open = known.alerts.filter(({ overAt }) => overAt === undefined).sort(byWeight);
  return {
    settings: chosenOf(settings),
    /** The worst first. */
    alerts: open.slice(0, mostListed).map((alert) => ({
      ...{ topic: alert.topic, id: alert.id, newsAt: alert.newsAt, since: alert.since },
      kind: tellLevel(language, alert),
      thing: tellThing(language, alert),
      sku: alert.sku ?? '',
      figure: alert.figure ?? null,
      bound: alert.bound ?? null,
      isMuted: isMuted(settings, alert),
      isNew: alert.newsAt > settings.seenAt,
    })),
    more: Math.max(0, open.length - mostListed) + leftOut(known),
    /** What could not be looked at, since when, and why. */
    failed: Object.entries(known.topics).flatMap(([topic, look]) => failureOf({ language }, topic, look)),
    /** When all was last looked at; `null` where it never was. */
    lookedAt: lookedAt(known),
    tabId: tabOf({ platform }, known),
    /** What the settings offer. */
    topics: alertTopics.map(({ topic, title }) => ({ topic, title: say(language, title) })),
    columns: tabsForBounds({ store }).flatMap((tab) =>
      ownColumns({ platform }, tab).map((title) => ({
        ...{ tabId: tab.tabId, title, tabName: platform.workbook.tab(tab.tabId)?.name ?? '' },
      })),
    ),
  };
}

/** What a person chose, without what they have read and muted. */
function chosenOf({ seenAt: _seenAt, muted: _muted, ...chosen }: AlertSettings) {
  return chosen;
}

const leftOut = ({ topics }: KnownAlerts): number => Object.values(topics).reduce((sum, one) => sum + one.leftOut, 0);

function failureOf({ language }: Pick<RpcContext, 'language'>, topic: string, { failure, lookedAt: at }: TopicLook) {
  if (!failure) return [];
  const title = findTopic(topic)?.title;
  return [
    {
      topic,
      title: title === undefined ? topic : say(language, title),
      lookedAt: at ?? null,
      text: isErrorCode(failure.code) ? new AddOnError(failure.code).tellIn(language) : failure.code,
    },
  ];
}
