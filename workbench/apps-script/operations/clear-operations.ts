import type { Operation } from '../operation';
import type { Area } from '../workbook/area';
import { type CellAttribute, cellAttributes, type WorkbookSheet } from '../workbook/workbook';
import { cellsIn, defineEdit } from './edit-operation';
import { filled } from './filled';

/** What may be cleared by itself. */
type ClearedPart = 'contents' | 'formats' | 'notes' | 'validation';

const attributesOf: Readonly<Record<ClearedPart, readonly CellAttribute[]>> = {
  contents: [],
  formats: cellAttributes.filter((name) => name !== 'note' && name !== 'validation'),
  notes: ['note'],
  validation: ['validation'],
};

function clear(sheet: WorkbookSheet, area: Area, parts: readonly ClearedPart[]): void {
  if (parts.includes('contents')) sheet.clearContent(area);
  for (const attribute of parts.flatMap((part) => attributesOf[part])) {
    sheet.writeAttribute(area, attribute, filled(area, ''));
  }
}

const whole = ({ maxRows, maxColumns }: WorkbookSheet): Area => ({
  row: 1,
  column: 1,
  rows: maxRows,
  columns: maxColumns,
});

/** How `Range` and `Sheet` are emptied. */
export const clearOperations: Record<string, Operation> = {
  'Range.clearContent': defineEdit<[Area]>({
    kind: 'sheetWrite',
    cells: (_sheetId, { rows, columns }) => rows * columns,
    place: cellsIn,
    apply: ({ sheet }, area) => sheet.clearContent(area),
  }),
  'Range.clear': defineEdit<[Area, readonly ClearedPart[]]>({
    kind: 'sheetWrite',
    cells: (_sheetId, { rows, columns }) => rows * columns,
    place: cellsIn,
    apply: ({ sheet }, area, parts) => clear(sheet, area, parts),
  }),
  'Sheet.clear': defineEdit<[readonly ClearedPart[]]>({
    kind: 'sheetWrite',
    place: (sheet) => cellsIn(sheet, whole(sheet)),
    apply: ({ sheet }, parts) => clear(sheet, whole(sheet), parts),
  }),
};
