import { pullsTexts as en } from './en/pulls-texts';
import { pullsTexts as id } from './id/pulls-texts';
import type { InEveryLanguage } from './in-every-language';

/** What is said about pulls. */
export const pullsTexts = { en, id } satisfies InEveryLanguage<typeof en>;
