import { english, type PageTexts } from './english';
import { indonesian } from './indonesian';

export type { PageTexts } from './english';
export type PageLanguage = 'id' | 'en';

export const pageTexts: Readonly<Record<PageLanguage, PageTexts>> = { id: indonesian, en: english };

/** @param locale of a person's account. */
export const languageOf = (locale: string): PageLanguage => (locale.startsWith('en') ? 'en' : 'id');
