import { connectionTexts as en } from './en/connection-texts';
import { connectionTexts as id } from './id/connection-texts';
import type { InEveryLanguage } from './in-every-language';

/** What is said about the shop that the sidebar is connected to. */
export const connectionTexts = { en, id } satisfies InEveryLanguage<typeof en>;
