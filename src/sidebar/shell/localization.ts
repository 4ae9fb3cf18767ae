import type { Language } from '../../text/message';
import { languages, type Texts } from '../texts/languages';
import { createFormatter, type Formatter } from './formatter';

/** How the sidebar speaks to the person. */
export interface Localization {
  readonly texts: Texts;
  readonly format: Formatter;
}

/** @param timeZone the spreadsheet's, so that panel and sheet tell the same time; the browser's own until it is known. */
export const localizationIn = (language: Language, timeZone?: string): Localization => ({
  texts: languages[language].texts,
  format: createFormatter(language, timeZone),
});
