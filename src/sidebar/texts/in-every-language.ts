import type { Language } from '../../text/message';

/** The same words in each language that the sidebar speaks: what is missing in one of them does not compile. */
export type InEveryLanguage<Words> = Readonly<Record<Language, Words>>;
