/** The sheet that a range, a chart or a column's metadata belongs to, as far as they ask it. */
export type OwningSheet = Pick<GoogleAppsScript.Spreadsheet.Sheet, 'getSheetId'>;
