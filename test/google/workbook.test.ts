import { createWorkbook } from '../../src/google/workbook';

/** A spreadsheet in which others make tabs meanwhile; no more of it than looking tabs up takes. */
function openSpreadsheet() {
  const sheets: { readonly getName: () => string; readonly getSheetId: () => number }[] = [];
  const insert = (name: string) => {
    const id = sheets.length;
    sheets.push({ getName: () => name, getSheetId: () => id });
  };
  const spreadsheet = {
    getId: () => 'file',
    getSpreadsheetTimeZone: () => 'Asia/Jakarta',
    getSheets: () => [...sheets],
    getSheetByName: (name: string) => sheets.find((sheet) => sheet.getName() === name) ?? null,
  };
  Object.assign(globalThis, { SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet } });
  return insert;
}

describe('a tab that another execution made since the tabs were looked up', () => {
  it('is found by its name, and by its id from then on: nobody makes it a second time', () => {
    const insert = openSpreadsheet();
    insert('Sheet1');
    const workbook = createWorkbook();
    expect(workbook.tabs()).toHaveLength(1);
    expect(workbook.tabNamed('ngorder.journal')).toBeUndefined();
    insert('ngorder.journal');
    const found = workbook.tabNamed('ngorder.journal');
    expect(found?.id).toBe(1);
    expect(workbook.tab(1)).toBe(found);
    expect(workbook.tabNamed('ngorder.journal')).toBe(found);
  });
});
