import { openScript } from './open-script';

const code = `
/** @customfunction */
function STOCK(items) {
  console.log('called');
  if (items === 'bad') throw new Error('Unknown item bad');
  if (items === 'write') SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1);
  const answer = (item) => item instanceof Date ? item.toISOString() : item === '' ? '' : String(item).length;
  return Array.isArray(items) ? items.map((row) => row.map(answer)) : answer(items);
}
function helper() { return 1 }`;

describe('formulas with custom functions', () => {
  it('get ranges as tables, dates as dates, and spill their answers', () => {
    const { host, cloud, sheet } = openScript(code);
    sheet.write({ row: 1, column: 1, rows: 3, columns: 1 }, [['SKU-1'], [null], [{ $date: 0 }]]);
    cloud.workbook.type(sheet.id, 1, 2, '=STOCK(A1:A3)');
    host.recalculate();
    expect(sheet.readValues({ row: 1, column: 2, rows: 3, columns: 1 })).toEqual([
      [5],
      [''],
      ['1970-01-01T00:00:00.000Z'],
    ]);
  });

  it('show the message of what went wrong', () => {
    const { host, cloud, sheet } = openScript(code);
    cloud.workbook.type(sheet.id, 1, 1, '=stock("bad")');
    cloud.workbook.type(sheet.id, 1, 2, '=STOCK("write")');
    cloud.workbook.type(sheet.id, 1, 3, '=HELPER()');
    host.recalculate();
    expect(sheet.readValues({ row: 1, column: 1, rows: 1, columns: 3 })).toEqual([['#ERROR!', '#ERROR!', '#NAME?']]);
    expect(cloud.cellError(sheet.id, 1, 1)).toBe('Unknown item bad');
    expect(cloud.cellError(sheet.id, 1, 2)).toBe('You do not have permission to call setValue');
  });

  it('are called once for the same arguments, until their answers are forgotten', () => {
    const { host, cloud, sheet } = openScript(code);
    cloud.workbook.type(sheet.id, 1, 1, '=STOCK("SKU-1")');
    cloud.workbook.type(sheet.id, 2, 1, '=STOCK("SKU-1")+1');
    host.recalculate();
    host.recalculate();
    expect([sheet.readValues({ row: 1, column: 1, rows: 2, columns: 1 }), cloud.logs.length]).toEqual([[[5], [6]], 1]);
    host.recalculate({ forget: true });
    expect(cloud.logs).toHaveLength(2);
  });
});
