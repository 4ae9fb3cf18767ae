import type { ShopSession } from '../../runs/shop-session';
import type { AlertSettings } from '../../state/schema/alerts/alert-settings';
import type { KnownAlert, UnreadCells } from '../../state/schema/alerts/known-alerts';
import type { MessageId } from '../../text/message';
import type { ScheduleBeside } from '../job-kind';

/** What a look found, before it is held against what was known. */
export type Finding = Omit<KnownAlert, 'topic' | 'since' | 'newsAt' | 'overAt'>;

/** What was looked at. A topic that could not be read as a whole throws instead: half of it would tell that the rest is over. */
export interface Look {
  readonly found: readonly Finding[];
  /** Ids of things of which the shop did not say what was asked: what is known of them stays as it is. */
  readonly unsure?: readonly string[];
  /** Cells of a person's own that say nothing which can be read. */
  readonly unread?: UnreadCells;
  /** Whether what was known is nothing that is looked at any more: it is forgotten, as nobody knows whether it is over. @param days since it was looked at last. */
  readonly isOutOfSight?: (alert: Pick<KnownAlert, 'figure'>, days: number) => boolean;
}

/** What a figure and its bound count; what is but a number counts whole things. */
export type AlertUnit = 'number' | 'days' | 'rupiah';

/** One kind of things that people are told of. A new one is a file in `topics/`, and a line in `alert-topics.ts`. */
export interface AlertTopic {
  /** Stable: what is remembered carries it. */
  readonly topic: string;
  readonly title: MessageId;
  /** What each step says, the mildest first; {@link Finding.level} counts from 1. */
  readonly levels: readonly MessageId[];
  /** How much each step weighs among all alerts: what weighs more stands above. */
  readonly weights: readonly number[];
  /** Of findings that weigh alike, which figure is the worst. Absent where figures are not to be compared: what is so longest comes first. */
  readonly worst?: 'highest' | 'lowest';
  readonly unitOf?: (alert: Pick<KnownAlert, 'name'>) => AlertUnit;
  readonly isWanted: (settings: AlertSettings) => boolean;
  /** @throws AddOnError whatever keeps it from being read as a whole. */
  readonly look: (session: ShopSession, settings: AlertSettings, schedule: ScheduleBeside) => Look;
  /** Whether mails tell of it otherwise. */
  readonly isMailedElsewhere?: true;
}
