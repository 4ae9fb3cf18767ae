import { Exception } from './bridge';

/**
 * Reads comma-separated values: fields in quotes may hold separators, line breaks and doubled quotes.
 * @throws Exception for a quote that is never closed.
 */
export function parseCsv(text: string, separator = ','): string[][] {
  const mark = separator.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const field = new RegExp(`("(?:[^"]|"")*"|[^${mark}\\r\\n"][^${mark}\\r\\n]*|)(${mark}|\\r\\n|\\n|\\r|$)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < text.length || row.length > 0) {
    const match = field.exec(text);
    if (match === null) throw new Exception('Could not parse text.');
    const [, value = '', end = ''] = match;
    row.push(value.startsWith('"') ? value.slice(1, -1).replace(/""/g, '"') : value);
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
