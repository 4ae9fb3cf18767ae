/** The locales of spreadsheets that are emulated. */
export const spreadsheetLocales = ['en_US', 'id_ID', 'de_DE'] as const;
export type SpreadsheetLocale = (typeof spreadsheetLocales)[number];

/** How people of a locale write numbers, money and days, which says what Sheets makes of a text and how it shows a value {facts §3}. */
export interface Conventions {
  readonly locale: SpreadsheetLocale;
  /** As `getSpreadsheetLocale` tells it: Java's old code for Indonesian. */
  readonly code: string;
  /** As `Intl` wants it. */
  readonly tag: string;
  readonly decimal: '.' | ',';
  readonly group: '.' | ',';
  /** `31/12`, not `12/31`. */
  readonly isDayFirst: boolean;
  /** What may stand between day, month and year. */
  readonly daySeparators: string;
  /** What Sheets formats a day with by itself, and one that was written without its year. */
  readonly dateFormat: string;
  readonly dayMonthFormat: string;
  readonly currency: { readonly symbol: string; readonly isBehind: boolean };
}

export const english: Conventions = {
  locale: 'en_US',
  code: 'en_US',
  tag: 'en-US',
  decimal: '.',
  group: ',',
  isDayFirst: false,
  daySeparators: '/-',
  dateFormat: 'M/d/yyyy',
  dayMonthFormat: 'M/d',
  currency: { symbol: '$', isBehind: false },
};

const indonesian: Conventions = {
  locale: 'id_ID',
  code: 'in_ID',
  tag: 'id-ID',
  decimal: ',',
  group: '.',
  isDayFirst: true,
  daySeparators: '/-',
  dateFormat: 'dd/MM/yyyy',
  dayMonthFormat: 'dd/MM',
  currency: { symbol: 'Rp', isBehind: false },
};

const german: Conventions = {
  locale: 'de_DE',
  code: 'de_DE',
  tag: 'de-DE',
  decimal: ',',
  group: '.',
  isDayFirst: true,
  daySeparators: '/.-',
  dateFormat: 'dd.MM.yyyy',
  dayMonthFormat: 'dd.MM',
  currency: { symbol: '€', isBehind: true },
};

const all: Readonly<Record<SpreadsheetLocale, Conventions>> = { en_US: english, id_ID: indonesian, de_DE: german };

export const conventionsOf = (locale: SpreadsheetLocale): Conventions => all[locale];

/** `id_ID`, `in_ID` or `id`; undefined for a locale that is not emulated. */
export const findLocale = (name: string): SpreadsheetLocale | undefined =>
  spreadsheetLocales.find((locale) => [locale, all[locale].code, locale.slice(0, 2)].includes(name));
