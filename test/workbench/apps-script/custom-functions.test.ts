import type { Area } from '../../../workbench/apps-script/workbook/area';
import { behaves } from './behaves';
import { openScript } from './open-script';

const code = `
/** @customfunction */
function STOCK(items) {
  console.log('called');
  if (items === 'bad') throw new Error('Unknown item bad');
  if (items === 'slow') Utilities.sleep(31000);
  const answer = (item) => item instanceof Date ? item.toISOString() : item === '' ? '' : String(item).length;
  return Array.isArray(items) ? items.map((row) => row.map(answer)) : answer(items);
}
function helper() { return 1 }`;

const at = (row: number, column: number, rows = 1): Area => ({ row, column, rows, columns: 1 });

function open(script = code) {
  const { host, cloud, clock, sheet } = openScript(script);
  const type = (row: number, column: number, text: string) => cloud.workbook.type(sheet.id, row, column, text);
  /** What a column shows from a cell on, once all formulas have their answers. */
  const shown = (row: number, column: number, rows = 1): unknown[] => {
    host.recalculate();
    return sheet.readValues(at(row, column, rows)).flat();
  };
  return { host, cloud, clock, sheet, type, shown, messageAt: (row: number) => cloud.cellError(sheet.id, row, 1) };
}

describe('formulas with custom functions', () => {
  behaves('functions.arguments', () => {
    const { sheet, type, shown } = open();
    sheet.write(at(1, 1, 2), [['SKU-1'], [{ $date: 0 }]]);
    type(1, 2, '=STOCK(A1:A2)');
    expect(shown(1, 2, 2)).toEqual([5, '1970-01-01T00:00:00.000Z']);
  });

  behaves('functions.single-cell', () => {
    const { type, shown } = open();
    type(1, 1, 'Tas');
    type(1, 2, '=STOCK(A1)');
    expect(shown(1, 2)).toEqual([3]);
  });

  behaves('functions.blank', () => {
    const { type, shown } = open();
    type(1, 2, '=STOCK(A1)&"|"');
    expect(shown(1, 2)).toEqual(['|']);
  });

  behaves('functions.spill', () => {
    const { sheet, type, shown } = open();
    sheet.write(at(1, 1, 3), [['a'], ['bb'], ['ccc']]);
    type(1, 2, '=STOCK(A1:A3)');
    expect(shown(1, 2, 4)).toEqual([1, 2, 3, '']);
  });

  const table = 'function TABLE(rows, columns) { return Array.from({ length: rows }, () => Array(columns).fill(1)) }';

  behaves('functions.too-wide', () => {
    const { sheet, type, shown, messageAt } = open(table);
    type(1, 1, '=TABLE(2, 29)');
    expect([shown(1, 1), messageAt(1)]).toEqual([
      ['#REF!'],
      'Result was not automatically expanded, please insert more columns (3).',
    ]);
    sheet.insertColumns(26, 3);
    expect(shown(2, 1)).toEqual([1]);
  });

  behaves('functions.too-tall', () => {
    const { sheet, type, shown } = open(table);
    type(999, 1, '=TABLE(5, 1)');
    expect([shown(1003, 1), sheet.lastRow(), sheet.maxRows]).toEqual([[1], 1003, 1003]);
  });

  behaves('functions.too-long', () => {
    const { type, shown, messageAt } = open("function LONG(characters) { return ['x'.repeat(characters), 'y'] }");
    type(1, 1, '=LONG(50001)');
    expect([shown(1, 1, 2), messageAt(1)]).toEqual([
      ['#ERROR!', 'y'],
      'Text result of LONG is longer than the limit of 50000 characters.',
    ]);
    type(1, 1, '=LONG(50000)');
    expect(String(shown(1, 1)[0])).toHaveLength(50_000);
  });

  behaves('functions.no-number', () => {
    const { type, shown } = open('function STRANGE() { return [NaN, 1 / 0, new Date(NaN), 0] }');
    type(1, 1, '=STRANGE()');
    expect(shown(1, 1, 4)).toEqual(['#NUM!', '#NUM!', '#NUM!', 0]);
  });

  behaves('functions.failure', () => {
    const { type, shown, messageAt } = open();
    type(1, 1, '=stock("bad")');
    expect([shown(1, 1), messageAt(1)]).toEqual([['#ERROR!'], 'Unknown item bad']);
  });

  behaves('functions.timeout', () => {
    const { type, shown, messageAt } = open();
    type(1, 1, '=STOCK("slow")');
    expect([shown(1, 1), messageAt(1)]).toEqual([['#ERROR!'], 'Exceeded maximum execution time (line 0).']);
  });

  behaves('functions.days', () => {
    const { sheet, type, shown } = open('function KIND(v) { return v instanceof Date ? v.toISOString() : typeof v }');
    sheet.write(at(1, 1), [[{ $date: Date.UTC(2026, 2, 1, 17) }]]);
    const asked = ['KIND(DATE(2026,3,2))', 'KIND(A1+1)', 'KIND(IF(TRUE,A1,0))', 'KIND(A1-A1)', 'KIND(1+1)'];
    for (const [index, call] of asked.entries()) type(index + 2, 1, `=${call}`);
    const [day, next] = ['2026-03-01T17:00:00.000Z', '2026-03-02T17:00:00.000Z'];
    expect(shown(2, 1, 5)).toEqual([day, next, day, 'number', 'number']);
  });

  behaves('functions.names', () => {
    const { type, shown } = open('function COUNT_() { return 1 }\nfunction TWO() { return 2 }');
    type(1, 1, '=COUNT_()');
    type(2, 1, '=TWO()');
    expect(shown(1, 1, 2)).toEqual(['#NAME?', 2]);
  });

  behaves('functions.marked', () => {
    const { type, shown } = open();
    type(1, 1, '=HELPER()');
    expect(shown(1, 1)).toEqual(['#NAME?']);
  });

  behaves('functions.side-by-side', () => {
    const { host, clock, type } = open('function SLOW(i) { Utilities.sleep(1000); return i }');
    const took = (first: number, last: number): number => {
      for (let row = first; row <= last; row += 1) type(row, 1, `=SLOW(${row})`);
      const before = clock.now();
      host.recalculate();
      return clock.now() - before;
    };
    expect([took(1, 30), took(31, 61)]).toEqual([1000, 2000]);
  });

  behaves('functions.kept-answers', () => {
    const { cloud, type, shown } = open();
    type(1, 1, '=STOCK("SKU-1")');
    type(2, 1, '=STOCK("SKU-1")+1');
    expect([shown(1, 1, 2), shown(1, 1, 2), cloud.logs.length]).toEqual([[5, 6], [5, 6], 1]);
  });

  behaves('functions.forgotten-answers', () => {
    const { host, cloud, type, shown } = open();
    type(1, 1, '=STOCK("SKU-1")');
    shown(1, 1);
    host.recalculate({ forget: true });
    expect([shown(1, 1), cloud.logs.length]).toEqual([[5], 2]);
  });

  behaves('functions.formula-again', () => {
    const { cloud, type, shown } = open();
    for (const text of ['=STOCK("SKU-1")', '', '=STOCK("SKU-1")']) {
      type(1, 1, text);
      shown(1, 1);
    }
    expect(cloud.logs).toHaveLength(2);
  });
});
