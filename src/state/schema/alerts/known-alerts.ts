import { latestMoment } from '../../../days/day';
import { type Value, valueSchema } from '../../shapes/value';
import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';

/** Something to be told of, as it was when it was last looked at. It is known by its topic and its id, whatever it is called. */
export interface KnownAlert {
  readonly topic: string;
  /** Of the thing: a variation's, an order's. */
  readonly id: string;
  /** How bad it is, by the steps of its topic, from 1. */
  readonly level: number;
  /** What the shop calls the thing; a text of others. */
  readonly name: string;
  readonly sku?: string;
  readonly figure?: number;
  /** What the figure is held against. */
  readonly bound?: number;
  /** What the order that is not paid comes to; whole rupiah. */
  readonly total?: number;
  /** Whether some of it was paid. */
  readonly isPaidInPart?: boolean;
  /** Since when it is known at this level; milliseconds since 1970, as all moments here. */
  readonly since: number;
  /** When it became what is to be told: it came, or got worse. Each look has a later one than all before. */
  readonly newsAt: number;
  /** Since when it is over; absent while it is not. */
  readonly overAt?: number;
}

/** Of a topic: when it was last looked at, and what has kept it from that since. */
export interface TopicLook {
  /** Absent where it never was. */
  readonly lookedAt?: number;
  readonly failure?: { readonly code: string; readonly at: number };
  /** How many more there are than are remembered. */
  readonly leftOut: number;
  /** Absent where all could be read that a person wrote. */
  readonly unread?: UnreadCells;
}

/** Cells in which a person was to write numbers, and wrote something else. */
export interface UnreadCells {
  /** The heading of their column. */
  readonly column: string;
  readonly count: number;
  /** The first of them: what they are about, and what stands there. */
  readonly first: readonly string[];
}

/** How the tab was last written: what may still stand in its cells. */
export interface DrawnAlerts {
  readonly tabId: number;
  readonly lines: Lines;
  /** What a drawing that did not come to its end was about to write; absent where the last one did. */
  readonly coming?: Lines;
  /** What a person kept beside the rows that could be mistaken for one of them. */
  readonly own: Lines;
}

type Lines = readonly (readonly Value[])[];

export interface KnownAlerts {
  readonly alerts: readonly KnownAlert[];
  readonly topics: Readonly<Record<string, TopicLook>>;
  /** {@link KnownAlert.newsAt} of the latest look, also where nothing of it is known any more. */
  readonly latestNews: number;
  readonly drawn?: DrawnAlerts;
}

const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment));
const lines = v.array(v.array(valueSchema));

/** In the state tab. Where it is damaged, all that is so is told once more, in a tab of its own. */
export const knownAlertsDocument: StoredDocument<KnownAlerts> = {
  name: 'alerts',
  version: 1,
  schema: v.object({
    alerts: v.array(
      v.object({
        topic: v.string(),
        id: v.string(),
        level: v.number(),
        name: v.string(),
        sku: v.exactOptional(v.string()),
        figure: v.exactOptional(v.number()),
        bound: v.exactOptional(v.number()),
        total: v.exactOptional(v.number()),
        isPaidInPart: v.exactOptional(v.boolean()),
        since: moment,
        newsAt: moment,
        overAt: v.exactOptional(moment),
      } satisfies EntriesOf<KnownAlert>),
    ),
    topics: v.record(
      v.string(),
      v.object({
        lookedAt: v.exactOptional(moment),
        failure: v.exactOptional(v.object({ code: v.string(), at: moment })),
        leftOut: v.number(),
        unread: v.exactOptional(
          v.object({
            column: v.string(),
            count: v.number(),
            first: v.array(v.string()),
          } satisfies EntriesOf<UnreadCells>),
        ),
      } satisfies EntriesOf<TopicLook>),
    ),
    latestNews: moment,
    drawn: v.exactOptional(
      v.object({
        tabId: v.number(),
        lines,
        coming: v.exactOptional(lines),
        own: lines,
      } satisfies EntriesOf<DrawnAlerts>),
    ),
  } satisfies EntriesOf<KnownAlerts>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
  isPersonal: true,
};
