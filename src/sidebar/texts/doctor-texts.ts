import { doctorTexts as en } from './en/doctor-texts';
import { doctorTexts as id } from './id/doctor-texts';
import type { InEveryLanguage } from './in-every-language';

/** What is said when the connection is checked. */
export const doctorTexts = { en, id } satisfies InEveryLanguage<typeof en>;
