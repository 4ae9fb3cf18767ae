import type { RuleLook } from '../../../../workbench/apps-script/workbook/format-rule';
import { behaves } from '../behaves';
import { inSheet, openScript } from '../open-script';

/** Column A says which cells of B and C are red; headings stand in row 1. */
const code = `
function rule(formula, a1, color) {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula).setBackground(color).setRanges([SpreadsheetApp.getActiveSheet().getRange(a1)]).build();
}
function arrange() { ${inSheet(`
  sheet.getRange('A1:C4').setValues([['says', 'one', 'two'], ['two', 1, 2], ['', 3, 4], ['one two', 5, 6]]);
  sheet.setConditionalFormatRules([rule('=ISNUMBER(FIND(A$1;$A2))', 'A2:C4', '#ff0000')]);`)} }
function arrangeSecond() { ${inSheet(`
  sheet.setConditionalFormatRules([rule('=COLUMN(A$1)*$A2=20', 'A2:C4', '#00ff00')]);
  sheet.getRange('A2:A4').setValues([[10], [20], [10]]);`)} }
function addFirst() { ${inSheet(`
  sheet.setConditionalFormatRules([rule('=B2>4', 'B2:B4', '#0000ff'), ...sheet.getConditionalFormatRules()]);`)} }
function main() { ${inSheet(`
  return sheet.getConditionalFormatRules().map((one) => {
    const condition = one.getBooleanCondition();
    const ranges = one.getRanges().map((range) => range.getA1Notation()).join();
    return [ranges, String(condition.getCriteriaType()), condition.getCriteriaValues()[0], condition.getBackground()];
  });`)} }`;

function open() {
  const script = openScript(code);
  script.host.run('arrange');
  const looks = () => {
    const found: Record<string, RuleLook['background']> = {};
    script.sheet.forEachRuledLook((row, column, { background }) => {
      found[`${'ABCDEF'[column - 1]}${row}`] = background;
    });
    return found;
  };
  return { ...script, looks };
}

describe('Format rules', () => {
  behaves('rules.relative', () => {
    const { sheet, looks } = open();
    expect(looks()).toEqual({ C2: '#ff0000', B4: '#ff0000', C4: '#ff0000' });
    sheet.insertRows(1, 1);
    sheet.moveColumns(3, 1, 2);
    expect(looks()).toEqual({ B3: '#ff0000', B5: '#ff0000', C5: '#ff0000' });
    sheet.sortRows(3, 3, 2, false);
    expect(looks()).toEqual({ B3: '#ff0000', C3: '#ff0000', B5: '#ff0000' });
    sheet.deleteColumns(1, 1);
    expect(looks()).toEqual({});
  });

  behaves('rules.whole', () => {
    const { host, looks, sheet } = open();
    host.run('addFirst');
    expect(host.run('main')).toEqual([
      ['B2:B4', 'CUSTOM_FORMULA', '=B2>4', '#0000ff'],
      ['A2:C4', 'CUSTOM_FORMULA', '=ISNUMBER(FIND(A$1,$A2))', '#ff0000'],
    ]);
    expect(looks()).toEqual({ C2: '#ff0000', B4: '#0000ff', C4: '#ff0000' });
    sheet.write({ row: 4, column: 2, rows: 1, columns: 1 }, [[1]]);
    expect(looks()).toMatchObject({ B4: '#ff0000' });
  });

  it('tell the columns of one row apart by their numbers', () => {
    const { host, looks } = open();
    host.run('arrangeSecond');
    expect(looks()).toEqual({ B2: '#00ff00', A3: '#00ff00', B4: '#00ff00' });
  });

  it('hold for what formulas show, and are gone with the cells that they held for', () => {
    const { sheet, looks } = open();
    sheet.write({ row: 3, column: 1, rows: 1, columns: 1 }, [['=B1']]);
    expect(looks()).toMatchObject({ B3: '#ff0000' });
    sheet.deleteRows(2, 3);
    expect(sheet.formatRules).toEqual([]);
  });
});
