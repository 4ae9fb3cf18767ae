import { UndoLog } from '../../../workbench/apps-script/workbook/undo-log';
import type { Workbook } from '../../../workbench/apps-script/workbook/workbook';
import { behaves } from './behaves';
import { at, fill, open } from './open-workbook';

export function describeStructure(create: () => Workbook): void {
  behaves('columns.moving', () => {
    const { workbook, sheet } = open(create);
    fill(sheet);
    workbook.addMetadata({ key: 'k', value: 'stock', visibility: 'DOCUMENT', sheetId: sheet.id, column: 3 });
    const columnNow = () => workbook.metadata().map(({ column }) => column);
    sheet.insertColumns(2, 1);
    expect([columnNow(), sheet.readValues(at(1, 1, 1, 4))]).toEqual([[4], [['id', '', 'name', 'stock']]]);
    sheet.moveColumn(4, 1);
    expect([columnNow(), sheet.readValues(at(1, 1, 1, 4))]).toEqual([[1], [['stock', 'id', '', 'name']]]);
    sheet.moveColumn(1, 2);
    expect([columnNow(), sheet.readValues(at(1, 1, 1, 4))]).toEqual([[2], [['id', 'stock', '', 'name']]]);
    sheet.deleteColumns(2, 1);
    expect([columnNow(), sheet.maxColumns]).toEqual([[], 26]);
  });

  behaves('rows.sorting', () => {
    const { workbook, sheet } = open(create);
    fill(sheet);
    workbook.type(sheet.id, 2, 4, '=C2*2');
    sheet.writeAttribute(at(2, 1), 'note', [['seven']]);
    sheet.sortRows(2, 3, 1);
    expect(sheet.readValues(at(1, 1, 4, 4))).toEqual([
      ['id', 'name', 'stock', ''],
      [3, 'Tas', 9, ''],
      [7, 'Sepatu', 5, 10],
      ['', '', '', ''],
    ]);
    expect(sheet.readAttribute(at(3, 1), 'note')).toEqual([['seven']]);
    expect(sheet.readFormulas(at(3, 4))).toEqual([['=C3*2']]);
  });

  behaves('formulas.following', () => {
    const { workbook, sheet } = open(create);
    fill(sheet);
    workbook.type(sheet.id, 1, 5, '=C2+$C$3');
    sheet.insertRows(2, 2);
    expect(sheet.readFormulas(at(1, 5))).toEqual([['=C4+$C$5']]);
    sheet.insertColumns(1, 1);
    expect(sheet.readFormulas(at(1, 6))).toEqual([['=D4+$D$5']]);
    sheet.deleteRows(4, 1);
    expect([sheet.readFormulas(at(1, 6)), sheet.readValues(at(1, 6))]).toEqual([[['=#REF!+$D$4']], [['#REF!']]]);
  });

  it('has tabs that can be added, renamed and deleted', () => {
    const { workbook, sheet } = open(create);
    const added = workbook.insertSheet('Stok', 0);
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Stok', sheet.name]);
    workbook.renameSheet(added.id, 'Persediaan');
    expect(workbook.sheet(added.id)?.name).toBe('Persediaan');
    workbook.deleteSheet(added.id);
    expect(workbook.sheet(added.id)).toBeUndefined();
  });

  it('keeps formulas by the tab that they name, whatever it is called, also where the new name is taken back', () => {
    const { workbook, sheet } = open(create);
    const other = workbook.insertSheet('Stok');
    const [cell, ofTab] = [{ row: 1, column: 1, rows: 1, columns: 1 }, () => sheet.readFormulas(cell)[0]];
    other.write(cell, [[7]]);
    workbook.type(sheet.id, 1, 1, '=Stok!A1*2');
    const log = new UndoLog();
    workbook.recordInto(log);
    workbook.renameSheet(other.id, 'Stok toko');
    expect([ofTab(), sheet.readValues(cell)]).toEqual([["='Stok toko'!A1*2"], [[14]]]);
    log.rollback();
    workbook.recordInto(undefined);
    expect([other.name, ofTab(), sheet.readValues(cell)]).toEqual(['Stok', ['=Stok!A1*2'], [[14]]]);
  });

  behaves('workbook.tab-names', () => {
    const { workbook, sheet } = open(create);
    workbook.insertSheet('Stok');
    const taken = 'A sheet with the name "Stok" already exists.';
    expect(() => workbook.insertSheet('Stok')).toThrow(taken);
    expect(() => workbook.renameSheet(sheet.id, 'Stok')).toThrow(taken);
  });

  behaves('workbook.cells', () => {
    const { sheet } = open(create);
    expect(() => sheet.insertRows(1001, 400_000)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
    sheet.insertRows(1001, 9000);
    expect([sheet.maxRows, sheet.lastRow(), sheet.lastColumn()]).toEqual([10_000, 0, 0]);
  });

  it('writes and reads 200,000 cells', () => {
    const { sheet } = open(create);
    sheet.insertRows(1001, 9000);
    const values = Array.from({ length: 10_000 }, (_, r) =>
      Array.from({ length: 20 }, (_, c) => (c === 0 ? `SKU ${r}` : r + c)),
    );
    sheet.write(at(1, 1, 10_000, 20), values);
    expect(sheet.readValues(at(10_000, 1, 1, 2))).toEqual([['SKU 9999', 10_000]]);
    expect(sheet.lastRow()).toBe(10_000);
  });
}
