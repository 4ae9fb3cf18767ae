import { latestMoment } from '../../../days/day';
import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';

/** What a person wants to be told of by one shop, in one file, and how far they have read. */
export interface AlertSettings {
  readonly stock: StockBounds;
  /** Orders of which nothing, or not all, is paid so many days after their day. */
  readonly unpaid: DayBound;
  /** The shop's package, or the key, with so many days left. */
  readonly ends: DayBound;
  readonly report: readonly ReportBound[];
  /** What should have been done by itself and was not. */
  readonly jobs: { readonly isOn: boolean };
  readonly mail: {
    readonly isOn: boolean;
    /** Hours of the spreadsheet's clock, over midnight where the first is the later one; nothing is mailed from the first until the second. */
    readonly quiet?: { readonly from: number; readonly until: number };
  };
  /** What is no newer than this was read: {@link KnownAlert.newsAt}. */
  readonly seenAt: number;
  /** Alerts that are not told as long as nothing about them changes. */
  readonly muted: readonly MutedAlert[];
}

/** Of the bounds of a variation the nearest counts: its own, in a column of the person's, else its category's, else that of all. */
export interface StockBounds {
  readonly out: boolean;
  readonly low: boolean;
  /** Low is this much, or less; `null` where only categories and the column say. */
  readonly most: number | null;
  readonly categories: readonly CategoryBound[];
  readonly column?: BoundColumn;
}

export interface CategoryBound {
  readonly id: string;
  /** As it was called when it was chosen, to be shown. */
  readonly name: string;
  readonly most: number;
}

/** A column of the person's own beside a tab of variations. */
export interface BoundColumn {
  readonly tabId: number;
  readonly title: string;
}

export interface DayBound {
  readonly isOn: boolean;
  readonly days: number;
}

export interface ReportBound {
  readonly figure: ReportFigure;
  readonly period: ReportPeriod;
  readonly isBelow: boolean;
  readonly bound: number;
}

export const reportFigures = [
  ...(['grossSales', 'netSales', 'grossProfit', 'netProfit'] as const),
  ...(['unpaid', 'expense', 'stock', 'stockValue'] as const),
] as const;
export type ReportFigure = (typeof reportFigures)[number];

/** The day before, the seven days before, and the month so far. */
export const reportPeriods = ['yesterday', 'week', 'month'] as const;
export type ReportPeriod = (typeof reportPeriods)[number];

export interface MutedAlert {
  /** Of the alert, as it is known. */
  readonly topic: string;
  readonly id: string;
  /** Of which news: what changes later is told. */
  readonly newsAt: number;
}

/** Of a person who has chosen nothing yet: what every shop has. */
export const usualAlerts: AlertSettings = {
  stock: { out: true, low: true, most: 5, categories: [] },
  unpaid: { isOn: true, days: 3 },
  ends: { isOn: true, days: 30 },
  report: [],
  jobs: { isOn: true },
  mail: { isOn: true, quiet: { from: 21, until: 7 } },
  seenAt: 0,
  muted: [],
};

/** So many fit into the property with room to spare {facts §1}. */
export const mostMuted = 60;

const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment));
const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const quantity = whole(0, 1_000_000);
const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const dayBound = v.object({ isOn: v.boolean(), days: whole(1, 365) } satisfies EntriesOf<DayBound>);

/** What a person says of it; what they have read and muted is not among it. */
export const chosenAlertEntries = {
  stock: v.object({
    out: v.boolean(),
    low: v.boolean(),
    most: v.nullable(quantity),
    categories: v.pipe(
      v.array(v.object({ id: text(40), name: text(100), most: quantity } satisfies EntriesOf<CategoryBound>)),
      v.maxLength(20),
    ),
    column: v.exactOptional(
      v.object({ tabId: v.pipe(v.number(), v.integer()), title: text(100) } satisfies EntriesOf<BoundColumn>),
    ),
  } satisfies EntriesOf<StockBounds>),
  unpaid: dayBound,
  ends: dayBound,
  report: v.pipe(
    v.array(
      v.object({
        figure: v.picklist(reportFigures),
        period: v.picklist(reportPeriods),
        isBelow: v.boolean(),
        bound: v.pipe(v.number(), v.minValue(-1e12), v.maxValue(1e12)),
      } satisfies EntriesOf<ReportBound>),
    ),
    v.maxLength(5),
  ),
  jobs: v.object({ isOn: v.boolean() }),
  mail: v.object({
    isOn: v.boolean(),
    quiet: v.exactOptional(v.object({ from: whole(0, 23), until: whole(0, 23) })),
  }),
} satisfies EntriesOf<Omit<AlertSettings, 'seenAt' | 'muted'>>;

/**
 * In the person's own properties, where nobody else can write. Where they are damaged, the usual ones count until the person chooses anew.
 * @param connection of the shop; without one, what was kept for all shops of a file together.
 */
export const alertSettingsOf = (spreadsheetId: string, connection?: string): StoredDocument<AlertSettings> => ({
  name: `ngorder.alerts:${spreadsheetId}${connection === undefined ? '' : `:${connection}`}`,
  version: 1,
  schema: v.object({
    ...chosenAlertEntries,
    seenAt: moment,
    muted: v.array(v.object({ topic: v.string(), id: v.string(), newsAt: moment } satisfies EntriesOf<MutedAlert>)),
  } satisfies EntriesOf<AlertSettings>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
});

export const isReportFigure = (text: string): text is ReportFigure => reportFigures.some((one) => one === text);
export const isReportPeriod = (text: string): text is ReportPeriod => reportPeriods.some((one) => one === text);
