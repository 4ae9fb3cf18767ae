import type { Cell } from '../../../src/google/ports';
import { alignRows } from '../../../src/tables/tab/align-rows';

const asBefore = (columns: number) => Array.from({ length: columns }, (_, index) => index + 1);
const nothing = new Map<number, ReadonlySet<number>>();

describe('rows that are told by whatever stands in them', () => {
  const before: Cell[][] = [
    ['Run', 'Note'],
    ['', ''],
    ['a', 'of a'],
    ['b', 'of b'],
    ['c', ''],
  ];
  const place = (cells: Cell[][], overwritten: ReadonlyMap<number, ReadonlySet<number>>, columnBefore = asBefore(2)) =>
    alignRows(before, { cells, overwritten, columnBefore });

  it('are found wherever they were sorted or deleted to, and new ones are new', () => {
    expect(
      place(
        [
          ['Run', 'Note'],
          ['c', ''],
          ['new', ''],
          ['a', 'of a'],
        ],
        nothing,
      ),
    ).toEqual([1, 5, undefined, 3]);
  });

  it('are told by the note beside them where all else was written over', () => {
    const over = new Map([
      [2, new Set([1])],
      [3, new Set([1])],
    ]);
    const sorted = [
      ['Run', 'Note'],
      ['x', 'of b'],
      ['y', 'of a'],
      ['c', ''],
      ['', ''],
    ];
    expect(place(sorted, over)).toEqual([1, 4, 3, 5, 2]);
  });

  it('are taken to follow their neighbour where nothing tells', () => {
    const over = new Map([[2, new Set([1])]]);
    expect(
      place(
        [
          ['Run', 'Note'],
          ['x', ''],
          ['a', 'of a'],
          ['b', 'of b'],
          ['c', ''],
        ],
        over,
      ),
    ).toEqual([1, 2, 3, 4, 5]);
    // The blank row was deleted: the last one moved up.
    const moved = new Map([[4, new Set([1])]]);
    expect(
      place(
        [
          ['Run', 'Note'],
          ['a', 'of a'],
          ['b', 'of b'],
          ['x', ''],
        ],
        moved,
      ),
    ).toEqual([1, 3, 4, 5]);
  });

  it('are found though columns moved, came and went', () => {
    expect(
      alignRows(before, { cells: [['of b', 7, 'b']], overwritten: nothing, columnBefore: [2, undefined, 1] }),
    ).toEqual([4]);
    const day = new Date(0);
    expect(alignRows([[day]], { cells: [[new Date(0)]], overwritten: nothing, columnBefore: [1] })).toEqual([1]);
  });
});
