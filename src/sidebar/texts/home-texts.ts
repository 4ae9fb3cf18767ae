import { homeTexts as en } from './en/home-texts';
import { homeTexts as id } from './id/home-texts';
import type { InEveryLanguage } from './in-every-language';

/** What is said on the page where a person starts. */
export const homeTexts = { en, id } satisfies InEveryLanguage<typeof en>;
