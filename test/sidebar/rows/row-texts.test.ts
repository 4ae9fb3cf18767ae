import { inputLines } from '../../../src/sidebar/rows/input-text';
import { resultText } from '../../../src/sidebar/rows/result-text';
import { rowNumbers } from '../../../src/sidebar/rows/row-numbers';

test('rows are told as stretches', () => {
  expect(rowNumbers([3, 4, 5, 8])).toBe('3–5, 8');
  expect(rowNumbers([7])).toBe('7');
});

test('what is sent is told with a line per item of its lists', () => {
  const input = {
    name: 'Kaos',
    tags: ['a', 'b'],
    variations: [
      { sku: 'KB-M', warehouse_stock: [{ warehouse_id: 0, stock: 5 }] },
      { sku: 'KB-B', images: [] },
    ],
  };
  expect(inputLines(input)).toEqual([
    'name: Kaos · tags: a; b',
    'variations 1 — sku: KB-M · warehouse_stock: (warehouse_id: 0, stock: 5)',
    'variations 2 — sku: KB-B · images: –',
  ]);
  expect(inputLines({})).toEqual([]);
});

test('a result is told without its sign and endpoint', () => {
  expect(resultText('✓ expense.create: id: 7', 'expense.create')).toBe('id: 7');
  expect(resultText('✗ not done: no', 'expense.create')).toBe('not done: no');
});
