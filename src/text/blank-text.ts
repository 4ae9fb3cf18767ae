/** What nobody sees: blanks of every kind, marks without a width among them. */
const unseen = '[\\s\\u200B\\uFEFF]';
const ends = new RegExp(`^${unseen}+|${unseen}+$`, 'g');

/** A text as the shop keeps it: without blanks at its ends, its lines ended in one way. */
export const trimmedText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(ends, '');

/** Whether a cell shows nothing. */
export const isBlankCell = (cell: unknown): boolean => typeof cell === 'string' && trimmedText(cell) === '';

/** Whether a cell shows what was written into it: of an apostrophe in front Sheets may make the mark of a text, and keep the rest {facts §3}. */
export const showsText = (held: unknown, written: unknown): boolean =>
  held === written || (typeof held === 'string' && written === `'${held}`);
