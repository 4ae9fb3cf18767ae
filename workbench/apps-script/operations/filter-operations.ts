import { defineOperation, type Operation } from '../operation';
import { hiddenRows } from '../workbook/values/hidden-rows';
import { conventionsOf } from '../workbook/values/spreadsheet-locale';
import type { ColumnFilter, WorkbookSheet } from '../workbook/workbook';
import { cellsIn, defineEdit, ofTab, sheetOf } from './edit-operation';

const filteredCells = (sheet: WorkbookSheet) => (sheet.filter ? cellsIn(sheet, sheet.filter) : ofTab());

/** What `Filter` asks for; all take the sheet's id first. */
export const filterOperations: Record<string, Operation> = {
  'Filter.remove': defineEdit<[]>({ place: filteredCells, apply: ({ sheet }) => sheet.setFilter(undefined) }),
  'Filter.getColumnFilterCriteria': defineOperation<[number, number]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, sheetId, column) => sheetOf(cloud, sheetId).columnFilters.get(column) ?? null,
  }),
  'Filter.setColumnFilterCriteria': defineEdit<[number, ColumnFilter | null]>({
    place: filteredCells,
    apply: ({ sheet, workbook }, column, filter) => {
      const { filter: area } = sheet;
      if (!area || column < area.column || column >= area.column + area.columns) {
        throw new Error('The column is not within the range of the filter.');
      }
      sheet.setColumnFilter(column, filter ?? undefined);
      // Only now: what is written later is not looked at by itself {facts §3}.
      sheet.setHiddenByFilter(hiddenRows(sheet, area, conventionsOf(workbook.locale)));
    },
  }),
};
