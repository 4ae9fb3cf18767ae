import type { OperationContext } from '../operation';
import { parseA1 } from '../workbook/a1-notation';
import { type Area, lastColumnOf, lastRowOf } from '../workbook/area';
import type { WorkbookSheet } from '../workbook/workbook';
import { activeSheetIdOf } from './active-sheet';

interface Located {
  readonly sheetId: number;
  readonly area: Area;
}

/** `'My tab'!A1:B2` → the tab and the rest; without a tab undefined and the whole. */
function splitReference(text: string): readonly [string | undefined, string] {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text) ?? [];
  if (rest === undefined) return [undefined, text];
  return [plain ?? quoted?.replaceAll("''", "'"), rest];
}

/** What a text names in a tab: `A1:B2`, `A:A`, `A2:A`, also with the tab's own name before it. @throws Error for anything else. */
export function areaNamed(sheet: WorkbookSheet, text: string): Area {
  const [name, a1] = splitReference(text);
  const area = name === undefined || name === sheet.name ? parseA1(a1, sheet) : undefined;
  if (area === undefined) throw new Error('Range not found');
  checkArea(sheet, area);
  return area;
}

/** What a text names in a spreadsheet: a named range, or cells, of the open tab unless it says another. @throws Error for anything else. */
export function rangeNamed(context: OperationContext, text: string): Located {
  const { workbook } = context.cloud;
  const known = workbook.namedRanges.named(text);
  if (known) return known;
  const [name] = splitReference(text);
  const sheet = workbook
    .sheets()
    .find((candidate) => (name === undefined ? candidate.id === activeSheetIdOf(context) : candidate.name === name));
  if (sheet === undefined) throw new Error('Range not found');
  return { sheetId: sheet.id, area: areaNamed(sheet, text) };
}

/** @throws Error for an area that is not in the grid as a whole. */
export function checkArea({ maxRows, maxColumns }: WorkbookSheet, area: Area): void {
  if (area.rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (area.row < 1) throw new Error('The starting row of the range is too small.');
  if (area.column < 1) throw new Error('The starting column of the range is too small.');
  if (lastRowOf(area) > maxRows || lastColumnOf(area) > maxColumns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
