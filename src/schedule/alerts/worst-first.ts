import type { KnownAlert } from '../../state/schema/alerts/known-alerts';
import { findTopic } from './alert-topics';

/** How much an alert weighs among others; what is not known weighs least. */
const weightOf = ({ topic, level }: Pick<KnownAlert, 'topic' | 'level'>): number =>
  findTopic(topic)?.weights[level - 1] ?? 0;

/** The worst first: what weighs most, of that the worst figure, then what is so longest. Whether it was told or seen before is no matter. */
export const byWeight = (one: KnownAlert, other: KnownAlert): number =>
  weightOf(other) - weightOf(one) ||
  one.topic.localeCompare(other.topic) ||
  byFigure(one, other) ||
  one.since - other.since ||
  one.id.localeCompare(other.id);

/** Two of one topic, the worse figure first. */
export function byFigure(one: Figured, other: Figured): number {
  const worst = findTopic(one.topic)?.worst;
  if (worst === undefined || one.figure === undefined || other.figure === undefined) return 0;
  return worst === 'highest' ? other.figure - one.figure : one.figure - other.figure;
}

type Figured = Pick<KnownAlert, 'topic' | 'figure'>;
