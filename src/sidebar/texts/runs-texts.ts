import { runsTexts as en } from './en/runs-texts';
import { runsTexts as id } from './id/runs-texts';
import type { InEveryLanguage } from './in-every-language';

/** What is said about earlier runs. */
export const runsTexts = { en, id } satisfies InEveryLanguage<typeof en>;
