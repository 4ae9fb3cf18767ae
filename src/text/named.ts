/** What something is called, in each language. */
export type Named = readonly [en: string, id: string];

/** What the add-on says, by language; whoever speaks another reads English. */
export const placeOf = (language: string): 0 | 1 => (language === 'id' ? 1 : 0);
