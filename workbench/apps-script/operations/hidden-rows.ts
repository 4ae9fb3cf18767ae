import type { Area } from '../workbook/area';
import type { Conventions } from '../workbook/values/spreadsheet-locale';
import type { WorkbookSheet } from '../workbook/workbook';
import { displayTexts } from './display-texts';

/** Rows below the heading that show a hidden value in some column. */
export function hiddenRows(sheet: WorkbookSheet, area: Area, conventions: Conventions): number[] {
  const texts = displayTexts(sheet, area, conventions);
  return texts.flatMap((line, index) => {
    const isHidden = [...sheet.columnFilters].some(([column, { hiddenValues }]) =>
      hiddenValues.includes(line[column - area.column] ?? ''),
    );
    return index > 0 && isHidden ? [area.row + index] : [];
  });
}
