import fc from 'fast-check';
import { fromTabSeparated, toTabSeparated } from '../../../../workbench/page/clipboard/tab-separated';

describe('cells on the clipboard', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['a\t', [['a', '']]],
    [
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['"two\nlines"\t"say ""x"""', [['two\nlines', 'say "x"']]],
    ['17" monitor', [['17" monitor']]],
    ['', [['']]],
  ])('are read from %j', (text, cells) => {
    expect(fromTabSeparated(text)).toEqual(cells);
  });

  it('come back as they were put there', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '1') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(table, (cells) => {
        // A last row of one empty cell is what a line end at the end stands for.
        fc.pre(!(cells.length > 1 && cells.at(-1)?.join('') === '' && cells[0]?.length === 1));
        expect(fromTabSeparated(toTabSeparated(cells))).toEqual(cells);
      }),
    );
  });
});
