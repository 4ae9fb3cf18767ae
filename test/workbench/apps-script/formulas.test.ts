import { toLocalFormula } from '../../../workbench/apps-script/formula/formula-spelling';
import {
  conventionsOf,
  type SpreadsheetLocale,
} from '../../../workbench/apps-script/workbook/values/spreadsheet-locale';
import type { WrittenValue } from '../../../workbench/apps-script/workbook/workbook';
import { behaves } from './behaves';
import { openScript } from './open-script';

const script = `
/** @customfunction */
function STOCK(items) { console.log('called'); return Array.isArray(items) ? items.map(([item]) => [String(item).length]) : String(items).length }
/** @customfunction */
function DUE(days) { return Array.isArray(days) ? days.map(([n]) => [n === '' ? '' : new Date(Date.UTC(2026, 2, n, 2)), 7]) : new Date(Date.UTC(2026, 2, days, 2)) }
function formulas() { return SpreadsheetApp.getActive().getSheets()[0].getRange('D1:D2').getFormulas().flat() }
function put(formula) { SpreadsheetApp.getActive().getSheets()[0].getRange('D2').setValue(formula) }
function shown() { const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('D1'); return [cell.getDisplayValues()[0][0], cell.getValue() instanceof Date, cell.getNumberFormats()[0][0]] }
function last() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; return [sheet.getLastRow(), sheet.getLastColumn()] }`;

const goods: WrittenValue[][] = [
  ['sku', 'stock', 'price'],
  ['A-1', 5, 1000],
  ['A-2', '', 2500],
  ['B-1', 7, 400],
];

/** A spreadsheet with a small table in A1:C4. */
function openGoods(locale: SpreadsheetLocale = 'en_US') {
  const opened = openScript(script, { spreadsheetLocale: locale });
  const { cloud, host, sheet } = opened;
  sheet.write({ row: 1, column: 1, rows: 4, columns: 3 }, goods);
  const at = (rows = 1, columns = 1) => ({ row: 1, column: 4, rows, columns });
  return {
    ...opened,
    /** What D1 shows after a person typed a formula into it; with rows or columns, what it fills. */
    type: (formula: string, rows = 1, columns = 1): unknown => {
      cloud.workbook.type(sheet.id, 1, 4, formula);
      host.recalculate();
      const values = sheet.readValues(at(rows, columns));
      return rows === 1 && columns === 1 ? values[0]?.[0] : values;
    },
    stored: () => sheet.readFormulas(at())[0]?.[0] ?? '',
  };
}

const inEnglish = (formula: string) => openGoods().type(formula);

