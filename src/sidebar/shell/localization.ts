import type { Language } from '../../text/message';
import { type Texts, textsIn } from '../texts/texts-in';
import { createFormatter, type Formatter } from './formatter';

/** How the sidebar speaks to the person. */
export interface Localization {
  readonly language: Language;
  readonly texts: Texts;
  readonly format: Formatter;
}

export const localizationIn = (language: Language): Localization => ({
  language,
  texts: textsIn(language),
  format: createFormatter(language),
});
