import type { Language } from '../../text/message';
import { languages, type Texts } from '../texts/languages';
import { createFormatter, type Formatter } from './formatter';

/** How the sidebar speaks to the person. */
export interface Localization {
  readonly texts: Texts;
  readonly format: Formatter;
}

export const localizationIn = (language: Language): Localization => ({
  texts: languages[language].texts,
  format: createFormatter(language),
});
