import { dayMs } from '../../days/day';
import type { KnownAlert, KnownAlerts, TopicLook } from '../../state/schema/alerts/known-alerts';
import type { ErrorCode } from '../../text/add-on-error';
import type { Finding, Look } from './finding';
import { byFigure } from './worst-first';

type Alerts = Omit<KnownAlerts, 'drawn'>;

/** So many of a topic are remembered; how many more there are is counted. */
export const mostOfTopic = 500;
/** So long what is over is listed. */
const overMs = 24 * 3_600_000;

export const nothingKnown: Alerts = { alerts: [], topics: {}, latestNews: 0 };

/**
 * A moment that is later than that of every news before, whatever the clock says: by it is told what is new since.
 */
export const newsMoment = ({ latestNews }: Pick<Alerts, 'latestNews'>, now: number): number =>
  Math.max(now, latestNews + 1);

/**
 * What is known after a topic was looked at. What was found before stays, with the moment since when it is at this level; what is new, came back, or got worse, is news; what
 * was not found is over. What it is called, and by how much it is beyond its bound, may change in silence.
 * @param newsAt {@link newsMoment}.
 */
export function settleLook(
  known: Alerts,
  topic: string,
  { found, unsure = [], unread, isOutOfSight = () => false }: Look,
  { now, newsAt }: { readonly now: number; readonly newsAt: number },
): Alerts {
  const before = new Map(known.alerts.filter((alert) => alert.topic === topic).map((alert) => [alert.id, alert]));
  const kept = foremost(topic, found, before);
  const wanted = new Set(found.map(({ id }) => id));
  const isUnsure = new Set(unsure);
  const settled = kept.map((finding) => settle(topic, finding, before.get(finding.id), { now, newsAt }));
  const daysSince = (now - (known.topics[topic]?.lookedAt ?? now)) / dayMs;
  const others = [...before.values()]
    .filter((alert) => !wanted.has(alert.id) && !(isOpen(alert) && isOutOfSight(alert, daysSince)))
    .flatMap((alert): readonly KnownAlert[] => {
      if (isUnsure.has(alert.id)) return [alert];
      const overAt = alert.overAt ?? now;
      return now - overAt < overMs ? [{ ...alert, overAt }] : [];
    });
  const look = { lookedAt: now, leftOut: found.length - kept.length, ...(unread ? { unread } : {}) };
  return {
    alerts: [...known.alerts.filter((alert) => alert.topic !== topic), ...settled, ...others.slice(0, mostOfTopic)],
    topics: { ...known.topics, [topic]: look },
    latestNews: newsAt,
  };
}

/** What is known already keeps its place, so that nothing is told twice; then what is worst. */
function foremost(
  topic: string,
  found: readonly Finding[],
  before: ReadonlyMap<string, KnownAlert>,
): readonly Finding[] {
  if (found.length <= mostOfTopic) return found;
  const rank = ({ id, level }: Finding) => (isOpen(before.get(id)) ? 1000 : 0) + level;
  const figured = ({ figure }: Finding) => ({ topic, ...(figure === undefined ? {} : { figure }) });
  return [...found]
    .sort((one, other) => rank(other) - rank(one) || byFigure(figured(one), figured(other)))
    .slice(0, mostOfTopic);
}

const isOpen = (alert: KnownAlert | undefined): alert is KnownAlert =>
  alert !== undefined && alert.overAt === undefined;

function settle(
  topic: string,
  finding: Finding,
  before: KnownAlert | undefined,
  { now, newsAt }: { readonly now: number; readonly newsAt: number },
): KnownAlert {
  if (!isOpen(before)) return { topic, ...finding, since: now, newsAt };
  // What is out since today was low before: "since" belongs to what is said of it.
  const since = finding.level === before.level ? before.since : now;
  return { topic, ...finding, since, newsAt: finding.level > before.level ? newsAt : before.newsAt };
}

/** What is known after a topic could not be looked at: nothing of it is over, nor is all well. */
export const settleFailure = (known: Alerts, topic: string, code: ErrorCode, now: number): Alerts => {
  const { failure: _before, ...before }: TopicLook = known.topics[topic] ?? { leftOut: 0 };
  const look = { ...before, failure: { code, at: now } };
  return { ...known, topics: { ...known.topics, [topic]: look } };
};

/** Without the topics that its person does not want any more: they are neither so nor over. */
export const withoutOthers = (
  { alerts, topics, latestNews }: Alerts,
  isWanted: (topic: string) => boolean,
): Alerts => ({
  latestNews,
  alerts: alerts.filter(({ topic }) => isWanted(topic)),
  topics: Object.fromEntries(Object.entries(topics).filter(([topic]) => isWanted(topic))),
});
