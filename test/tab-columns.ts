import type { Area } from '../workbench/apps-script/workbook/area';
import type { StoredValue, Workbook, WorkbookSheet } from '../workbench/apps-script/workbook/workbook';

/** The columns of a pulled tab by their keys, as a person works in them: below headings in row 1. */
export interface TabColumns {
  /** Number of a column of ours, from 1; 0 where the tab has none. */
  readonly columnOf: (key: string) => number;
  readonly areaOf: (key: string) => Area;
  readonly read: (key: string) => StoredValue[];
  readonly write: (key: string, values: readonly StoredValue[]) => void;
}

export function columnsOfTab(workbook: Pick<Workbook, 'metadata'>, sheet: WorkbookSheet): TabColumns {
  const columnOf = (key: string): number =>
    workbook.metadata().find(({ sheetId, value }) => sheetId === sheet.id && value === key)?.column ?? 0;
  const areaOf = (key: string) => ({ row: 2, column: columnOf(key), rows: sheet.lastRow() - 1, columns: 1 });
  return {
    columnOf,
    areaOf,
    read: (key) => sheet.readValues(areaOf(key)).flat(),
    write: (key, values) =>
      sheet.write(
        areaOf(key),
        values.map((value) => [value]),
      ),
  };
}
