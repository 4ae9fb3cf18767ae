import type { ShownLine } from '../../../src/tables/drawn/drawn-rows';
import { mistakable, ownSince } from '../../../src/tables/drawn/rows-beside';

const [a, b, c, blank]: [ShownLine, ShownLine, ShownLine, ShownLine] = [
  ['a', 1],
  ['b', 2],
  ['c', 3],
  ['', ''],
];

describe('rows of a person’s own that could be mistaken for drawn ones', () => {
  it('are those that are called like one of them, whatever mark their name was written with', () => {
    expect(mistakable([b, ['a', 77], ['d', 2], ["'c", 3]], ['a', "'b", 'c'])).toEqual([b, ['a', 77], ["'c", 3]]);
  });

  const found = (rows: readonly ShownLine[], inOnePiece: number, own: readonly ShownLine[] = [b]) =>
    [...ownSince(rows, own, { names: ['a', 'b', 'c'], lines: [a, b, c], inOnePiece })].sort();

  it.each<[string, readonly ShownLine[], number, readonly number[]]>([
    ['nothing moved', [a, b, c, blank, b], 3, [4]],
    ['rows came in between', [a, blank, b, c, blank, b], 1, [5]],
    ['they stand right below', [a, b, c, b], 4, [3]],
    ['the one that was drawn is deleted', [a, c, blank, b], 2, [3]],
    ['the one that was drawn right above is deleted', [a, c, b], 3, [2]],
    ['they were sorted', [c, b, a, blank, b], 3, [4]],
    ['they themselves are deleted', [a, b, c], 3, []],
    ['they were changed', [a, b, c, blank, ['b', 9]], 3, []],
  ])('are told by where they stand, where %s', (_what, rows, inOnePiece, expected) => {
    expect(found(rows, inOnePiece)).toEqual(expected);
  });

  it('are as many as there were, and found wherever none of these was drawn so', () => {
    expect(found([a, b, c, blank, b, b], 3, [b, b])).toEqual([4, 5]);
    expect(found([a, b, c, blank, b, b], 3)).toEqual([5]);
    expect(found([['b', 77], a, c], 3, [['b', 77]])).toEqual([0]);
  });
});
