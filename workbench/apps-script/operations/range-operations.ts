import { defineOperation, type Operation, type OperationContext } from '../operation';
import type { Area } from '../workbook/area';
import { isDateFormat } from '../workbook/date-format';
import { displayText } from '../workbook/number-format';
import { fromSerial } from '../workbook/serial-date';
import { conventionsOf } from '../workbook/spreadsheet-locale';
import type { CellAttribute, Moment, StoredValue, WorkbookSheet, WrittenValue } from '../workbook/workbook';
import { editableSheetOf, sheetOf } from './sheet-operations';

const cellsOf = (_sheetId: number, area: Area): number => area.rows * area.columns;

/** How a number format that leaves it to Sheets is told {facts §3}. */
const general = '0.###############';

/** What `Range` asks for; all take the sheet's id and the area first. */
export const rangeOperations: Record<string, Operation> = {
  'Range.getValues': defineOperation<[number, Area]>({
    kind: 'sheetRead',
    needs: 'readDocument',
    cells: cellsOf,
    run: ({ cloud }, sheetId, area) => readCells(sheetOf(cloud, sheetId), area, cloud.workbook.timeZone),
  }),
  'Range.getDisplayValues': defineOperation<[number, Area]>({
    kind: 'sheetRead',
    needs: 'readDocument',
    cells: cellsOf,
    run: ({ cloud }, sheetId, area) => {
      const sheet = sheetOf(cloud, sheetId);
      const formats = sheet.readAttribute(area, 'numberFormat');
      const conventions = conventionsOf(cloud.workbook.locale);
      return sheet
        .readValues(area)
        .map((line, r) => line.map((value, c) => displayText(value, formats[r]?.[c] ?? '', conventions)));
    },
  }),
  'Range.getFormulas': defineOperation<[number, Area]>({
    kind: 'sheetRead',
    needs: 'readDocument',
    cells: cellsOf,
    run: ({ cloud }, sheetId, area) => sheetOf(cloud, sheetId).readFormulas(area),
  }),
  'Range.setValues': defineOperation<[number, Area, WrittenValue[][]]>({
    kind: 'sheetWrite',
    needs: 'writeDocument',
    cells: cellsOf,
    run: writeCells,
  }),
  'Range.setValue': defineOperation<[number, Area, WrittenValue]>({
    kind: 'sheetWrite',
    needs: 'writeDocument',
    cells: cellsOf,
    run: ({ cloud }, sheetId, area, value) => editableSheetOf(cloud, sheetId).write(area, filled(area, value)),
  }),
  'Range.clearContent': defineOperation<[number, Area]>({
    kind: 'sheetWrite',
    needs: 'writeDocument',
    cells: cellsOf,
    run: ({ cloud }, sheetId, area) => editableSheetOf(cloud, sheetId).clearContent(area),
  }),
  'Range.getNumberFormats': readAttribute('numberFormat', (format) =>
    /^(general)?$/i.test(format) ? general : format,
  ),
  'Range.setNumberFormats': defineOperation<[number, Area, string[][]]>({
    kind: 'sheetWrite',
    needs: 'writeDocument',
    cells: cellsOf,
    run: ({ cloud }, sheetId, area, formats) => {
      checkDimensions(area, formats);
      editableSheetOf(cloud, sheetId).writeAttribute(area, 'numberFormat', formats);
    },
  }),
  'Range.setNumberFormat': writeAttribute('numberFormat'),
  'RangeList.setNumberFormat': defineOperation<[number, readonly Area[], string]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud }, sheetId, areas, format) => {
      const sheet = editableSheetOf(cloud, sheetId);
      for (const area of areas) sheet.writeAttribute(area, 'numberFormat', filled(area, format));
    },
  }),
  'Range.setDataValidation': writeAttribute('validation'),
  'Range.getNote': readAttribute('note'),
  'Range.setNote': writeAttribute('note'),
  'Range.getBackground': readAttribute('background', (color) => (color === '' ? '#ffffff' : color)),
  'Range.setBackground': writeAttribute('background'),
  'Range.setFontWeight': writeAttribute('fontWeight'),
  'Range.setFontColor': writeAttribute('fontColor'),
  'Range.setFontSize': writeAttribute('fontSize'),
  'Range.setWrap': writeAttribute('wrap'),
  'Range.setHorizontalAlignment': writeAttribute('horizontalAlignment'),
  'Range.setVerticalAlignment': writeAttribute('verticalAlignment'),
  'Range.createFilter': defineOperation<[number, Area]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud }, sheetId, area) => {
      const sheet = sheetOf(cloud, sheetId);
      if (sheet.filter) throw new Error("You can't create a filter in a sheet that already has a filter.");
      sheet.setFilter(area);
    },
  }),
  'Range.applyRowBanding': defineOperation<[number, Area]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud }, sheetId, area) => {
      const sheet = sheetOf(cloud, sheetId);
      if (sheet.bandings.some((banding) => overlaps(banding.area, area))) {
        throw new Error(
          'You cannot add alternating background colors to a range that already has alternating background colors.',
        );
      }
      sheet.addBanding({ area });
    },
  }),
};

function readAttribute(attribute: CellAttribute, show = (text: string): string => text): Operation {
  return defineOperation<[number, Area]>({
    kind: 'sheetRead',
    needs: 'readDocument',
    cells: cellsOf,
    run: ({ cloud }, sheetId, area) =>
      sheetOf(cloud, sheetId)
        .readAttribute(area, attribute)
        .map((line) => line.map(show)),
  });
}

/** One text for the whole area. */
function writeAttribute(attribute: CellAttribute): Operation {
  return defineOperation<[number, Area, string | boolean | null]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud }, sheetId, area, value) => {
      if (attribute === 'numberFormat' && value === null) throw new Error('Invalid argument: numberFormat');
      editableSheetOf(cloud, sheetId).writeAttribute(
        area,
        attribute,
        filled(area, value === null ? '' : String(value)),
      );
    },
  });
}

/** Values as scripts see them: a number that is formatted as a date is a date {facts §3}. */
function readCells(sheet: WorkbookSheet, area: Area, timeZone: string): (StoredValue | Moment)[][] {
  const cells: (StoredValue | Moment)[][] = sheet.readValues(area);
  if (!cells.some((line) => line.some((value) => typeof value === 'number'))) return cells;
  const formats = sheet.readAttribute(area, 'numberFormat');
  cells.forEach((line, r) => {
    const formatsOfLine = formats[r] ?? [];
    for (const [c, format] of formatsOfLine.entries()) {
      const value = line[c];
      if (typeof value !== 'number' || format === '' || !isDateFormat(format)) continue;
      line[c] = { $date: fromSerial(value, timeZone) };
    }
  });
  return cells;
}

function writeCells({ cloud }: OperationContext, sheetId: number, area: Area, values: WrittenValue[][]): void {
  checkDimensions(area, values);
  editableSheetOf(cloud, sheetId).write(area, values);
}

/** {facts §3} */
function checkDimensions(area: Area, values: readonly (readonly unknown[])[]): void {
  const refuse = (what: string, has: number, needs: number): never => {
    throw new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${needs}.`,
    );
  };
  if (values.length !== area.rows) refuse('rows', values.length, area.rows);
  const odd = values.find((line) => line.length !== area.columns);
  if (odd) refuse('columns', odd.length, area.columns);
}

/** All rows are one and the same: a format for whole columns is a thousand of them. */
function filled<T>({ rows, columns }: Area, value: T): readonly (readonly T[])[] {
  const line: readonly T[] = new Array<T>(columns).fill(value);
  return new Array<readonly T[]>(rows).fill(line);
}

const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
