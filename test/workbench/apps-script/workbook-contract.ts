import type { Area } from '../../../workbench/apps-script/workbook/area';
import type { ChartContent } from '../../../workbench/apps-script/workbook/chart';
import { UndoLog } from '../../../workbench/apps-script/workbook/undo-log';
import type { Workbook, WorkbookSheet } from '../../../workbench/apps-script/workbook/workbook';

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

function open(create: () => Workbook) {
  const workbook = create();
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new Error('a workbook begins with a sheet');
  const value = (row: number, column: number) => sheet.readValues(at(row, column))[0]?.[0];
  return { workbook, sheet, value };
}

/** What every implementation of `Workbook` must do. `create` gives a new one in Asia/Jakarta. */
export function describeWorkbook(name: string, create: () => Workbook): void {
  describe(name, () => {
    describeTyping(create);
    describeStructure(create);
    describeCharts(create);
    describeUndo(create);
    describeFormulas(create);
  });
}

function describeTyping(create: () => Workbook): void {
  it.each([
    ['01234', 1234],
    ['22 34', 2234],
    ['1E5', 100_000],
    ['10%', 0.1],
    ['1,234', 1234],
    ['true', true],
    ['2024-01-05', 45_296],
    ['3-4', 46_085],
    ["'007", '007'],
    ['-abc', '-abc'],
    ['Sepatu 40', 'Sepatu 40'],
    ['2024-13-45', '2024-13-45'],
    ['', ''],
  ])('reads the typed text %j as %j', (text, expected) => {
    const { workbook, sheet, value } = open(create);
    workbook.type(sheet.id, 1, 1, text);
    expect(value(1, 1)).toBe(expected);
  });

  it('keeps texts as they are in cells formatted @', () => {
    const { sheet } = open(create);
    const texts = [['01234', '=1+1', "'a", '1E5', '2024-01-05']];
    sheet.writeAttribute(at(1, 1, 1, 5), 'numberFormat', [['@', '@', '@', '@', '@']]);
    sheet.write(at(1, 1, 1, 5), texts);
    expect(sheet.readValues(at(1, 1, 1, 5))).toEqual(texts);
    expect(sheet.readFormulas(at(1, 1, 1, 5))).toEqual([['', '', '', '', '']]);
  });

  it('stores moments as serial days of the own time zone, with a date format', () => {
    const { sheet } = open(create);
    sheet.write(at(1, 1, 1, 2), [[{ $date: Date.UTC(2024, 0, 4, 17) }, { $date: Date.UTC(2024, 0, 5, 5) }]]);
    expect(sheet.readValues(at(1, 1, 1, 2))).toEqual([[45_296, 45_296.5]]);
    expect(sheet.readAttribute(at(1, 1, 1, 2), 'numberFormat')).toEqual([['yyyy-MM-dd', 'yyyy-MM-dd HH:mm:ss']]);
  });

  it('refuses texts of more than 50,000 characters', () => {
    const { sheet } = open(create);
    sheet.write(at(1, 1), [['x'.repeat(50_000)]]);
    expect(() => sheet.write(at(1, 1), [['x'.repeat(50_001)]])).toThrow('more than the maximum of 50000 characters');
  });

  it('clears cells with null, keeping their format', () => {
    const { sheet, value } = open(create);
    sheet.write(at(2, 2), [['10%']]);
    sheet.write(at(2, 2), [[null]]);
    expect([value(2, 2), sheet.lastRow(), sheet.readAttribute(at(2, 2), 'numberFormat')]).toEqual(['', 0, [['0%']]]);
  });
}

/** id | name | note | stock, two rows. */
function fill(sheet: WorkbookSheet): void {
  sheet.write(at(1, 1, 3, 3), [
    ['id', 'name', 'stock'],
    [7, 'Sepatu', 5],
    [3, 'Tas', 9],
  ]);
}

