/** Cells as spreadsheets put them on the clipboard: tabs between, a line for each row, quotes around what holds either. */
export const toTabSeparated = (texts: readonly (readonly string[])[]): string =>
  texts.map((line) => line.map(quoted).join('\t')).join('\n');

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The other way round, every row as wide as the widest. Quotes mean nothing inside of a cell that does not begin with one. */
export function fromTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .matchAll(/("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)([\t\n]|$)/g);
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(/^".*"$/s.test(cell) ? unquoted(cell) : cell);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
}

const unquoted = (cell: string): string => cell.slice(1, -1).replaceAll('""', '"');
