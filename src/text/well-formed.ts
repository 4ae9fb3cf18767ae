/** Half of a character that takes two places in a text, of an emoji that was cut, say: no encoding has it, and Sheets does not keep it {facts §3}. */
const half = /\p{Surrogate}/u;
const halves = /\p{Surrogate}/gu;

/** Whether a text has whole characters only. */
export const isWellFormed = (text: string): boolean => !half.test(text);

/** The text with U+FFFD in place of each half of a character, as encoders put it. */
export const wellFormed = (text: string): string => (half.test(text) ? text.replace(halves, '\ufffd') : text);

/** The beginning of a text, of at most so many places, and of whole characters where the text has such only. */
export function cutText(text: string, longest: number): string {
  const cut = text.slice(0, longest);
  return isWellFormed(cut.slice(-1)) || isWellFormed(cut.slice(-2)) ? cut : cut.slice(0, -1);
}

/** Where in a value of JSON half of a character stands: `filters.keyword`; `''` for the value itself. `undefined` where there is none. */
export function halfIn(value: unknown): string | undefined {
  const waiting: [value: unknown, place: string][] = [[value, '']];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [found, place] = next;
    if (typeof found === 'string' && !isWellFormed(found)) return place;
    if (typeof found !== 'object' || found === null) continue;
    for (const [name, inner] of Object.entries(found)) {
      const inside = place === '' ? name : `${place}.${name}`;
      if (!isWellFormed(name)) return wellFormed(inside);
      waiting.push([inner, inside]);
    }
  }
  return undefined;
}

/** How many bytes a text has in UTF-8, at most. */
export const bytesOf = (text: string): number => text.length + 2 * text.replace(/[ -~]/g, '').length;
