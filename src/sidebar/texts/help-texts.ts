import { helpTexts as en } from './en/help-texts';
import { helpTexts as id } from './id/help-texts';
import type { InEveryLanguage } from './in-every-language';

/** What Help says. Buttons and statuses are named as the sidebar names them elsewhere. */
export const helpTexts = { en, id } satisfies InEveryLanguage<typeof en>;
