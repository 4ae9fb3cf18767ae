import { commandWords } from './command-words';
import { type Language, showDay, showMoment, showNumber } from './customs';
import { en } from './en/en';
import { id } from './id/id';
import type { RoomsLike } from './texts-like';
import { nameOfCode } from './value-names';

export type { Language } from './customs';

interface Speech {
  /** Asked for and not kept: what is not named is not loaded. */
  readonly texts: () => RoomsLike<typeof en>;
  /** The languages of the accounts whose owners read it, by their ISO 639 codes. */
  readonly accounts: readonly string[];
}

/** The languages that the add-on speaks, a folder each. */
const languages: Readonly<Record<Language, Speech>> = {
  en: { texts: () => en, accounts: ['en'] },
  id: { texts: () => id, accounts: ['id', 'in', 'ms', 'jv', 'su'] },
};

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
