import { isReportFigure, isReportPeriod } from '../../state/schema/alerts/alert-settings';
import type { KnownAlert } from '../../state/schema/alerts/known-alerts';
import { showDay } from '../../text/customs';
import { type Language, say } from '../../text/message';
import { titleOfKind } from '../kinds/job-titles';
import { findTopic } from './alert-topics';
import { isOfKey } from './topics/ends-topic';

type Told = Pick<KnownAlert, 'topic' | 'level' | 'name'>;

/** What an alert says: `Out of stock`. One of a newer version bears the name of its topic. */
export function tellLevel(language: Language, { topic, level }: Pick<Told, 'topic' | 'level'>): string {
  const known = findTopic(topic);
  const message = known?.levels[level - 1] ?? known?.title;
  return message === undefined ? topic : say(language, message);
}

/** What it is about, in a person's words: as the shop calls it, or as we do. */
export function tellThing(language: Language, { topic, level, name }: Told): string {
  if (topic === 'ends')
    return say(language, isOfKey(level) ? 'alert.ends.key' : 'alert.ends.package', { day: showDay(language, name) });
  const [first = '', rest = ''] = splitOnce(name);
  if (topic === 'report' && isReportFigure(first) && isReportPeriod(rest))
    return `${say(language, `alert.figure.${first}`)} · ${say(language, `alert.period.${rest}`)}`;
  if (topic === 'jobs') return [titleOfKind(first)?.[language] ?? first, rest].filter(Boolean).join(' · ');
  return name;
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** How much an alert weighs among others; what is not known weighs least. */
export const weightOf = ({ topic, level }: Pick<Told, 'topic' | 'level'>): number =>
  findTopic(topic)?.weights[level - 1] ?? 0;

/** The worst first, then the latest. */
export const byWeight = (one: KnownAlert, other: KnownAlert): number =>
  weightOf(other) - weightOf(one) || other.newsAt - one.newsAt || one.since - other.since;
