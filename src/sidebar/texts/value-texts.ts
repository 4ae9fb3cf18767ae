import { valueTexts as en } from './en/value-texts';
import { valueTexts as id } from './id/value-texts';
import type { InEveryLanguage } from './in-every-language';

/** What Ngorder's codes mean: by code, or by filter and code where a code means several things. A code without a name is shown as it is. */
export const valueTexts = { en, id } satisfies InEveryLanguage<Readonly<Record<string, string>>>;
