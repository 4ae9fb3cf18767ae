import type { Cloud } from './cloud';
import type { Area } from './workbook/area';
import type { WorkbookSheet } from './workbook/workbook';
import type { Person } from './world/person';

/** Where a person enters something; rows and columns from 1. */
export interface CellPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** What the event of an edit is made of, as it crosses to the script {facts §5}. */
export interface CrossedEdit {
  readonly $edit: {
    readonly sheetId: number;
    readonly area: Area;
    /** `value` and `oldValue`: of single cells only, and only where there is one. */
    readonly values: Readonly<Record<string, string>>;
  };
}

/**
 * Enters what a person types into a cell (`''` clears it), or pastes from there on.
 * @throws Error for a place outside of the grid; RefusedEdit where that person may not.
 */
export function enter(
  { workbook }: Cloud,
  person: Person,
  place: CellPlace,
  typed: string | readonly (readonly string[])[],
): CrossedEdit {
  const { sheetId, row, column } = place;
  const sheet = workbook.sheet(sheetId);
  const texts = typeof typed === 'string' ? [[typed]] : typed;
  const area: Area = { row, column, rows: texts.length, columns: texts[0]?.length ?? 0 };
  if (!sheet || row + area.rows - 1 > sheet.maxRows || column + area.columns - 1 > sheet.maxColumns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const oldValue = textOf(sheet, area);
  workbook.paste(sheetId, place, texts, person);
  return crossedEdit(sheet, area, oldValue);
}

/** What a script is told of cells that were edited. @param oldValue what `textOf` said before. */
export function crossedEdit(sheet: WorkbookSheet, area: Area, oldValue: string): CrossedEdit {
  const value = textOf(sheet, area);
  return { $edit: { sheetId: sheet.id, area, values: { ...(value && { value }), ...(oldValue && { oldValue }) } } };
}

/** What stands in a single cell, as a text, of a day that of its number {facts §5}; `''` for several. */
export function textOf(sheet: WorkbookSheet, area: Area): string {
  if (area.rows * area.columns !== 1) return '';
  const value = sheet.readValues(area)[0]?.[0] ?? '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The function that runs by itself after every edit of a person, and the little that it may do {facts §5}. */
export const onEdit = { name: 'onEdit', mode: 'LIMITED' } as const;

/** Whoever edits sees nothing of a failure; it stands in the log of executions. */
export function logFailure(cloud: Cloud, error: unknown): void {
  cloud.logs.push({
    level: 'error',
    text: `${onEdit.name}: ${error instanceof Error ? error.message : String(error)}`,
  });
}
