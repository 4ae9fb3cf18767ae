import { pushTexts as en } from './en/push-texts';
import { pushTexts as id } from './id/push-texts';
import type { InEveryLanguage } from './in-every-language';

/** What is said about a push: before it, after it, and when it was interrupted. */
export const pushTexts = { en, id } satisfies InEveryLanguage<typeof en>;
