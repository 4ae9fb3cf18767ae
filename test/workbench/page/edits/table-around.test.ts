import { MemoryWorkbook } from '../../../../workbench/apps-script/workbook/memory-workbook';
import { tableAround } from '../../../../workbench/page/edits/table-around';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('the table around a cell', () => {
  const [sheet] = new MemoryWorkbook().sheets();
  if (!sheet) throw new Error('a workbook begins with a tab');
  sheet.write(area(2, 2, 4, 3), [
    ['SKU', 'Nama', 'Stok'],
    ['A', '', 1],
    ['', '', 2],
    ['C', 'Topi', ''],
  ]);
  sheet.write(area(8, 2), [['jauh']]);

  it('reaches up to blank rows and columns, over blank cells', () => {
    for (const cell of [area(2, 2), area(4, 4), area(5, 3)]) expect(tableAround(sheet, cell)).toEqual(area(2, 2, 4, 3));
  });

  it('is the cell itself where nothing is beside it, and what is selected where that is more', () => {
    expect(tableAround(sheet, area(8, 2))).toEqual(area(8, 2));
    expect(tableAround(sheet, area(20, 9))).toEqual(area(20, 9));
    expect(tableAround(sheet, area(2, 2, 2, 1))).toEqual(area(2, 2, 2, 1));
  });
});
