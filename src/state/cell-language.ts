import type { Platform } from '../google/ports';
import type { Language } from '../text/message';
import { datasetTabs } from './dataset-tab';
import { type SheetLanguage, sheetLanguageDocument } from './schema/settings';
import { parseStored, printStored } from './schema/stored-document';
import type { StateStore } from './state-store';

/** What the file says of its cells; `undefined` before anything was pulled into it. */
export const storedSheetLanguage = ({ properties }: Pick<Platform, 'properties'>): SheetLanguage | undefined =>
  parseStored(sheetLanguageDocument, properties.document.get(sheetLanguageDocument.name));

/** Who writes into cells, and the language of the person for whom that is done. */
interface Writer {
  readonly platform: Pick<Platform, 'properties'>;
  readonly language: Language;
  /** What is remembered of the file's tabs, where it is at hand. */
  readonly store?: StateStore;
}

/**
 * In which language cells are written: that of the file, so that no text flips with whoever comes by. Where the file says none, or anything else, the one in which
 * its tabs were begun; the person's where there are none.
 */
export const cellLanguage = (writer: Writer): Language =>
  storedSheetLanguage(writer.platform)?.language ?? begunIn(writer);

const begunIn = ({ store, language }: Writer): Language =>
  (store && datasetTabs(store).find(({ names }) => names !== undefined)?.names) ?? language;

/** The same, which from then on is that of the file. */
export function settleCellLanguage(writer: Writer): SheetLanguage {
  const stored = storedSheetLanguage(writer.platform);
  if (stored) return stored;
  const settled = { language: begunIn(writer) };
  saveSheetLanguage(writer.platform, settled);
  return settled;
}

/** Has all cells of the file written in a language from now on. */
export const switchSheetLanguage = (platform: Pick<Platform, 'properties'>, language: Language): void =>
  saveSheetLanguage(platform, { language, isSwitched: true });

const saveSheetLanguage = ({ properties }: Pick<Platform, 'properties'>, stored: SheetLanguage): void =>
  properties.document.set(sheetLanguageDocument.name, printStored(sheetLanguageDocument, stored));
