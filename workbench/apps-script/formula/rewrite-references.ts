import { columnLetters, columnNumber } from '../workbook/a1-notation';
import { sheetNameOf } from './parse-formula';

/** Where a row or column went; undefined when it was deleted. */
export type Relocate = (position: number) => number | undefined;

export interface Relocation {
  readonly row?: Relocate;
  readonly column?: Relocate;
}

const pattern = /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z_]\w*)!)?(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(])/g;

/**
 * Makes a formula follow what was inserted, deleted or moved, as Sheets does. `isMeant` tells by a reference's sheet name (undefined:
 * the formula's own sheet) whether it points into the sheet that changed.
 */
export function rewriteReferences(
  formula: string,
  relocation: Relocation,
  isMeant: (sheetName: string | undefined) => boolean,
): string {
  return formula.replace(pattern, (whole, ...[prefix, columnFix, letters, rowFix, digits]) => {
    if (letters === undefined || !isMeant(prefix === undefined ? undefined : sheetNameOf(prefix))) return whole;
    const column = relocate(columnNumber(letters), relocation.column);
    const row = relocate(Number(digits), relocation.row);
    if (column === undefined || row === undefined) return '#REF!';
    return `${prefix ?? ''}${columnFix}${columnLetters(column)}${rowFix}${row}`;
  });
}

const relocate = (position: number, by: Relocate | undefined): number | undefined => (by ? by(position) : position);
