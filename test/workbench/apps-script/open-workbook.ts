import type { Area } from '../../../workbench/apps-script/workbook/area';
import type { Workbook, WorkbookSheet } from '../../../workbench/apps-script/workbook/workbook';

export const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** A new workbook, its first tab, and what one of its cells shows. */
export function open(create: () => Workbook) {
  const workbook = create();
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new Error('a workbook begins with a sheet');
  const value = (row: number, column: number) => sheet.readValues(at(row, column))[0]?.[0];
  return { workbook, sheet, value };
}

/** id | name | note | stock, two rows. */
export function fill(sheet: WorkbookSheet): void {
  sheet.write(at(1, 1, 3, 3), [
    ['id', 'name', 'stock'],
    [7, 'Sepatu', 5],
    [3, 'Tas', 9],
  ]);
}
