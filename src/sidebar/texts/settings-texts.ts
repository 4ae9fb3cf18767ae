import { settingsTexts as en } from './en/settings-texts';
import { settingsTexts as id } from './id/settings-texts';
import type { InEveryLanguage } from './in-every-language';

/** What is said in Settings. */
export const settingsTexts = { en, id } satisfies InEveryLanguage<typeof en>;
