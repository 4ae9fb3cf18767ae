import { pullFormTexts as en } from './en/pull-form-texts';
import { pullFormTexts as id } from './id/pull-form-texts';
import type { InEveryLanguage } from './in-every-language';

/** What a person is asked before a pull. */
export const pullFormTexts = { en, id } satisfies InEveryLanguage<typeof en>;
