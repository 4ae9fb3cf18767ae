/** From when to when, as people say it. Days are relative to today, so that the period moves along at every refresh. */
const periods = {
  today: ['today', 'today'],
  yesterday: ['today-1', 'today-1'],
  last7Days: ['today-6', 'today'],
  last30Days: ['today-29', 'today'],
  thisMonth: ['month-start', 'today'],
  lastMonth: ['last-month-start', 'last-month-end'],
  thisYear: ['year-start', 'today'],
  all: ['', ''],
} as const;

/** As they were saved before today counted as one of their days: a day longer than they say, and called the same. */
const savedEarlier: Readonly<Record<string, NamedPeriod>> = { 'today-7': 'last7Days', 'today-30': 'last30Days' };

export type NamedPeriod = keyof typeof periods;

export const namedPeriods = Object.keys(periods) as readonly NamedPeriod[];

export const periodDays = (period: NamedPeriod): readonly [from: string, to: string] => periods[period];

/** The period's name; `undefined` for days of one's own. */
export const periodNamed = (from: string, to: string): NamedPeriod | undefined =>
  namedPeriods.find((period) => periods[period][0] === from && periods[period][1] === to) ??
  (to === 'today' ? new Map(Object.entries(savedEarlier)).get(from) : undefined);

/** Days that are offered by name for a single date. */
export const namedDays = [
  'today',
  'today-1',
  'today-7',
  'today-30',
  'month-start',
  'last-month-start',
  'last-month-end',
  'year-start',
] as const;

export const isCalendarDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
