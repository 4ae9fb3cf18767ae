import { latestMoment } from '../../days/day';
import type { PlacedChart } from '../../google/ports';
import { chartEntries } from '../shapes/chart';
import { type Value, valueSchema } from '../shapes/value';
import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** How a dashboard was last written: what may still stand in its cells, and its charts. */
export interface DrawnDashboard {
  /** Rows of every table, by dataset. */
  readonly rows: Readonly<Record<string, number>>;
  /** What stands in the first column of every table, by dataset: days, or names. Absent where version 0.1.0 drew it. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** What stands in the columns of every table, row by row, as it shows. Absent where it was drawn before that was kept. */
  readonly lines?: LinesOfTables;
  /** What a refresh that did not come to its end was about to write into them; absent where the last one did. */
  readonly coming?: LinesOfTables;
  /** What a person kept beside the rows of every table that could be mistaken for one of these, as it shows; absent likewise. */
  readonly own?: LinesOfTables;
  /** What stands above the figures; absent likewise. */
  readonly heading?: DrawnHeading;
  readonly charts: Readonly<Record<string, PlacedChart>>;
}

type LinesOfTables = Readonly<Record<string, readonly (readonly Value[])[]>>;

export interface DrawnHeading {
  readonly title: string;
  readonly subtitle: string;
}

/** What is remembered of the dashboard. */
export interface DashboardTab {
  readonly tabId: number;
  /** The days that somebody chose, both included, such as `today-7`; absent for this month so far, which moves on by itself. */
  readonly period?: { readonly from: string; readonly to: string };
  readonly drawn: DrawnDashboard;
  /** Since when its refreshes fail; absent where the latest did not. */
  readonly failingSince?: number;
}

const lines = v.record(v.string(), v.array(v.array(valueSchema)));

const drawn = v.object({
  rows: v.record(v.string(), v.number()),
  names: v.exactOptional(v.record(v.string(), v.array(v.string()))),
  lines: v.exactOptional(lines),
  coming: v.exactOptional(lines),
  own: v.exactOptional(lines),
  heading: v.exactOptional(v.object({ title: v.string(), subtitle: v.string() } satisfies EntriesOf<DrawnHeading>)),
  charts: v.record(v.string(), v.object(chartEntries)),
} satisfies EntriesOf<DrawnDashboard>);

/** In the state tab. Where it is damaged, the next dashboard comes in a tab of its own. */
export const dashboardDocument: StoredDocument<DashboardTab> = {
  name: 'dashboard',
  version: 1,
  schema: v.object({
    tabId: v.number(),
    period: v.exactOptional(v.object({ from: v.string(), to: v.string() })),
    drawn,
    failingSince: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment))),
  } satisfies EntriesOf<DashboardTab>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
  isPersonal: true,
};
