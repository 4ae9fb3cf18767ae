import { drawnAmong, type KnownRows, type ShownLine } from '../../../src/tables/drawn/drawn-rows';

const nothing: KnownRows = { names: [], lines: [], coming: [], own: [], within: 0, inOnePiece: 0 };

/** The rows that were drawn, by their numbers. */
const drawnOf = (rows: readonly ShownLine[], known: Partial<KnownRows>): number[] =>
  drawnAmong(rows, { ...nothing, ...known }).flatMap((isDrawn, row) => (isDrawn ? [row] : []));

describe('a row of a table was drawn', () => {
  it('by its name, whatever its figures are by now, as often as that was drawn', () => {
    const rows = [
      ['a', 5],
      ['b', 2],
      ['a', 7],
    ];
    expect(drawnOf(rows, { names: ['a', 'b'] })).toEqual([0, 1]);
    expect(drawnOf(rows, { names: ['a', 'b', 'a'] })).toEqual([0, 1, 2]);
  });

  it('when it holds what was written, rather than one of the same name that does not', () => {
    expect(
      drawnOf(
        [
          ['a', 7],
          ['a', 1],
        ],
        { names: ['a'], lines: [['a', 1]] },
      ),
    ).toEqual([1]);
    expect(
      drawnOf(
        [
          ['a', 1],
          ['a', 2],
        ],
        { names: ['a'], lines: [['a', 1]], coming: [['a', 2]] },
      ),
    ).toEqual([1]);
  });

  it('where it stands in one piece with others below the labels, though a copy of what it held stands elsewhere', () => {
    const rows = [
      ['a', 1],
      ['b', 7],
      ['', ''],
      ['b', 2],
    ];
    const known = { names: ['a', 'b'], lines: [['a', 1] as const, ['b', 2] as const] };
    expect(drawnOf(rows, { ...known, inOnePiece: 2 })).toEqual([0, 1]);
    expect(drawnOf(rows, known)).toEqual([0, 3]);
  });

  it('where it stands between the same others, though a copy of what it held stands below them', () => {
    const lines: ShownLine[] = [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ];
    const known = { names: ['a', 'b', 'c'], lines, inOnePiece: 4 };
    expect(
      drawnOf(
        [
          ['a', 1],
          ['b', 7],
          ['c', 3],
          ['b', 2],
        ],
        known,
      ),
    ).toEqual([0, 1, 2]);
    expect(
      drawnOf(
        [
          ['a', 1],
          ['b', 7],
          ['b', 2],
          ['c', 3],
        ],
        known,
      ),
    ).toEqual([0, 2, 3]);
  });

  it('by a name that is only about to be drawn where it holds that line, or a part of it', () => {
    const coming = [['b', 2, 3]];
    expect(drawnOf([['b', 2, 3]], { coming })).toEqual([0]);
    expect(drawnOf([['b', '', 3]], { coming })).toEqual([0]);
    expect(drawnOf([['b', 7, '']], { coming })).toEqual([]);
    expect(drawnOf([['b', '', '']], { coming })).toEqual([]);
  });

  it('and no row that equals it and was a person’s own before anything was written', () => {
    expect(
      drawnOf(
        [
          ['a', 1],
          ['a', 1],
        ],
        { names: ['a'], coming: [['a', 1]], own: [['a', 1]] },
      ),
    ).toEqual([0]);
    expect(drawnOf([['b', 2]], { coming: [['b', 2]], own: [['b', 2]] })).toEqual([]);
  });

  it('when it is mixed from such rows, among those that were written while rows moved, and nowhere else', () => {
    const known = { names: ['a'], lines: [['a', 1, 1]], coming: [['b', 2, 2]] };
    const rows = [
      ['b', 1, 2],
      ['', 2, 1],
      ['', '', 9],
      ['', 1, 1],
    ];
    expect(drawnOf(rows, { ...known, within: 3 })).toEqual([0, 1]);
    expect(drawnOf(rows, known)).toEqual([]);
  });

  it('without a name of its own, where a record has none; a blank row is not one', () => {
    expect(
      drawnOf(
        [
          ['', ''],
          ['', 3],
        ],
        { names: [''], lines: [['', 3]] },
      ),
    ).toEqual([1]);
  });

  it('whatever mark its name was written with', () => {
    expect(drawnOf([['Kutip', 3]], { names: ["'Kutip"] })).toEqual([0]);
  });
});
