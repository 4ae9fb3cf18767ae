import type { AlertSettings } from '../../state/schema/alerts/alert-settings';
import type { KnownAlert, KnownAlerts, TopicLook } from '../../state/schema/alerts/known-alerts';
import type { PlainCell } from '../../tables/table';
import { AddOnError, isErrorCode } from '../../text/add-on-error';
import { type Language, say } from '../../text/message';
import type { AlertColumn } from './alert-columns';
import { isMuted } from './alert-settings-store';
import { tellLevel, tellThing, tellTopic, tellUnread, unitOf } from './tell-alert';
import { byWeight } from './worst-first';

export type AlertLine = Readonly<Record<AlertColumn, PlainCell>>;

const nothing: AlertLine = { key: '', kind: '', thing: '', sku: '', figure: '', bound: '', since: '', state: '' };

/** The rows of the tab: what could not be looked at or read, what is so, the worst first, what is over, and what there is no room for. */
export function alertLines(
  language: Language,
  { alerts, topics }: Pick<KnownAlerts, 'alerts' | 'topics'>,
  settings: AlertSettings,
): readonly AlertLine[] {
  const looks = Object.entries(topics);
  const open = alerts.filter(({ overAt }) => overAt === undefined).sort(byWeight);
  const over = alerts.filter(({ overAt }) => overAt !== undefined).sort(byWeight);
  return [
    ...looks.flatMap(([topic, look]) => failedLine(language, topic, look)),
    ...looks.flatMap(([topic, look]) => unreadLine(language, topic, look)),
    ...[...open, ...over].map((alert) => lineOf(language, alert, settings)),
    ...looks.flatMap(([topic, look]) => leftOutLine(language, topic, look)),
  ];
}

function lineOf(language: Language, alert: KnownAlert, settings: AlertSettings): AlertLine {
  const { topic, id, sku = '', figure = '', bound = '', since } = alert;
  const kind = [tellLevel(language, alert), ...tellUnit(language, alert)].join(' ');
  const state = say(language, stateOf(alert, settings));
  return { key: `${topic}:${id}`, kind, thing: tellThing(language, alert), sku, figure, bound, since, state };
}

/** Beside what it says, as its figures are numbers, to be sorted and counted with. */
const tellUnit = (language: Language, alert: KnownAlert): readonly string[] => {
  const unit = alert.figure === undefined ? 'number' : unitOf(alert);
  return unit === 'number' ? [] : [say(language, `alert.unit.${unit}`)];
};

function stateOf(alert: KnownAlert, settings: AlertSettings) {
  if (alert.overAt !== undefined) return 'alert.state.over';
  if (isMuted(settings, alert)) return 'alert.state.muted';
  if (alert.newsAt <= settings.seenAt) return 'alert.state.still';
  return 'alert.state.new';
}

/** What could not be looked at is no "all is well". */
function failedLine(language: Language, topic: string, { failure, lookedAt }: TopicLook): readonly AlertLine[] {
  if (!failure) return [];
  const thing = isErrorCode(failure.code) ? new AddOnError(failure.code).tellIn(language) : failure.code;
  const state = say(language, lookedAt === undefined ? 'alert.state.never' : 'alert.state.notSince');
  return [{ ...nothing, key: `!${topic}`, kind: tellTopic(language, topic), thing, since: lookedAt ?? '', state }];
}

/** What a person wrote and nobody can read counts for nothing, which they are told. */
function unreadLine(language: Language, topic: string, { unread, lookedAt }: TopicLook): readonly AlertLine[] {
  if (!unread) return [];
  const thing = tellUnread(language, unread);
  return [{ ...nothing, key: `?${topic}`, kind: tellTopic(language, topic), thing, since: lookedAt ?? '' }];
}

function leftOutLine(language: Language, topic: string, { leftOut }: TopicLook): readonly AlertLine[] {
  if (leftOut === 0) return [];
  const thing = say(language, 'alert.leftOut', { count: leftOut });
  return [{ ...nothing, key: `+${topic}`, kind: tellTopic(language, topic), thing }];
}
