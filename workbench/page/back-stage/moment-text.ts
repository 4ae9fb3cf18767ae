import type { PageLanguage } from '../texts/page-texts';

const tags: Readonly<Record<PageLanguage, string>> = { id: 'id-ID', en: 'en-GB' };

/** Day and time as clocks in Jakarta show them, where the sandbox shop is. @param moment milliseconds since 1970. */
export const momentText = (moment: number, language: PageLanguage, seconds?: '2-digit'): string =>
  new Intl.DateTimeFormat(tags[language], {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    ...(seconds ? { second: seconds } : {}),
    timeZone: 'Asia/Jakarta',
  }).format(moment);

/** The same to the second. */
export const exactMomentText = (moment: number, language: PageLanguage): string =>
  momentText(moment, language, '2-digit');
