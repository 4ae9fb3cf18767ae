import { defineOperation, type Operation } from '../operation';
import { type Area, overlaps } from '../workbook/area';
import { keepRule, keptRule, type ValidationRule } from '../workbook/validation-rule';
import { isDateFormat } from '../workbook/values/date-format';
import { fromSerial } from '../workbook/values/serial-date';
import { conventionsOf } from '../workbook/values/spreadsheet-locale';
import type { Banding, CellAttribute, Moment, StoredValue, WorkbookSheet, WrittenValue } from '../workbook/workbook';
import { displayTexts } from './display-texts';
import { cellsIn, defineEdit, sheetOf } from './edit-operation';
import { filled } from './filled';

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
    run: ({ cloud }, sheetId, area) =>
      displayTexts(sheetOf(cloud, sheetId), area, conventionsOf(cloud.workbook.locale)),
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
  'Range.setFormulas': defineEdit<[Area, string[][]]>({
    kind: 'sheetWrite',
    cells: cellsOf,
    place: cellsIn,
    apply: ({ sheet }, area, formulas) => {
      checkDimensions(area, formulas);
      sheet.write(area, formulas);
    },
  }),
  'Range.isBlank': defineOperation<[number, Area]>({
    kind: 'sheetRead',
    needs: 'readDocument',
    cells: cellsOf,
    run: ({ cloud }, sheetId, area) => {
      const sheet = sheetOf(cloud, sheetId);
      return [...sheet.readValues(area), ...sheet.readFormulas(area)].flat().every((held) => held === '');
    },
  }),
  'Range.getNumberFormats': readAttribute('numberFormat', (format) =>
    /^(general)?$/i.test(format) ? general : format,
  ),
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
  'Range.getDataValidations': defineOperation<[number, Area]>({
    kind: 'sheetRead',
    needs: 'readDocument',
    run: ({ cloud }, sheetId, area) =>
      sheetOf(cloud, sheetId)
        .readAttribute(area, 'validation')
        .map((line) => line.map((kept) => keptRule(kept) ?? null)),
  }),
  'Range.setDataValidation': defineEdit<[Area, ValidationRule | null]>({
    place: cellsIn,
    apply: ({ sheet }, area, rule) =>
      sheet.writeAttribute(area, 'validation', filled(area, rule === null ? '' : keepRule(rule))),
  }),
  'Range.setDataValidations': defineEdit<[Area, (ValidationRule | null)[][]]>({
    place: cellsIn,
    apply: ({ sheet }, area, rules) => {
      checkDimensions(area, rules);
      const kept = rules.map((line) => line.map((rule) => (rule === null ? '' : keepRule(rule))));
      sheet.writeAttribute(area, 'validation', kept);
    },
  }),
  'Range.getNotes': readAttribute('note'),
  'Range.getNote': readAttribute('note'),
  'Range.setNote': writeAttribute('note'),
  'Range.setNotes': writeAttributes('note'),
  'Range.getBackground': readAttribute('background', (color) => (color === '' ? '#ffffff' : color)),
  'Range.getBackgrounds': readAttribute('background', (color) => (color === '' ? '#ffffff' : color)),
  'Range.setBackground': writeAttribute('background'),
  'Range.setBackgrounds': writeAttributes('background'),
  'Range.getFontWeights': readAttribute('fontWeight', (weight) => (weight === '' ? 'normal' : weight)),
  'Range.setFontWeight': writeAttribute('fontWeight'),
  'Range.setFontWeights': writeAttributes('fontWeight'),
  'Range.getFontColors': readAttribute('fontColor', (color) => (color === '' ? '#000000' : color)),
  'Range.setFontColor': writeAttribute('fontColor'),
  'Range.setFontColors': writeAttributes('fontColor'),
  'Range.getFontSizes': readAttribute('fontSize', (points) => (points === '' ? 10 : Number(points))),
  'Range.setFontSize': writeAttribute('fontSize'),
  'Range.setFontSizes': writeAttributes('fontSize'),
  'Range.getFontStyles': readAttribute('fontStyle', (style) => (style === '' ? 'normal' : style)),
  'Range.setFontStyle': writeAttribute('fontStyle'),
  'Range.setFontStyles': writeAttributes('fontStyle'),
  'Range.getFontLines': readAttribute('fontLine', (line) => (line === '' ? 'none' : line)),
  'Range.setFontLine': writeAttribute('fontLine'),
  'Range.setFontLines': writeAttributes('fontLine'),
  'Range.getFontFamilies': readAttribute('fontFamily', (family) => (family === '' ? 'Arial' : family)),
  'Range.setFontFamily': writeAttribute('fontFamily'),
  'Range.setFontFamilies': writeAttributes('fontFamily'),
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
      requireUnbanded(sheet.bandings, area);
      sheet.addBanding({ area });
    },
  }),
  'Banding.setRange': defineEdit<[Area, Area]>({
    place: (sheet, _before, area) => cellsIn(sheet, area),
    apply: ({ sheet }, before, area) => {
      const others = sheet.bandings.filter((banding) => !overlaps(banding.area, before));
      requireUnbanded(others, area);
      sheet.setBandings([...others, { area }]);
    },
  }),
};

/** {facts §3} */
function requireUnbanded(bandings: readonly Banding[], area: Area): void {
  if (bandings.some((banding) => overlaps(banding.area, area))) {
    throw new Error(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
}

function readAttribute(attribute: CellAttribute, show: (text: string) => string | number = (text) => text): Operation {
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

/** A text for each cell. */
function writeAttributes(attribute: CellAttribute): Operation {
  return defineEdit<[Area, (string | number | null)[][]]>({
    place: cellsIn,
    apply: ({ sheet }, area, values) => {
      checkDimensions(area, values);
      sheet.writeAttribute(
        area,
        attribute,
        values.map((line) => line.map((value) => (value === null ? '' : String(value)))),
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
