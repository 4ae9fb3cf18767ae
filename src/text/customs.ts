interface Customs {
  readonly thousands: string;
  readonly decimal: string;
  /** Of the months, in their order. */
  readonly months: string;
  /** Between hours and minutes. */
  readonly clock: string;
}

/** How each language that the add-on speaks writes numbers, days and hours: in the panel, in cells and in mails alike. */
const customs = {
  en: { thousands: ',', decimal: '.', months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', clock: ':' },
  id: { thousands: '.', decimal: ',', months: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des', clock: '.' },
} satisfies Readonly<Record<string, Customs>>;

export type Language = keyof typeof customs;

/** `4 Mar 2026`; what is no `yyyy-mm-dd` stays as it is. */
export const showDay = (language: Language, day: string): string => partsOf(language, day)?.join(' ') ?? day;

/** The same without its year: `4 Mar`. */
export const showDayOfYear = (language: Language, day: string): string =>
  partsOf(language, day)?.slice(0, 2).join(' ') ?? day;

function partsOf(language: Language, day: string): readonly [string, string, string] | undefined {
  const [, year = '', month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = customs[language].months.split(' ')[Number(month) - 1];
  return name === undefined ? undefined : [String(Number(date)), name, year];
}

/** The day, `2026-03-04`, that {@link showDay} shows so in any language, or that is written so; `undefined` for none. */
export function dayShownAs(text: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  const [, date = '', name = '', year = ''] = /^(\d{1,2}) (\S+) (\d{4})$/.exec(text) ?? [];
  const places = Object.values(customs).map(({ months }) => months.split(' ').indexOf(name));
  const month = places.find((place) => place >= 0);
  return month === undefined ? undefined : [year, `${month + 1}`.padStart(2, '0'), date.padStart(2, '0')].join('-');
}

/** `09.30` of `09:30`. */
export const showTime = (language: Language, time: string): string =>
  time.replace(/^(\d\d)[:.](\d\d)$/, `$1${customs[language].clock}$2`);

/** `4 Mar 2026, 09.30` of `2026-03-04 09:30`, as each language writes days and hours; what is no such moment stays as it is. */
export function showMoment(language: Language, moment: string): string {
  const [, day, time = ''] = /^(\d{4}-\d\d-\d\d) (\d\d[:.]\d\d)$/.exec(moment) ?? [];
  return day === undefined ? moment : `${showDay(language, day)}, ${showTime(language, time)}`;
}

/** Rupiah: `Rp1.500.000`, `-Rp500`. */
export const showRupiah = (language: Language, value: number): string =>
  `${value < 0 ? '-' : ''}Rp${showNumber(language, Math.abs(value))}`;

/** Rounded as people would; with so many more digits that what is no whole number does not look like one. */
function rounded(value: number): number {
  const kept = [2, 6, 10].map((digits) => Number(value.toFixed(digits)));
  return kept.find((one) => !Number.isInteger(one)) ?? Math.round(value);
}

/** Thousands the way each language writes them, since counts of rows and calls run into thousands. */
export function showNumber(language: Language, value: number): string {
  const [whole = '', fraction] = String(Number.isInteger(value) ? value : rounded(value)).split('.');
  const { thousands, decimal } = customs[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
