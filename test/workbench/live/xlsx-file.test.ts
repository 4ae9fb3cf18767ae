import { strFromU8, unzipSync } from 'fflate';
import { MemoryWorkbook } from '../../../workbench/apps-script/workbook/memory-workbook';
import { toXlsx } from '../../../workbench/live/xlsx-file';

/** The parts of the file by name. */
async function partsOf(workbook: MemoryWorkbook): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await toXlsx(workbook, ['NGORDER_STOCK']));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function open() {
  const workbook = new MemoryWorkbook({ locale: 'id_ID' });
  workbook.setCustomFunctions(['NGORDER_STOCK']);
  const sheet = workbook.sheets()[0];
  if (!sheet) throw new Error('There is no tab.');
  const write = (row: number, column: number, value: string | number | boolean) =>
    sheet.write({ row, column, rows: 1, columns: 1 }, [[value]]);
  return { workbook, sheet, write };
}

it('holds texts, numbers, switches and formulas as they are', async () => {
  const { workbook, write } = open();
  write(1, 1, 'Kaos <b>');
  write(1, 2, 1500.5);
  write(1, 3, true);
  write(2, 1, '=SUM(B1;2)');
  const parts = await partsOf(workbook);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(parts['xl/sharedStrings.xml'] ?? sheet).toContain('Kaos &lt;b&gt;');
  expect(sheet).toContain('<v>1500.5</v>');
  expect(sheet).toMatch(/<c r="C1"[^>]*t="b"[^>]*><v>1<\/v>/);
  expect(sheet).toContain('SUM(B1,2)</f>');
});

it('holds what formulas show that call the script, which no other program knows', async () => {
  const { workbook, write } = open();
  write(1, 1, '=NGORDER_STOCK("A")');
  for (const call of workbook.pendingCalls()) workbook.answerCall(call, { value: 17 });
  const sheet = (await partsOf(workbook))['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain('<v>17</v>');
  expect(sheet).not.toContain('NGORDER_STOCK');
});

it('holds empty cells and switches that have a number format', async () => {
  const { workbook, sheet, write } = open();
  write(1, 2, true);
  const formatted = { row: 1, column: 1, rows: 1, columns: 3 };
  sheet.writeAttribute(formatted, 'numberFormat', [['+#,##0;-#,##0', '#,##0', '@']]);
  sheet.writeAttribute({ ...formatted, columns: 1 }, 'background', [['#fff8e1']]);
  const parts = await partsOf(workbook);
  expect(parts['xl/styles.xml']?.toUpperCase()).toContain('FFF8E1');
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="A1" s="\d+".*<c r="B1"[^>]*t="b"[^>]*><v>1<\/v>/);
});

it('holds number formats, looks, frozen rows and every visible tab', async () => {
  const { workbook, sheet, write } = open();
  write(1, 1, 'Harga');
  write(2, 1, 12_000);
  const price = { row: 2, column: 1, rows: 1, columns: 1 };
  sheet.writeAttribute(price, 'numberFormat', [['"Rp"#,##0']]);
  sheet.writeAttribute({ ...price, row: 1 }, 'fontWeight', [['bold']]);
  sheet.writeAttribute({ ...price, row: 1 }, 'background', [['#137a3d']]);
  sheet.setFrozenRows(1);
  workbook.insertSheet('Pesanan');
  workbook.insertSheet('_tersembunyi').setHidden(true);
  const parts = await partsOf(workbook);
  expect(parts['xl/styles.xml']).toContain('&quot;Rp&quot;#,##0');
  expect(parts['xl/styles.xml']?.toUpperCase()).toContain('137A3D');
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*ySplit="1"/);
  expect(parts['xl/workbook.xml']).toContain('Pesanan');
  expect(parts['xl/workbook.xml']).not.toContain('_tersembunyi');
});

it('is a file for an empty spreadsheet too', async () => {
  const { workbook } = open();
  expect((await partsOf(workbook))['xl/worksheets/sheet1.xml']).toContain('<sheetData');
});

it('holds what is merged, whatever lies or looks like something beneath', async () => {
  const { workbook, sheet, write } = open();
  write(1, 1, '=SEQUENCE(1;3)');
  sheet.writeAttribute({ row: 1, column: 1, rows: 2, columns: 2 }, 'background', [
    ['#ff0000', '#ff0000'],
    ['#ff0000', '#ff0000'],
  ]);
  sheet.merge({ row: 1, column: 1, rows: 2, columns: 2 });
  expect((await partsOf(workbook))['xl/worksheets/sheet1.xml']).toContain('<mergeCell ref="A1:B2"/>');
});
