/** Whether a text has `*` for any characters or `?` for one; `~` before them takes them for themselves. */
export const hasWildcard = (text: string): boolean => /[*?~]/.test(text);

export function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*])|([?])|([.+^${}()|[\]\\/])/g, (_whole, kept, many, one, special) => {
    if (kept !== undefined) return `\\${kept}`;
    if (many !== undefined) return '.*';
    return one === undefined ? `\\${special}` : '.';
  });
  return new RegExp(`^${source}$`, 'is');
}
