import type { Area, CellRule } from '../ports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The protection of a tab by which this person may not edit it, but for ranges that it leaves open {facts §3}. */
export const closedTab = (sheet: Sheet): Protection | undefined =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).find((protection) => !protection.canEdit());

/** What this person may not edit of a tab. @param closed as {@link closedTab} found it. */
export function lockedAreas(sheet: Sheet, closed: Protection | undefined): Area[] {
  const ranges = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => !protection.canEdit())
    .map((protection) => areaOf(protection.getRange()));
  if (!closed) return ranges;
  const whole = { row: 1, column: 1, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const open = closed.getUnprotectedRanges().map(areaOf);
  return [...ranges, ...open.reduce<Area[]>((left, hole) => left.flatMap((area) => without(area, hole)), [whole])];
}

/** What is left of an area: above, below, left and right of the hole. */
function without(area: Area, hole: Area): Area[] {
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [area];
  const rows = { row: top, rows: bottom - top };
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...rows, column: area.column, columns: left - area.column },
    { ...rows, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows: high, columns: wide }) => high > 0 && wide > 0);
}

/** Cells below one another with the same rule are one area. */
export function rejectingRules(range: Range): CellRule[] {
  const { row, column } = areaOf(range);
  const found: { area: Area; rule: string; validation: Validation }[] = [];
  const openIn = new Map<number, (typeof found)[number]>();
  range.getDataValidations().forEach((line, down) => {
    line.forEach((validation, across) => {
      const above = openIn.get(across);
      openIn.delete(across);
      if (validation === null || validation.getAllowInvalid()) return;
      const rule = JSON.stringify([String(validation.getCriteriaType()), ...validation.getCriteriaValues()]);
      const isSame = above?.rule === rule;
      const one = isSame
        ? above
        : { area: { row: row + down, column: column + across, rows: 0, columns: 1 }, rule, validation };
      if (!isSame) found.push(one);
      one.area = { ...one.area, rows: one.area.rows + 1 };
      openIn.set(across, one);
    });
  });
  return found.map(({ area, validation }) => ({
    area,
    criteria: String(validation.getCriteriaType()),
    values: validation.getCriteriaValues(),
  }));
}

/** Where a range is. */
export const areaOf = (range: Range): Area => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});