describe('the spelling of formulas', () => {
  behaves('formulas.local-spelling', () => {
    const { type, stored } = openGoods('id_ID');
    const seen = () => toLocalFormula(stored(), conventionsOf('id_ID'));
    expect([type('=SUM(B2;B4;1,5)'), seen()]).toEqual([13.5, '=SUM(B2;B4;1,5)']);
    expect([type('=STOCK("a;b,c")&" pcs, 1;2"'), seen()]).toEqual(['5 pcs, 1;2', '=STOCK("a;b,c")&" pcs, 1;2"']);
    expect(type('={1\\2;3\\4}', 2, 2)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(seen()).toBe('={1\\2;3\\4}');
    for (const wrong of ['=SUM(B2,B4)', '=SUM(B2,5)', '=SUM(1.5)']) {
      expect([type(wrong), seen()]).toEqual(['#ERROR!', wrong]);
    }
    expect(type('="1,5"*2&""')).toBe('3');
    expect(type('=1,5&"x"')).toBe('1,5x');
  });

  behaves('formulas.semicolons', () => {
    const { type, stored } = openGoods();
    expect([type('=SUM(B2;B4)'), stored()]).toEqual([12, '=SUM(B2,B4)']);
    expect([type('=SUM({1;2},LEN("1;2"))'), stored()]).toEqual([6, '=SUM({1;2},LEN("1;2"))']);
  });

  behaves('formulas.script-spelling', () => {
    const { type, host, sheet } = openGoods('de_DE');
    type('=ROUND(B2/1,5;1)');
    host.run('put', ['=ROUND(B2/1.5,1)']);
    expect(host.run('formulas')).toEqual(['=ROUND(B2/1.5,1)', '=ROUND(B2/1.5,1)']);
    host.run('put', ['=ROUND(B2/1.5;1)']);
    expect(host.run('formulas')).toEqual(['=ROUND(B2/1.5,1)', '=ROUND(B2/1.5,1)']);
    expect(sheet.readValues({ row: 1, column: 4, rows: 2, columns: 1 })).toEqual([[3.3], [3.3]]);
  });
});

describe('a formula', () => {
  behaves('formulas.functions', () => {
    const expected: readonly (readonly [string, unknown])[] = [
      ['=IF(B2>4,"many","few")', 'many'],
      ['=IF(B3="","none",1/0)', 'none'],
      ['=IFERROR(1/0,"-")', '-'],
      ['=IFERROR(B2/B3)', ''],
      ['=IFNA(VLOOKUP("x",A2:C4,2,FALSE),"no")', 'no'],
      ['=ROUND(1.005,2)', 1.01],
      ['=ROUND(-2.5,0)', -3],
      ['=AVERAGE(B2:B4)', 6],
      ['=MIN(B2:B4)', 5],
      ['=MAX(C2:C4)', 2500],
      ['=COUNT(A1:C4)', 5],
      ['=COUNTA(B2:B4)', 2],
      ['=COUNTIF(C2:C4,">=1000")', 2],
      ['=COUNTIF(A2:A4,"a-*")', 2],
      ['=COUNTIF(B2:B4,"")', 1],
      ['=SUMIF(A2:A4,"<>A-1",C2:C4)', 2900],
      ['=VLOOKUP("a-2",A2:C4,3,FALSE)', 2500],
      ['=VLOOKUP("zz",A2:C4,3,FALSE)', '#N/A'],
      ['=VLOOKUP("A-1",A2:C4,9,FALSE)', '#REF!'],
      ['=VLOOKUP(6,{1,"a";5,"b";9,"c"},2)', 'b'],
      ['=INDEX(A1:C4,MATCH("B-1",A1:A4,0),2)', 7],
      ['=CONCATENATE("x",1.5,TRUE)', 'x1.5TRUE'],
      ['=LEFT("kaos",2)&RIGHT("kaos",1)&LEN("kaos")', 'kas4'],
      ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
      ['=2^3*10%', 0.8],
      ['=AND(B2=5,B4<>5,NOT(FALSE))', true],
      ['="a"="A"', true],
      ['=1/0', '#DIV/0!'],
      ['="lima"+1', '#VALUE!'],
      ['=SUM(1,)', 1],
      ['=LEN()', '#N/A'],
      ['=UNKNOWN(1)', '#NAME?'],
    ];
    const { type } = openGoods();
    expect(expected.map(([formula]) => [formula, type(formula)])).toEqual(expected);
  });

  behaves('formulas.arrays', () => {
    const { type, host } = openGoods();
    expect(type('=ARRAYFORMULA(C2:C4*2)', 3)).toEqual([[2000], [5000], [800]]);
    expect(type('=ARRAYFORMULA(IFERROR(C2:C4/B2:B4,"-"))', 3)).toEqual([[200], ['-'], [400 / 7]]);
    expect(type('=ARRAYFORMULA(IF(B2:B4="","",B2:B4&" pcs"))', 3)).toEqual([['5 pcs'], [''], ['7 pcs']]);
    expect(type('=ARRAYFORMULA(VLOOKUP({"B-1";"A-1"},A2:C4,3,FALSE))', 2)).toEqual([[400], [1000]]);
    expect(type('=ARRAYFORMULA(STOCK(A2:A4)+1)', 3)).toEqual([[4], [4], [4]]);
    expect(type('=ARRAYFORMULA(C1:C2*2)', 2)).toEqual([['#VALUE!'], [2000]]);
    expect(inEnglish('=C2:C4*2')).toBe('#VALUE!');
    host.run('put', ['in the way']);
    expect(type('=ARRAYFORMULA(C2:C4*2)', 2)).toEqual([['#REF!'], ['in the way']]);
  });

  behaves('formulas.reach', () => {
    const { type, host } = openGoods();
    expect(host.run('last')).toEqual([4, 3]);
    type('=ARRAYFORMULA(IF(A1:A="","",1))');
    expect(host.run('last')).toEqual([1000, 4]);
    type('');
    expect(host.run('last')).toEqual([4, 3]);
  });

  behaves('formulas.volatile', () => {
    const { type, host, clock } = openGoods();
    type('=TODAY()+1');
    expect(host.run('shown')).toEqual(['3/3/2026', true, 'M/d/yyyy']);
    type('=NOW()');
    expect(host.run('shown')).toEqual(['3/2/2026 9:00:00', true, 'M/d/yyyy H:mm:ss']);
    clock.advance(90_000);
    host.recalculate();
    expect(host.run('shown')).toEqual(['3/2/2026 9:01:30', true, 'M/d/yyyy H:mm:ss']);
    expect(type('=NOW()-TODAY()')).toBeCloseTo((9 * 60 + 1.5) / 1440, 8);
  });

  behaves('formulas.dates', () => {
    const { type, host, sheet } = openGoods();
    type('=DUE(5)');
    expect(host.run('shown')).toEqual(['3/5/2026 9:00:00', true, 'M/d/yyyy H:mm:ss']);
    type('=DUE(B2:B4)', 3);
    expect(sheet.readAttribute({ row: 1, column: 4, rows: 3, columns: 2 }, 'numberFormat')).toEqual([
      ['M/d/yyyy H:mm:ss', ''],
      ['', ''],
      ['M/d/yyyy H:mm:ss', ''],
    ]);
  });

  behaves('formulas.volatile-arguments', () => {
    const { type, cloud, clock, host } = openGoods();
    expect(type('=STOCK(NOW()+1)')).toBe('Loading...');
    clock.advance(60_000);
    host.recalculate();
    expect([type('=STOCK(NOW()+1)'), cloud.logs]).toEqual(['Loading...', []]);
    // A day reaches the script as a date, whose text is counted here.
    const today = 'Mon Mar 02 2026 00:00:00 GMT+0700';
    expect([type('=STOCK(TODAY())'), cloud.logs.length]).toEqual([today.length, 1]);
  });

  behaves('formulas.volatile-references', () => {
    const { type, cloud, sheet } = openGoods();
    cloud.workbook.type(sheet.id, 9, 1, '=NOW()');
    cloud.workbook.type(sheet.id, 9, 2, '=A9&""');
    expect([type('=STOCK(B9)'), type('=STOCK(A2:B9)'), cloud.logs]).toEqual(['#ERROR!', '#ERROR!', []]);
    expect(cloud.cellError(sheet.id, 1, 4)).toBe(
      'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
    );
    expect(type('=STOCK(A2)')).toBe(3);
  });
});

describe('what nobody could compute', () => {
  it.each([
    ['nested too deeply', `=${'('.repeat(20_000)}1${')'.repeat(20_000)}`, '#ERROR!'],
    ['too long a row of operators', `=1${'+1'.repeat(20_000)}`, '#ERROR!'],
    ['a row of operators that takes all of the stack', `=1${'+1'.repeat(1990)}`, '#ERROR!'],
    ['too large a table', '=SEQUENCE(1E6,1E3)', '#NUM!'],
    ['too large a product of tables', '=ARRAYFORMULA(SEQUENCE(5000)*TRANSPOSE(SEQUENCE(5000)))', '#NUM!'],
    ['too long a text', '=REPT("x",1E9)', '#ERROR!'],
    ['too many days', '=NETWORKDAYS(1,1E12)+WORKDAY(1,1E12)', '#NUM!'],
    ['a pattern that is tried for ever', `=REGEXMATCH("${'a'.repeat(40)}!","^(a+)+$")`, '#ERROR!'],
  ])('shows an error, and others are computed all the same: %s', (_, formula, error) => {
    const { type, sheet } = openGoods();
    expect(type(formula)).toBe(error);
    sheet.write({ row: 1, column: 5, rows: 1, columns: 1 }, [['=B2*2']]);
    sheet.write({ row: 2, column: 2, rows: 1, columns: 1 }, [[21]]);
    expect(sheet.readValues({ row: 1, column: 5, rows: 1, columns: 1 })).toEqual([[42]]);
    expect(type('=B2+1')).toBe(22);
  });

  it('a long chain of long formulas is computed, each by itself where one in another takes too much', () => {
    const { sheet } = openGoods();
    const chain = Array.from({ length: 400 }, (_, r) => [r === 399 ? '1' : `=G${r + 2}${'+1'.repeat(100)}`]);
    sheet.write({ row: 1, column: 7, rows: 400, columns: 1 }, chain);
    expect(sheet.readValues({ row: 1, column: 7, rows: 1, columns: 1 })).toEqual([[39_901]]);
  });
});
