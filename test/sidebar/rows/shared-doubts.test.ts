import { rowNumbers } from '../../../src/sidebar/rows/row-numbers';
import { sharedDoubts } from '../../../src/sidebar/rows/shared-doubts';

const filled = 'Price: 3 different values all become Rp150,000';

test('what several records have in common is told once, with all of their rows', () => {
  const records = [
    { rows: [7, 8], doubts: [filled] },
    { rows: [3], doubts: [filled, 'Discount: It says Rp15'] },
    { rows: [5], doubts: [] },
  ];
  expect([...sharedDoubts(records)]).toEqual([[filled, [3, 7, 8]]]);
});

test('what one record says of itself twice is its own', () => {
  expect(sharedDoubts([{ rows: [3], doubts: [filled, filled] }]).size).toBe(0);
});

test('row numbers are told in stretches, and no more of them than anybody reads', () => {
  expect(rowNumbers([3, 4, 5, 8])).toBe('3–5, 8');
  const apart = Array.from({ length: 30 }, (_none, index) => 3 + 2 * index);
  expect(rowNumbers(apart)).toMatch(/^3, 5, 7, .*, 41, …$/);
});
