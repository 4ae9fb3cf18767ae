import type { CellBlock, LookView } from '../../../../workbench/page/feed/book-view';
import { tallRows } from '../../../../workbench/page/grid/row-heights';

const looks: readonly LookView[] = [{}, { wrap: 'true', fontWeight: 'bold' }, { fontSize: '20' }, { wrap: 'false' }];
const narrow = () => 100;

const heightOf = (text: string | number, look: number, widthOf: (column: number) => number = narrow): number => {
  const block: CellBlock = { row: 4, column: 2, values: [['', text]], looks: [[0, look]], extras: [] };
  const [[row, pixels] = [4, 21]] = tallRows(block, looks, widthOf);
  expect(row).toBe(4);
  return pixels;
};

describe('the height of a row', () => {
  it('is the usual one for a text on one line, or one that is not wrapped', () => {
    expect(heightOf('Stok', 1)).toBe(21);
    expect(heightOf('Stok · Gudang Surabaya Timur', 0)).toBe(21);
    expect(heightOf('Stok · Gudang Surabaya Timur', 3)).toBe(21);
    expect(heightOf(123_456_789_012_345, 1)).toBe(21);
  });

  it('grows by a line for each that a wrapped text takes in its column', () => {
    expect(heightOf('Stok Gudang Utama', 1)).toBe(36);
    expect(heightOf('Stok Gudang Utama', 1, () => 400)).toBe(21);
    expect(heightOf('Stok Gudang Utama', 1, (column) => (column === 3 ? 40 : 400))).toBe(51);
  });

  it('grows with its letters', () => {
    expect(heightOf('Stok', 2)).toBe(35);
  });
});
