import type { ShopAccess } from '../../runs/shop-session';
import { type AlertKind, alertKinds, countOpen, openAlerts } from '../../schedule/alerts/alert-news';
import { alertSettingsAsFarAsReadable, isMuted, readAlertSettings } from '../../schedule/alerts/alert-settings-store';
import { alertTopics } from '../../schedule/alerts/alert-topics';
import { nothingKnown } from '../../schedule/alerts/settle-alerts';
import { tellLevel, tellThing, tellTopic, tellUnread, unitOf } from '../../schedule/alerts/tell-alert';
import { ownColumns, tabsForBounds } from '../../schedule/alerts/topics/bound-column';
import { byWeight } from '../../schedule/alerts/worst-first';
import { readNotices } from '../../schedule/mail/mail-store';
import type { AlertSettings } from '../../state/schema/alerts/alert-settings';
import {
  type KnownAlert,
  type KnownAlerts,
  knownAlertsDocument,
  type TopicLook,
} from '../../state/schema/alerts/known-alerts';
import { AddOnError, isErrorCode } from '../../text/add-on-error';
import { type Language, say } from '../../text/message';
import type { RpcContext } from '../rpc-call';
import { lookedAt } from './our-tab-view';

/** So many of a kind are listed in the panel; the tab has all that are known. */
const mostListed = 10;

/** What there is to be told on the page where people start; `null` where nothing is new. */
export function alertNews({ platform, language }: RpcContext, { store }: Pick<ShopAccess, 'store'>) {
  // Whoever has no alerts costs no property.
  const known = store.has(knownAlertsDocument) ? store.readable(knownAlertsDocument) : undefined;
  const settings = known && alertSettingsAsFarAsReadable(platform);
  if (!known || !settings) return null;
  const news = openAlerts(known, settings).filter(({ newsAt }) => newsAt > settings.seenAt);
  if (news.length === 0) return null;
  const kinds = alertKinds(news, known);
  return {
    count: news.length,
    /** Whether there may be more new ones than are remembered. */
    isAtLeast: kinds.some(({ isAtLeast }) => isAtLeast),
    open: countOpen(known, settings),
    /** How many of each kind, the worst first. */
    kinds: kinds.map((kind) => kindFacts(language, kind)),
    tabId: tabOf({ platform }, known),
    /** What of it has been seen by whoever reads this. */
    until: Math.max(...news.map(({ newsAt }) => newsAt)),
  };
}

const kindFacts = (language: Language, kind: AlertKind) => ({
  title: tellLevel(language, kind),
  count: kind.alerts.length,
  isAtLeast: kind.isAtLeast,
});

const tabOf = ({ platform }: Pick<RpcContext, 'platform'>, { drawn }: KnownAlerts): number | null =>
  drawn && platform.workbook.tab(drawn.tabId) ? drawn.tabId : null;

/** All that the page of alerts shows; nothing is asked of the shop. @throws AddOnError `newerState`. */
export function describeAlerts({ platform, language }: RpcContext, { store }: Pick<ShopAccess, 'store'>) {
  const settings = readAlertSettings(platform);
  const known: KnownAlerts = store.readable(knownAlertsDocument) ?? nothingKnown;
  const muted = known.alerts.filter((alert) => alert.overAt === undefined && isMuted(settings, alert)).sort(byWeight);
  const told = (alert: KnownAlert) => tellAlert(language, alert, settings);
  return {
    settings: chosenOf(settings),
    /** How many are so and not muted, whether listed or not. */
    open: countOpen(known, settings),
    /** The first of each kind, the worst kind first. */
    kinds: alertKinds(openAlerts(known, settings), known).map((kind) => ({
      ...kindFacts(language, kind),
      alerts: kind.alerts.slice(0, mostListed).map(told),
    })),
    muted: { count: muted.length, alerts: muted.slice(0, mostListed).map(told) },
    /** What could not be looked at, since when, and why. */
    failed: Object.entries(known.topics).flatMap(([topic, look]) => failureOf({ language }, topic, look)),
    /** Of what a person wrote, what could not be read. */
    unread: Object.entries(known.topics).flatMap(([topic, { unread }]) =>
      unread ? [{ topic, title: tellTopic(language, topic), text: tellUnread(language, unread) }] : [],
    ),
    /** When all was last looked at; `null` where it never was. */
    lookedAt: lookedAt(known),
    tabId: tabOf({ platform }, known),
    /** Whether mails have somewhere to go; without an address none is sent, whatever is chosen. */
    hasAddress: platform.mail !== undefined && readNotices(platform).address !== undefined,
    /** What the settings offer. */
    topics: alertTopics.map(({ topic, title }) => ({ topic, title: say(language, title) })),
    columns: tabsForBounds({ store }).flatMap((tab) =>
      ownColumns({ platform }, tab).map((title) => ({
        ...{ tabId: tab.tabId, title, tabName: platform.workbook.tab(tab.tabId)?.name ?? '' },
      })),
    ),
  };
}

const tellAlert = (language: Language, alert: KnownAlert, settings: AlertSettings) => ({
  ...{ topic: alert.topic, id: alert.id, newsAt: alert.newsAt, since: alert.since },
  kind: tellLevel(language, alert),
  thing: tellThing(language, alert),
  sku: alert.sku ?? '',
  figure: alert.figure ?? null,
  unit: unitOf(alert),
  bound: alert.bound ?? null,
  isMuted: isMuted(settings, alert),
  isNew: alert.newsAt > settings.seenAt,
});

/** What a person chose, without what they have read and muted. */
function chosenOf({ seenAt: _seenAt, muted: _muted, ...chosen }: AlertSettings) {
  return chosen;
}

function failureOf({ language }: Pick<RpcContext, 'language'>, topic: string, { failure, lookedAt: at }: TopicLook) {
  if (!failure) return [];
  return [
    {
      topic,
      title: tellTopic(language, topic),
      lookedAt: at ?? null,
      text: isErrorCode(failure.code) ? new AddOnError(failure.code).tellIn(language) : failure.code,
    },
  ];
}
