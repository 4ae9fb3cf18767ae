import { defineOperation, type Operation } from '../operation';
import type { Area } from '../workbook/area';
import { keepRule, keptRule, type ValidationRule } from '../workbook/validation-rule';
import type { StoredValue, WorkbookSheet } from '../workbook/workbook';
import { cellsIn, defineEdit, sheetOf } from './edit-operation';
import { filled } from './filled';

const ruleFor = (values: readonly StoredValue[]): ValidationRule => ({
  criteria: 'CHECKBOX',
  values,
  showsDropdown: true,
  allowsInvalid: true,
});

/** What a box stands for when it is ticked, and when it is not; undefined for a cell without a box. */
function statesOf(kept: string): readonly [StoredValue, StoredValue] | undefined {
  const rule = keptRule(kept);
  if (rule?.criteria !== 'CHECKBOX') return undefined;
  const [checked = true, unchecked = rule.values.length === 0 ? false : ''] = rule.values;
  return [checked, unchecked];
}

/** Ticks, or not, every box of an area; cells without one stay as they are. */
function tick(sheet: WorkbookSheet, area: Area, isChecked: boolean): void {
  sheet.readAttribute(area, 'validation').forEach((line, r) => {
    line.forEach((kept, c) => {
      const states = statesOf(kept);
      if (states === undefined) return;
      const cell: Area = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      sheet.store(cell, [[states[isChecked ? 0 : 1]]], [['']]);
    });
  });
}

function removeBoxes(sheet: WorkbookSheet, area: Area): void {
  const values = sheet.readValues(area);
  sheet.readAttribute(area, 'validation').forEach((line, r) => {
    line.forEach((kept, c) => {
      const states = statesOf(kept);
      if (states === undefined) return;
      const cell: Area = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      sheet.writeAttribute(cell, 'validation', [['']]);
      if (states.includes(values[r]?.[c] ?? '')) sheet.clearContent(cell);
    });
  });
}

/** Tick boxes: cells with a rule, and a value that says whether they are ticked. */
export const checkboxOperations: Record<string, Operation> = {
  'Range.insertCheckboxes': defineEdit<[Area, readonly StoredValue[]]>({
    place: cellsIn,
    apply: ({ sheet }, area, values) => {
      sheet.writeAttribute(area, 'validation', filled(area, keepRule(ruleFor(values))));
      tick(sheet, area, false);
    },
  }),
  'Range.removeCheckboxes': defineEdit<[Area]>({
    place: cellsIn,
    apply: ({ sheet }, area) => removeBoxes(sheet, area),
  }),
  'Range.check': defineEdit<[Area]>({ place: cellsIn, apply: ({ sheet }, area) => tick(sheet, area, true) }),
  'Range.uncheck': defineEdit<[Area]>({ place: cellsIn, apply: ({ sheet }, area) => tick(sheet, area, false) }),
  'Range.isChecked': defineOperation<[number, Area]>({
    kind: 'sheetRead',
    needs: 'readDocument',
    run: ({ cloud }, sheetId, area) => {
      const sheet = sheetOf(cloud, sheetId);
      const values = sheet.readValues(area).flat();
      const states = sheet.readAttribute(area, 'validation').flat().map(statesOf);
      const ticked = new Set(states.map((state, index) => state && state[0] === values[index]));
      const [only] = ticked;
      return ticked.size === 1 ? (only ?? null) : null;
    },
  }),
};
