import { rowsTexts as en } from './en/rows-texts';
import { rowsTexts as id } from './id/rows-texts';
import type { InEveryLanguage } from './in-every-language';

/** What is said about endpoints that are carried out for the rows of a tab. */
export const rowsTexts = { en, id } satisfies InEveryLanguage<typeof en>;