function describeStructure(create: () => Workbook): void {
  it('moves values and metadata with their columns', () => {
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

  it('sorts rows with all that belongs to them, blanks last', () => {
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

  it('makes formulas follow inserted and deleted rows and columns', () => {
    const { workbook, sheet } = open(create);
    fill(sheet);
    workbook.type(sheet.id, 1, 5, '=C2+$C$3');
    sheet.insertRows(2, 2);
    expect(sheet.readFormulas(at(1, 5))).toEqual([['=C4+$C$5']]);
    sheet.insertColumns(1, 1);
    expect(sheet.readFormulas(at(1, 6))).toEqual([['=D4+$D$5']]);
    sheet.deleteRows(4, 1);
    expect([sheet.readFormulas(at(1, 6)), sheet.readValues(at(1, 6))]).toEqual([[['=#REF!+$D$4']], [['#ERROR!']]]);
  });

  it('has tabs that can be added, renamed and deleted, with names that are unique', () => {
    const { workbook, sheet } = open(create);
    const added = workbook.insertSheet('Stok', 0);
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Stok', sheet.name]);
    expect(() => workbook.insertSheet('Stok')).toThrow('A sheet with the name "Stok" already exists.');
    workbook.renameSheet(added.id, 'Persediaan');
    expect(workbook.sheet(added.id)?.name).toBe('Persediaan');
    workbook.deleteSheet(added.id);
    expect(workbook.sheet(added.id)).toBeUndefined();
  });

  it('holds no more than 10 million cells', () => {
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

function describeCharts(create: () => Workbook): void {
  const content = (sheetId: number, area: Area): ChartContent => ({
    ranges: [{ sheetId, area }],
    options: {},
    headers: 1,
    isTransposed: false,
    position: { row: 1, column: 4, offsetX: 0, offsetY: 0 },
  });

  it('keeps charts with their sheet, on ranges that follow the sheet they lie on', () => {
    const { workbook, sheet } = open(create);
    const other = workbook.insertSheet('Grafik');
    workbook.charts.insert(other.id, content(sheet.id, at(1, 2, 10, 2)));
    sheet.insertColumns(1, 1);
    sheet.deleteRows(9, 5);
    const [chart] = workbook.charts.of(other.id);
    expect(chart?.ranges).toEqual([{ sheetId: sheet.id, area: at(1, 3, 8, 2) }]);
    expect(chart?.position).toMatchObject({ row: 1, column: 4 });
    workbook.deleteSheet(other.id);
    expect(workbook.charts.of(other.id)).toEqual([]);
  });

  it('takes back what was done to charts', () => {
    const { workbook, sheet } = open(create);
    workbook.charts.insert(sheet.id, content(sheet.id, at(1, 1, 5)));
    const before = workbook.charts.of(sheet.id);
    const id = before[0]?.id ?? 0;
    const log = new UndoLog();
    workbook.recordInto(log);
    workbook.charts.update(sheet.id, id, content(sheet.id, at(1, 1, 9)));
    workbook.charts.insert(sheet.id, content(sheet.id, at(1, 1)));
    workbook.charts.remove(sheet.id, id);
    workbook.recordInto(undefined);
    log.rollback();
    expect(workbook.charts.of(sheet.id)).toEqual(before);
  });
}

function describeUndo(create: () => Workbook): void {
  it('takes back what was recorded, latest first, and nothing that a person wrote since', () => {
    const { workbook, sheet } = open(create);
    fill(sheet);
    const log = new UndoLog();
    workbook.recordInto(log);
    sheet.write(at(2, 2, 2, 2), [
      ['A', 1],
      ['=1+1', 2],
    ]);
    sheet.write(at(2, 3), [[3]]);
    sheet.insertRows(1001, 5);
    sheet.writeAttribute(at(1, 1), 'background', [['#ff0000']]);
    const added = workbook.insertSheet('Neu');
    workbook.addMetadata({ key: 'k', value: 'v', visibility: 'DOCUMENT', sheetId: sheet.id, column: 1 });
    workbook.recordInto(undefined);
    workbook.type(sheet.id, 3, 3, '77');
    log.rollback();
    expect(sheet.readValues(at(1, 1, 3, 3))).toEqual([
      ['id', 'name', 'stock'],
      [7, 'Sepatu', 5],
      [3, 'Tas', 77],
    ]);
    expect(sheet.readFormulas(at(3, 2))).toEqual([['']]);
    expect(sheet.readAttribute(at(1, 1), 'background')).toEqual([['']]);
    expect([sheet.maxRows, workbook.sheet(added.id), workbook.metadata()]).toEqual([1000, undefined, []]);
  });

  it('keeps what was committed', () => {
    const { workbook, sheet, value } = open(create);
    const log = new UndoLog();
    workbook.recordInto(log);
    sheet.write(at(1, 1), [[1]]);
    log.commit();
    sheet.write(at(1, 1), [[2]]);
    workbook.recordInto(undefined);
    log.rollback();
    expect(value(1, 1)).toBe(1);
  });
}

function describeFormulas(create: () => Workbook): void {
  it('computes arithmetic, references and SUM, and follows changes', () => {
    const { workbook, sheet, value } = open(create);
    fill(sheet);
    workbook.type(sheet.id, 5, 1, '=(C2+C3)*2-6/3');
    workbook.type(sheet.id, 5, 2, '=SUM(C2:C3;1)&" pcs"');
    workbook.type(sheet.id, 5, 3, '=A5+1');
    expect(sheet.readValues(at(5, 1, 1, 3))).toEqual([[26, '15 pcs', 27]]);
    workbook.type(sheet.id, 2, 3, '6');
    expect(value(5, 3)).toBe(29);
  });

  it.each([
    ['=VLOOKUP(A1,B:C,2)', '#NAME?', "Unknown function: 'VLOOKUP'."],
    ['=1+', '#ERROR!', 'Formula parse error.'],
    ['+62 812-3456', '#ERROR!', 'Formula parse error.'],
    ['=A9/0', '#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.'],
    ['=B1', '#REF!', 'Circular dependency detected.'],
    ['=Tidakada!A1', '#REF!', "Unresolved sheet name 'Tidakada'."],
  ])('shows what is wrong with %s', (formula, shown, message) => {
    const { workbook, sheet, value } = open(create);
    workbook.type(sheet.id, 1, 2, formula);
    expect([value(1, 2), sheet.errorAt(1, 2)]).toEqual([shown, message]);
  });

  it('asks for custom functions, once for the same arguments, and spills their tables', () => {
    const { workbook, sheet } = open(create);
    workbook.setCustomFunctions(['DOUBLE']);
    fill(sheet);
    workbook.type(sheet.id, 1, 5, '=double(C2:C3)');
    workbook.type(sheet.id, 1, 7, '=DOUBLE(C2:C3)');
    expect(sheet.readValues(at(1, 5))).toEqual([['Loading...']]);
    expect(workbook.pendingCalls()).toEqual([{ name: 'DOUBLE', args: [[[5], [9]]] }]);
    workbook.answerCall({ name: 'DOUBLE', args: [[[5], [9]]] }, { value: [[10], [18]] });
    expect(workbook.pendingCalls()).toEqual([]);
    expect(sheet.readValues(at(1, 5, 3, 3))).toEqual([
      [10, '', 10],
      [18, '', 18],
      ['', '', ''],
    ]);
  });

  it('does not spill over what is there', () => {
    const { workbook, sheet, value } = open(create);
    workbook.setCustomFunctions(['DOUBLE']);
    workbook.type(sheet.id, 1, 1, '=DOUBLE(2)');
    workbook.type(sheet.id, 2, 1, 'mine');
    workbook.answerCall({ name: 'DOUBLE', args: [2] }, { value: [[4], [4]] });
    expect([value(1, 1), value(2, 1)]).toEqual(['#REF!', 'mine']);
    expect(sheet.errorAt(1, 1)).toBe('Array result was not expanded because it would overwrite data in A2.');
  });

  it('keeps the message of a custom function that failed', () => {
    const { workbook, sheet, value } = open(create);
    workbook.setCustomFunctions(['FAIL']);
    workbook.type(sheet.id, 1, 1, '=FAIL("x")');
    workbook.answerCall({ name: 'FAIL', args: ['x'] }, { error: 'no such item' });
    expect([value(1, 1), sheet.errorAt(1, 1)]).toEqual(['#ERROR!', 'no such item']);
  });
}
