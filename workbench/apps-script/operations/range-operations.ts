import { defineOperation, type Operation } from '../operation';
import { type Area, overlaps } from '../workbook/area';
import { displayText, isDateFormat } from '../workbook/number-format';
import { fromSerial } from '../workbook/serial-date';
import type { CellAttribute, Moment, StoredValue, WorkbookSheet, WrittenValue } from '../workbook/workbook';
import { cellsIn, defineEdit, sheetOf } from './edit-operation';

const cellsOf = (_sheetId: number, area: Area): number => area.rows * area.columns;

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
      return sheet.readValues(area).map((line, r) => line.map((value, c) => displayText(value, formats[r]?.[c] ?? '')));
    },
  }),
  'Range.getFormulas': defineOperation<[number, Area]>({
    kind: 'sheetRead',
    needs: 'readDocument',
    cells: cellsOf,
    run: ({ cloud }, sheetId, area) => sheetOf(cloud, sheetId).readFormulas(area),
  }),
  'Range.setValues': defineEdit<[Area, WrittenValue[][]]>({
    kind: 'sheetWrite',
    cells: cellsOf,
    place: cellsIn,
    apply: ({ sheet }, area, values) => {
      checkDimensions(area, values);
      sheet.write(area, values);
    },
  }),
  'Range.setValue': defineEdit<[Area, WrittenValue]>({
    kind: 'sheetWrite',
    cells: cellsOf,
    place: cellsIn,
    apply: ({ sheet }, area, value) => sheet.write(area, filled(area, value)),
  }),
  'Range.clearContent': defineEdit<[Area]>({
    kind: 'sheetWrite',
    cells: cellsOf,
    place: cellsIn,
    apply: ({ sheet }, area) => sheet.clearContent(area),
  }),
  'Range.getNumberFormats': readAttribute('numberFormat', (format) => (format === '' ? 'General' : format)),
  'Range.setNumberFormats': defineEdit<[Area, string[][]]>({
    kind: 'sheetWrite',
    cells: cellsOf,
    place: cellsIn,
    apply: ({ sheet }, area, formats) => {
      checkDimensions(area, formats);
      sheet.writeAttribute(area, 'numberFormat', formats);
    },
  }),
  'Range.setNumberFormat': writeAttribute('numberFormat'),
  'RangeList.setNumberFormat': defineEdit<[readonly Area[], string]>({
    place: (_sheet, areas) => ({ kind: 'cells', areas }),
    apply: ({ sheet }, areas, format) => {
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
  'Range.createFilter': defineEdit<[Area]>({
    place: cellsIn,
    apply: ({ sheet }, area) => {
      if (sheet.filter) throw new Error("You can't create a filter in a sheet that already has a filter.");
      sheet.setFilter(area);
    },
  }),
  'Range.applyRowBanding': defineEdit<[Area]>({
    place: cellsIn,
    apply: ({ sheet }, area) => {
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
  return defineEdit<[Area, string | boolean | null]>({
    place: cellsIn,
    apply: ({ sheet }, area, value) => {
      if (attribute === 'numberFormat' && value === null) throw new Error('Invalid argument: numberFormat');
      sheet.writeAttribute(area, attribute, filled(area, value === null ? '' : String(value)));
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
