import { refusalIn } from '../../src/google/refused-write';

describe('what Sheets says where it refuses a write', () => {
  it.each([
    [
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection.',
      'protected',
    ],
    ['Anda mencoba mengedit sel atau objek yang dilindungi. Hubungi pemilik spreadsheet.', 'protected'],
    ['The data you entered in cell C7 violates the data validation rules set on this cell.', 'ruled'],
    ['Data yang Anda masukkan di sel C7 melanggar aturan validasi data yang ditetapkan di sel ini.', 'ruled'],
    ['Service Spreadsheets timed out while accessing document with id x.', undefined],
  ])('is recognised: %s', (text, refusal) => {
    expect(refusalIn(new Error(text))).toBe(refusal);
  });
});
