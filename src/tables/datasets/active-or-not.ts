/** A status that the shop shows in words and takes as a letter. */
export const activeOrNot: Readonly<Record<string, string>> = { ACTIVE: 'Y', 'NON ACTIVE': 'N' };
