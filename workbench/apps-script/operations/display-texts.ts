import type { Area } from '../workbook/area';
import { displayText } from '../workbook/values/number-format';
import type { Conventions } from '../workbook/values/spreadsheet-locale';
import type { WorkbookSheet } from '../workbook/workbook';

/** What cells show, formatted as the spreadsheet's locale has it. */
export function displayTexts(sheet: WorkbookSheet, area: Area, conventions: Conventions): string[][] {
  const formats = sheet.readAttribute(area, 'numberFormat');
  return sheet
    .readValues(area)
    .map((line, r) => line.map((value, c) => displayText(value, formats[r]?.[c] ?? '', conventions)));
}
