import type { Workbook } from '../../../workbench/apps-script/workbook/workbook';
import { behaves } from './behaves';
import { at, fill, open } from './open-workbook';

export function describeFormulas(create: () => Workbook): void {
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

  behaves('formulas.errors', () => {
    const wrong = [
      ['=SPARKLINE(A1:B1)', '#NAME?', "Unknown function: 'SPARKLINE'."],
      ['=1+', '#ERROR!', 'Formula parse error.'],
      ['+62 812-3456', '#ERROR!', 'Formula parse error.'],
      ['=A9/0', '#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.'],
      ['=B1', '#REF!', 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.'],
      ['=Tidakada!A1', '#REF!', "Unresolved sheet name 'Tidakada'."],
    ] as const;
    for (const [formula, shown, message] of wrong) {
      const { workbook, sheet, value } = open(create);
      workbook.type(sheet.id, 1, 2, formula);
      expect([formula, value(1, 2), sheet.errorAt(1, 2)]).toEqual([formula, shown, message]);
    }
  });

  behaves('functions.loading', () => {
    const { workbook, sheet, value } = open(create);
    workbook.setCustomFunctions(['DOUBLE']);
    workbook.type(sheet.id, 1, 1, '=DOUBLE(2)');
    const before = value(1, 1);
    workbook.answerCall({ name: 'DOUBLE', args: [2] }, { value: 4 });
    expect([before, value(1, 1)]).toEqual(['Loading...', 4]);
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

  behaves('functions.no-room', () => {
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
