import { behaves } from '../behaves';
import { evaluate, inSheet, openScript } from '../open-script';

const table = `
  sheet.getRange('A1:B4').setValues([['Stok', '=STOK(1)'], ['stok lama', 'x'], ['=“Stok”', 12], ['="St"&"ok"', '$stok']]);
  const found = (finder) => finder.findAll().map((range) => range.getA1Notation());`;
const look = (body: string) => evaluate(inSheet(`${table} ${body}`));

describe('Text finders', () => {
  behaves('finders.shown', () => {
    expect(look("return found(sheet.createTextFinder('STOK'))")).toEqual(['A1', 'A2', 'A4', 'B4']);
    expect(
      look("sheet.getRange('C1:C2').setValues([['café'], ['CAFE']]); return found(sheet.createTextFinder('cafe'))"),
    ).toEqual(['C2']);
    const scopes = look(`
      const other = ss.insertSheet('Lain'); other.getRange('C3').setValue('stok');
      return [ss, other, sheet.getRange('A1:A3')].map((scope) => found(scope.createTextFinder('stok')));`);
    expect(scopes).toEqual([['A1', 'A2', 'A4', 'B4', 'C3'], ['C3'], ['A1', 'A2']]);
    expect(look("sheet.getRange('B3').setNumberFormat('0.00'); return found(sheet.createTextFinder('12.00'))")).toEqual(
      ['B3'],
    );
  });

  behaves('finders.locale', () => {
    const { host, cloud, sheet } = openScript(`
      function find(text) { ${inSheet('return sheet.createTextFinder(text).findAll().map((range) => range.getA1Notation())')} }
      function replace() { ${inSheet("return sheet.createTextFinder('1.500').replaceAllWith('2.500')")} }`);
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    sheet.write(area, [[1500.5]]);
    sheet.writeAttribute(area, 'numberFormat', [['#,##0.00']]);
    expect([host.run('find', ['1,500.50']), host.run('find', ['1.500,50'])]).toEqual([['A1'], []]);
    cloud.workbook.setLocale('id_ID');
    expect([host.run('find', ['1,500.50']), host.run('find', ['1.500,50'])]).toEqual([[], ['A1']]);
    expect([host.run('replace'), sheet.readValues(area)]).toEqual([1, [[2500.5]]]);
  });

  behaves('finders.formulas', () => {
    expect(look("return found(sheet.createTextFinder('stok').matchFormulaText(true))")).toEqual([
      'A1',
      'B1',
      'A2',
      'A3',
      'B4',
    ]);
  });

  behaves('finders.narrow', () => {
    expect(look("return found(sheet.createTextFinder('Stok').matchCase(true))")).toEqual(['A1', 'A4']);
    expect(look("return found(sheet.createTextFinder('stok').matchEntireCell(true))")).toEqual(['A1', 'A4']);
    expect(look("return found(sheet.createTextFinder('^s.*k$').useRegularExpression(true))")).toEqual(['A1', 'A4']);
    expect(look("return found(sheet.createTextFinder('$stok'))")).toEqual(['B4']);
  });

  behaves('finders.replace', () => {
    const script = `
      sheet.getRange('A2').setValue('stok stok');
      const count = sheet.createTextFinder('stok').replaceAllWith('7$&');
      return [count, sheet.getRange('A1:A2').getValues(), sheet.getRange('A4').getFormula()];`;
    expect(look(script)).toEqual([4, [['7$&'], ['7$& 7$&']], '="St"&"ok"']);
    const inFormulas = `
      const count = ss.createTextFinder('stok').matchFormulaText(true).replaceAllWith('JUMLAH');
      return [count, sheet.getRange('A1:B2').getFormulas(), sheet.getRange('A1:A2').getValues()];`;
    expect(look(inFormulas)).toEqual([
      5,
      [
        ['', '=JUMLAH(1)'],
        ['', ''],
      ],
      [['JUMLAH'], ['JUMLAH lama']],
    ]);
    const pattern =
      "sheet.createTextFinder('(s)tok').useRegularExpression(true).replaceAllWith('$1'); return sheet.getRange('A2').getValue();";
    expect(look(pattern)).toBe('s lama');
  });

  behaves('finders.next', () => {
    const script = `
      const finder = sheet.getRange('A1:A2').createTextFinder('stok');
      return [finder.findNext().getA1Notation(), finder.findNext().getA1Notation(), finder.findNext()];`;
    expect(look(script)).toEqual(['A1', 'A2', null]);
  });

  it('replace nothing where one of the cells is protected', () => {
    const { host, cloud, sheet } = openScript(
      `function main() { ${inSheet("return sheet.createTextFinder('a').replaceAllWith('b')")} }`,
    );
    sheet.write({ row: 1, column: 1, rows: 2, columns: 1 }, [['a'], ['a']]);
    cloud.workbook.protections.add(sheet.id, { area: { row: 2, column: 1, rows: 1, columns: 1 }, editors: [] });
    expect(() => host.run('main', [], { as: 'colleague' })).toThrow('protected cell');
    expect(sheet.readValues({ row: 1, column: 1, rows: 2, columns: 1 })).toEqual([['a'], ['a']]);
    expect(host.run('main')).toBe(2);
  });
});
