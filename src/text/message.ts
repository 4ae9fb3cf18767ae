import { commandWords } from './command-words';
import { en } from './en/en';
import { id } from './id/id';
import type { RoomsLike } from './texts-like';
import { nameOfCode } from './value-names';

interface Speech {
  /** Asked for and not kept: what is not named is not loaded. */
  readonly texts: () => RoomsLike<typeof en>;
  readonly thousands: string;
  readonly decimal: string;
  /** Of the months, in their order. */
  readonly months: string;
  /** Between hours and minutes. */
  readonly clock: string;
  /** The languages of the accounts whose owners read it, by their ISO 639 codes. */
  readonly accounts: readonly string[];
}

/** The languages that the add-on speaks, a folder each. */
const languages = {
  en: {
    texts: () => en,
    thousands: ',',
    decimal: '.',
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    clock: ':',
    accounts: ['en'],
  },
  id: {
    texts: () => id,
    thousands: '.',
    decimal: ',',
    months: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des',
    clock: '.',
    accounts: ['id', 'in', 'ms', 'jv', 'su'],
  },
} satisfies Readonly<Record<string, Speech>>;

export type Language = keyof typeof languages;
export type MessageId = KeyOfAny<ReturnType<(typeof en)[number]>>;
type KeyOfAny<Texts> = Texts extends unknown ? keyof Texts : never;
/** What the placeholders of a text stand for: `{count}` and the like. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Whether this version knows a text: what was stored may come from another one. All languages have the same; most people read this one. */
export const isMessageId = (text: unknown): text is MessageId =>
  typeof text === 'string' && findText('id', text) !== undefined;

/** The text in a language, its `{placeholders}` filled in, and a `{day}` as people write it. A placeholder without a value stays visible, so that it is noticed. */
export function say(language: Language, message: MessageId, values: MessageValues = {}): string {
  const text = findText(language, message) ?? message;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    name in values ? showValue(language, name, values[name] ?? '') : placeholder,
  );
}

/** Whether a line is what this message says, in whatever language and with whatever values. */
export const isSaid = (line: string, message: MessageId): boolean =>
  Object.keys(languages)
    .filter(isLanguage)
    .some((language) => isSaidAs(line, findText(language, message) ?? message));

/** Whether a line is a text with its `{placeholders}` filled in. */
export function isSaidAs(line: string, text: string): boolean {
  const [first = '', ...parts] = text.split(/\{\w+\}/);
  const last = parts.pop();
  if (last === undefined) return line === first;
  if (!line.startsWith(first)) return false;
  let place = first.length;
  for (const part of parts) {
    const found = line.indexOf(part, place);
    if (found < 0) return false;
    place = found + part.length;
  }
  return line.endsWith(last) && line.length - last.length >= place;
}

function findText(language: Language, id: string): string | undefined {
  for (const room of languages[language].texts()) {
    const text: unknown = Reflect.get(room(), id);
    if (typeof text === 'string') return text;
  }
  return undefined;
}

/** Values that are days. */
const days: ReadonlySet<string> = new Set(['day', 'ordered']);
/** Values that are commands, or a list of what may be written, which may be of commands. */
const commands: ReadonlySet<string> = new Set(['command', 'verb', 'allowed']);
/** Values that are days, or days and hours, or neither; what is neither stays as it is. */
const moments: ReadonlySet<string> = new Set(['firstRun', 'lastRun', 'time', 'start', 'first', 'last']);

function showValue(language: Language, name: string, value: string | number): string {
  if (typeof value === 'number') return showNumber(language, value);
  if (moments.has(name)) return showDay(language, showMoment(language, value));
  if (commands.has(name)) return commandWords(language, value);
  if (name === 'state') return nameOfCode(language, value);
  return days.has(name) ? showDay(language, value) : value;
}

/** `4 Mar 2026`; what is no `yyyy-mm-dd` stays as it is. */
export const showDay = (language: Language, day: string): string =>
  day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, (whole, year: string, month: string, date: string) => {
    const name = languages[language].months.split(' ')[Number(month) - 1];
    return name === undefined ? whole : `${Number(date)} ${name} ${year}`;
  });

/** The day, `2026-03-04`, that {@link showDay} shows so in any language, or that is written so; `undefined` for none. */
export function dayShownAs(text: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  const [, date = '', name = '', year = ''] = /^(\d{1,2}) (\S+) (\d{4})$/.exec(text) ?? [];
  const places = Object.values(languages).map(({ months }) => months.split(' ').indexOf(name));
  const month = places.find((place) => place >= 0);
  return month === undefined ? undefined : [year, `${month + 1}`.padStart(2, '0'), date.padStart(2, '0')].join('-');
}

/** `4 Mar 2026, 09.30` of `2026-03-04 09:30`, as each language writes days and hours; what is no such moment stays as it is. */
export function showMoment(language: Language, moment: string): string {
  const [, day, hours, minutes] = /^(\d{4}-\d\d-\d\d) (\d\d)[:.](\d\d)$/.exec(moment) ?? [];
  return day === undefined ? moment : `${showDay(language, day)}, ${hours}${languages[language].clock}${minutes}`;
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
  const { thousands, decimal } = languages[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** The language for an account's locale (`id`, `id_ID`, `en_GB`): Indonesian where it is unknown, English for languages that are not spoken. */
export function languageOf(locale: string): Language {
  if (locale === '') return 'id';
  const [account = ''] = locale.toLowerCase().split(/[_-]/, 1);
  return (
    Object.keys(languages)
      .filter(isLanguage)
      .find((name) => languages[name].accounts.includes(account)) ?? 'en'
  );
}

/** The languages that the add-on speaks. */
export const allLanguages = (): readonly Language[] => Object.keys(languages).filter(isLanguage);

/** What may have been written before the language was changed. */
export const otherLanguages = (language: Language): readonly Language[] =>
  allLanguages().filter((one) => one !== language);

/** Whether something names a language that the add-on speaks. */
export const isLanguage = (name: unknown): name is Language =>
  typeof name === 'string' && Object.keys(languages).includes(name);
