type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Keeps the first rows, and columns, in sight. Sheets freezes nothing through merged cells {facts §3}: what these reach over stays as it is.
 * @returns whether all of it was frozen.
 */
export function freeze(sheet: Sheet, rows: number, columns: number | undefined): boolean {
  const merged = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getMergedRanges();
  const keepsRows = merged.some((area) => area.getRow() <= rows && area.getLastRow() > rows);
  const keepsColumns =
    columns !== undefined && merged.some((area) => area.getColumn() <= columns && area.getLastColumn() > columns);
  if (!keepsRows) sheet.setFrozenRows(rows);
  if (!keepsColumns && columns !== undefined) sheet.setFrozenColumns(columns);
  return !keepsRows && !keepsColumns;
}
