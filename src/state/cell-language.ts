import type { Platform } from '../google/ports';
import type { Language } from '../text/message';
import { type SheetLanguage, sheetLanguageDocument } from './schema/settings';
import { parseStored, printStored } from './schema/stored-document';

/** What the file says of its cells; `undefined` before anything was pulled into it. */
export const storedSheetLanguage = ({ properties }: Pick<Platform, 'properties'>): SheetLanguage | undefined =>
  parseStored(sheetLanguageDocument, properties.document.get(sheetLanguageDocument.name));

/** Who writes into cells, and the language of the person for whom that is done. */
interface Writer {
  readonly platform: Pick<Platform, 'properties'>;
  readonly language: Language;
}

/** In which language cells are written: that of the file, so that no text flips with whoever comes by; the person's where the file has none yet. */
export const cellLanguage = ({ platform, language }: Writer): Language =>
  storedSheetLanguage(platform)?.language ?? language;

/** The same, which from then on is that of the file. */
export function settleCellLanguage({ platform, language }: Writer): SheetLanguage {
  const stored = storedSheetLanguage(platform);
  if (stored) return stored;
  const settled = { language };
  saveSheetLanguage(platform, settled);
  return settled;
}

/** Has all cells of the file written in a language from now on. */
export const switchSheetLanguage = (platform: Pick<Platform, 'properties'>, language: Language): void =>
  saveSheetLanguage(platform, { language, isSwitched: true });

const saveSheetLanguage = ({ properties }: Pick<Platform, 'properties'>, stored: SheetLanguage): void =>
  properties.document.set(sheetLanguageDocument.name, printStored(sheetLanguageDocument, stored));
