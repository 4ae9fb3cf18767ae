/** How many bytes a text has in UTF-8, at most. */
export const bytesOf = (text: string): number => text.length + 2 * text.replace(/[ -~]/g, '').length;
