import fc from 'fast-check';
import type { Area } from '../../../workbench/apps-script/workbook/area';
import { fromA1, toCellsByValue } from '../../../workbench/recorded/recorded-cells';

describe('what cells carry, by value', () => {
  it('stands there as the areas that are alike, without the blanks', () => {
    const lines = [
      ['a', 'a', ''],
      ['a', 'a', 'b'],
      ['', 'a', 'a'],
    ];
    expect(toCellsByValue(lines)).toEqual({ a: ['A1:B2', 'B3:C3'], b: ['C2'] });
  });

  it('stands there whatever the value is', () => {
    const found = toCellsByValue([['constructor', '__proto__', 'toString']]);
    expect(Object.entries(found)).toEqual([
      ['constructor', ['A1']],
      ['__proto__', ['B1']],
      ['toString', ['C1']],
    ]);
  });

  it('gives every cell back, and none twice', () => {
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(fc.constantFrom('', 'a', 'b'), { minLength: columns, maxLength: columns }), { maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (lines) => {
        const back = Object.entries(toCellsByValue(lines)).flatMap(([value, areas]) =>
          areas.map(fromA1).flatMap((area) => cellsOf(area).map((cell) => `${cell}: ${value}`)),
        );
        const held = lines.flatMap((line, row) =>
          line.flatMap((value, column) => (value === '' ? [] : [`${row + 1}/${column + 1}: ${value}`])),
        );
        expect(back.sort()).toEqual(held.sort());
      }),
    );
  });
});

const cellsOf = ({ row, column, rows, columns }: Area): string[] =>
  Array.from({ length: rows * columns }, (_, index) => {
    const [down, right] = [Math.floor(index / columns), index % columns];
    return `${row + down}/${column + right}`;
  });
