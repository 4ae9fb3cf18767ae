import { displayTexts } from '../../operations/display-texts';
import type { Area } from '../area';
import type { WorkbookSheet } from '../workbook';
import type { Conventions } from './spreadsheet-locale';

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
