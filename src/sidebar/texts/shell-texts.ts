import { shellTexts as en } from './en/shell-texts';
import { shellTexts as id } from './id/shell-texts';
import type { InEveryLanguage } from './in-every-language';

/** What the sidebar says wherever a person is. */
export const shellTexts = { en, id } satisfies InEveryLanguage<typeof en>;
