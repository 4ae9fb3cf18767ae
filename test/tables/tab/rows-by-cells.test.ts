import type { Cell } from '../../../src/google/ports';
import { rowsByCells } from '../../../src/tables/tab/rows-by-cells';
import type { ReadBack, WrittenCells } from '../../../src/tables/tab/written-cells';

const before: Cell[][] = [
  ['Day', 'Sales'],
  ['24', 1],
  ['25', 2],
  ['', ''],
  ['26', 7],
];
const day: WrittenCells = { area: { row: 4, column: 1, rows: 1, columns: 1 }, values: [['26']] };
const sales: WrittenCells = { area: { row: 4, column: 2, rows: 1, columns: 1 }, values: [[3]] };

/** What is found where these cells stand by now. */
function found(cells: readonly (readonly Cell[])[], writes: readonly WrittenCells[]) {
  const written = writes.map(({ area, values }): ReadBack => {
    const { row, column, rows, columns } = area;
    const now = cells.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));
    return { area, values, now };
  });
  const { rowBefore, since } = rowsByCells(before, { cells, columnBefore: [1, 2], written });
  return { rowBefore, since: since.map(({ values }) => values) };
}

describe('rows into which something was written while they moved', () => {
  it('are found by what they held, where they had moved before', () => {
    const cells = [
      ['Day', 'Sales'],
      ['25', 2],
      ['', ''],
      ['26', 3],
    ];
    expect(found(cells, [day, sales])).toEqual({ rowBefore: [1, 3, 4, 5], since: [[['26']], [[3]]] });
  });

  it('are found with what was written into them, where they moved afterwards, though one holds by itself what was written in its place', () => {
    const cells = [
      ['Day', 'Sales'],
      ['25', 2],
      ['26', 3],
      ['26', 7],
    ];
    expect(found(cells, [day, sales])).toEqual({ rowBefore: [1, 3, 4, 5], since: [] });
  });

  it('are found with what was written until then, where they moved in between', () => {
    const cells = [
      ['Day', 'Sales'],
      ['25', 2],
      ['26', ''],
      ['26', 3],
    ];
    expect(found(cells, [day, sales])).toEqual({ rowBefore: [1, 3, 4, 5], since: [[[3]]] });
  });

  it('are taken to have moved before where nothing tells', () => {
    expect(found(before, [])).toEqual({ rowBefore: [1, 2, 3, 4, 5], since: [] });
    expect(found([['Day', 'Sales']], [day])).toEqual({ rowBefore: [1], since: [[['26']]] });
  });
});
