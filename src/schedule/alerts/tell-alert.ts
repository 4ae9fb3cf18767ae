import { isReportFigure, isReportPeriod } from '../../state/schema/alerts/alert-settings';
import type { KnownAlert, UnreadCells } from '../../state/schema/alerts/known-alerts';
import { showDay, showNumber, showRupiah } from '../../text/customs';
import { type Language, say } from '../../text/message';
import { titleOfKind } from '../kinds/job-titles';
import { findTopic } from './alert-topics';
import type { AlertUnit } from './finding';
import { isOfKey } from './topics/ends-topic';

type Told = Pick<KnownAlert, 'topic' | 'level' | 'name' | 'total' | 'isPaidInPart'>;

/** What a topic is called; one of a newer version bears its name. */
export function tellTopic(language: Language, topic: string): string {
  const title = findTopic(topic)?.title;
  return title === undefined ? topic : say(language, title);
}

/** How many cells of a person's own column could not be read, and which are the first. */
export function tellUnread(language: Language, { column, count, first }: UnreadCells): string {
  const names = [...first, ...(count > first.length ? ['…'] : [])].join(', ');
  return say(language, 'alert.unread', { column, count: showNumber(language, count), names });
}

/** What an alert says: `Out of stock`. One of a newer version bears the name of its topic. */
export function tellLevel(language: Language, { topic, level }: Pick<Told, 'topic' | 'level'>): string {
  const known = findTopic(topic);
  const message = known?.levels[level - 1] ?? known?.title;
  return message === undefined ? topic : say(language, message);
}

/** What it is about, in a person's words: as the shop calls it, or as we do. */
export function tellThing(language: Language, { topic, level, name, ...order }: Told): string {
  if (topic === 'ends')
    return say(language, isOfKey(level) ? 'alert.ends.key' : 'alert.ends.package', { day: showDay(language, name) });
  const [first = '', rest = ''] = splitOnce(name);
  if (topic === 'report' && isReportFigure(first) && isReportPeriod(rest))
    return `${say(language, `alert.figure.${first}`)} · ${say(language, `alert.period.${rest}`)}`;
  if (topic === 'jobs') return [titleOfKind(first)?.[language] ?? first, rest].filter(Boolean).join(' · ');
  return [name, ...tellDue(language, order)].join(' · ');
}

/** What is due of an order; of one that is paid in part nobody tells, but what it comes to. */
function tellDue(language: Language, { total, isPaidInPart }: Pick<Told, 'total' | 'isPaidInPart'>): readonly string[] {
  if (total === undefined) return [];
  const amount = showRupiah(language, total);
  return [say(language, isPaidInPart ? 'alert.unpaid.inPart' : 'alert.unpaid.due', { amount })];
}

/** What a figure or a bound of it counts. */
export const unitOf = (alert: Pick<Told, 'topic' | 'name'>): AlertUnit =>
  findTopic(alert.topic)?.unitOf?.(alert) ?? 'number';

/** A figure or a bound of it, with its unit: `43 days`, `Rp250,000`, `5`. */
export function tellFigure(language: Language, alert: Pick<Told, 'topic' | 'name'>, figure: number): string {
  const unit = unitOf(alert);
  if (unit === 'rupiah') return showRupiah(language, figure);
  const shown = showNumber(language, figure);
  if (unit === 'number') return shown;
  return say(language, Math.abs(figure) === 1 ? 'alert.oneDay' : 'alert.days', { count: shown });
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
