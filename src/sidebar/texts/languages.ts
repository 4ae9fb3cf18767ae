import type { Language } from '../../text/message';
import { en } from './en/en';
import { id } from './id/id';

/** English leads: a text that is missing in another language does not compile. */
export type Texts = typeof en;

interface Speech {
  readonly texts: Texts;
  /** By whose customs numbers and days are written. */
  readonly locale: string;
}

/** How those who speak a language call it. */
export const nameOfLanguage = (code: string): string =>
  new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;

/** The languages that the sidebar speaks, a folder each. */
export const languages: Readonly<Record<Language, Speech>> = {
  en: { texts: en, locale: 'en-GB' },
  id: { texts: id, locale: 'id-ID' },
};
