import { behaves } from '../behaves';
import { evaluate, inSheet, openScript } from '../open-script';

const filled = "sheet.getRange('A1:C3').setValues([['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i']]);";
const merges = (a1: string) => `sheet.getRange('${a1}').getMergedRanges().map((range) => range.getA1Notation())`;

describe('Merged, hidden and filtered cells', () => {
  behaves('merges.value', () => {
    const script = inSheet(`${filled}
      sheet.getRange('A1:B2').merge(); const after = sheet.getRange('A1:C3').getValues();
      const merged = ['A1', 'B2', 'A1:B2', 'C3'].map((a1) => sheet.getRange(a1).isPartOfMerge());
      const found = ${merges('B2:C3')};
      sheet.getRange('A1:C3').breakApart();
      return [after, merged, found, ${merges('A1:C3')}, sheet.getRange('A1:B1').getValues()];`);
    expect(evaluate(script)).toEqual([
      [
        ['a', '', 'c'],
        ['', '', 'f'],
        ['g', 'h', 'i'],
      ],
      [true, true, true, false],
      ['A1:B2'],
      [],
      [['a', '']],
    ]);
    const cut = inSheet(`${filled} sheet.getRange('A1:C2').mergeAcross(); sheet.getRange('A3:B4').mergeVertically();
      return [${merges('A1:C4')}, sheet.getRange('A1:C3').getValues()];`);
    expect(evaluate(cut)).toEqual([
      ['A1:C1', 'A2:C2', 'A3:A4', 'B3:B4'],
      [
        ['a', '', ''],
        ['d', '', ''],
        ['g', 'h', 'i'],
      ],
    ]);
  });

  behaves('merges.write', () => {
    const script = inSheet(`sheet.getRange('A1:B2').merge(); ${filled}
      return [sheet.getRange('A1:C2').getValues(), sheet.getRange('A1:B1').setFormula('1+1').getFormulas()];`);
    expect(evaluate(script)).toEqual([
      [
        ['a', '', 'c'],
        ['', '', 'f'],
      ],
      [['=1+1', '']],
    ]);
  });

  behaves('merges.cut', () => {
    const refusal = 'You must select all cells in a merged range to merge or unmerge them.';
    for (const call of ['merge', 'breakApart', 'mergeAcross']) {
      const script = inSheet(`sheet.getRange('B2:C3').merge(); sheet.getRange('A1:B2').${call}()`);
      expect(() => evaluate(script)).toThrow(refusal);
    }
  });

  behaves('merges.sort', () => {
    const tall = `${filled} sheet.getRange('B2:B3').merge();`;
    expect(() => evaluate(inSheet(`${tall} sheet.getRange('A1:C3').sort(1)`))).toThrow(
      "You can't sort a range containing vertical merges.",
    );
    expect(() => evaluate(inSheet(`${tall} sheet.getRange('A1:C3').createFilter()`))).toThrow(
      "You can't create a filter over a range containing vertical merges.",
    );
    const wide = `${filled} sheet.getRange('D1:E1').merge(); sheet.getRange('A1:C3').sort({ column: 1, ascending: false }); return sheet.getRange('A1').getValue();`;
    expect(evaluate(inSheet(wide))).toBe('g');
  });

  behaves('rows.hidden', () => {
    const { host, sheet } = openScript(`
      function hide() { ${inSheet(`${filled} sheet.getRange('A1:C3').createFilter(); sheet.hideRows(3); sheet.hideColumns(2, 2);`)} }
      function look() { ${inSheet(`return [
        [2, 3].map((row) => [sheet.isRowHiddenByUser(row), sheet.isRowHiddenByFilter(row)]),
        [1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column)),
        sheet.getRange('A2:C3').setValues([['x', 'y', 'z'], [1, 2, 3]]).getValues()];`)} }
      function show() { ${inSheet('sheet.showRows(1, 5); sheet.unhideColumn(sheet.getRange("B:C")); sheet.getFilter().remove(); return sheet.getFilter();')} }`);
    host.run('hide');
    sheet.setHiddenByFilter([2]);
    const values = [
      ['x', 'y', 'z'],
      [1, 2, 3],
    ];
    expect(host.run('look')).toEqual([
      [
        [false, true],
        [true, false],
      ],
      [false, true, true],
      values,
    ]);
    sheet.insertRows(1, 1);
    expect([[...sheet.filteredRows], [...sheet.hiddenRows], sheet.filter]).toEqual([
      [3],
      [4],
      { row: 2, column: 1, rows: 3, columns: 3 },
    ]);
    expect(host.run('show')).toBeNull();
    expect([sheet.filteredRows.size, sheet.hiddenRows.size, sheet.hiddenColumns.size]).toEqual([0, 0, 0]);
  });

  behaves('filters.removed', () => {
    const script = inSheet(`
      sheet.getRange('A1:C5').createFilter(); sheet.getFilter().remove(); const left = sheet.getFilter();
      sheet.getRange('E1:E5').createFilter();
      return [left, sheet.getFilter().getRange().getA1Notation()];`);
    expect(evaluate(script)).toEqual([null, 'E1:E5']);
  });

  it('move with rows and columns', () => {
    const { sheet } = openScript('');
    sheet.merge({ row: 2, column: 2, rows: 2, columns: 2 });
    sheet.insertRows(3, 1);
    sheet.insertColumns(1, 1);
    expect(sheet.merges).toEqual([{ row: 2, column: 3, rows: 3, columns: 2 }]);
    sheet.deleteRows(3, 2);
    sheet.deleteColumns(4, 1);
    expect(sheet.merges).toEqual([]);
  });
});
