import { columnLetters, columnNumber } from '../workbook/a1-notation';
import { sheetNameOf, sheetPrefix } from './sheet-prefix';

/** Where a row or column went; undefined when it was deleted. */
export type Relocate = (position: number) => number | undefined;

export interface Relocation {
  readonly row?: Relocate;
  readonly column?: Relocate;
}

const [cell, column, row] = ['\\$?[A-Za-z]{1,3}\\$?\\d+', '\\$?[A-Za-z]{1,3}', '\\$?\\d+'];

/** A text, or a reference: a cell, from a cell on, whole columns, whole rows. */
const pattern = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\w.$])((?:'(?:[^']|'')+'|[A-Za-z_]\\w*)!)?(?:(${cell})(?::(${cell}|${column}|${row}))?|(${column}):(${column})|(${row}):(${row}))(?![\\w(])`,
  'g',
);

/** One end of a reference; what it does not name is open. */
interface End {
  readonly columnFix: string;
  readonly column: number | undefined;
  readonly rowFix: string;
  readonly row: number | undefined;
}

/**
 * Makes a formula follow what was inserted, deleted or moved, as Sheets does: a range of which some is deleted becomes smaller. `isMeant` tells by a
 * reference's sheet name (undefined: the formula's own sheet) whether it points into the sheet that changed.
 */
export function rewriteReferences(
  formula: string,
  relocation: Relocation,
  isMeant: (sheetName: string | undefined) => boolean,
): string {
  return formula.replace(pattern, (whole: string, prefix?: string, ...ends: readonly (string | undefined)[]) => {
    const [cellFrom, cellTo, columnFrom, columnTo, rowFrom, rowTo] = ends;
    const from = cellFrom ?? columnFrom ?? rowFrom;
    if (from === undefined || !isMeant(prefix === undefined ? undefined : sheetNameOf(prefix))) return whole;
    const rewritten = rewriteOne(from, cellTo ?? columnTo ?? rowTo, relocation);
    return rewritten === undefined ? '#REF!' : `${prefix ?? ''}${rewritten}`;
  });
}

/** A formula as it reads so many rows and columns away: what `$` does not hold goes along. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  return formula.replace(pattern, (whole: string, prefix?: string, ...found: readonly (string | undefined)[]) => {
    const ends = found.slice(0, 6).flatMap((end) => (end === undefined ? [] : [shiftedEnd(endOf(end), rows, columns)]));
    if (ends.length === 0) return whole;
    return ends.includes(undefined) ? '#REF!' : `${prefix ?? ''}${ends.join(':')}`;
  });
}

/** @returns undefined beyond the edge. */
function shiftedEnd(end: End, rows: number, columns: number): string | undefined {
  const column = end.column === undefined || end.columnFix !== '' ? end.column : end.column + columns;
  const line = end.row === undefined || end.rowFix !== '' ? end.row : end.row + rows;
  return Math.min(column ?? 1, line ?? 1) < 1 ? undefined : written({ ...end, column, row: line });
}

/** Makes a formula follow a tab that is called otherwise now. */
export const renameInReferences = (formula: string, before: string, after: string): string =>
  formula.replace(pattern, (whole: string, prefix?: string) => {
    const isMeant = prefix !== undefined && sheetNameOf(prefix).toLowerCase() === before.toLowerCase();
    return isMeant ? `${sheetPrefix(after)}${whole.slice(prefix.length)}` : whole;
  });

/** @returns undefined when nothing is left of it. */
function rewriteOne(from: string, to: string | undefined, relocation: Relocation): string | undefined {
  const first = endOf(from);
  const last = to === undefined ? first : endOf(to);
  const columns = relocated(first.column, last.column, relocation.column);
  const rows = relocated(first.row, last.row, relocation.row);
  if (columns === undefined || rows === undefined) return undefined;
  const start = written({ ...first, column: columns.from, row: rows.from });
  return to === undefined ? start : `${start}:${written({ ...last, column: columns.to, row: rows.to })}`;
}

function endOf(text: string): End {
  const [, columnFix = '', letters, rowFix = '', digits] = /^(?:(\$?)([A-Za-z]+))?(?:(\$?)(\d+))?$/.exec(text) ?? [];
  return {
    columnFix,
    column: letters ? columnNumber(letters) : undefined,
    rowFix,
    row: digits === undefined ? undefined : Number(digits),
  };
}

const written = ({ columnFix, column: number, rowFix, row: line }: End): string =>
  `${number === undefined ? '' : columnFix + columnLetters(number)}${line === undefined ? '' : `${rowFix}${line}`}`;

interface Span {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** What is left between two places; where the last is open, up to the edge. Undefined when nothing is. */
function relocated(first: number | undefined, last: number | undefined, by: Relocate | undefined): Span | undefined {
  if (by === undefined || first === undefined) return { from: first, to: last };
  let start = first;
  while (by(start) === undefined && (last === undefined || start < last)) start += 1;
  const from = by(start);
  if (last === undefined) return { from, to: undefined };
  let end = last;
  while (by(end) === undefined && end > start) end -= 1;
  const to = by(end);
  if (from === undefined || to === undefined) return undefined;
  return from <= to ? { from, to } : { from: to, to: from };
}
