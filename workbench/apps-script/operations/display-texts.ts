import type { Area } from '../workbook/area';
import { displayText } from '../workbook/number-format';
import type { WorkbookSheet } from '../workbook/workbook';

/** What cells show, formatted. */
export function displayTexts(sheet: WorkbookSheet, area: Area): string[][] {
  const formats = sheet.readAttribute(area, 'numberFormat');
  return sheet.readValues(area).map((line, r) => line.map((value, c) => displayText(value, formats[r]?.[c] ?? '')));
}
