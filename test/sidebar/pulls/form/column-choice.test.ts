import { isChosen, moveColumn, orderColumns, setChosen } from '../../../../src/sidebar/pulls/form/column-choice';

const all = ['a', 'b', 'c', 'd'];

test('all columns in their own order is no choice at all', () => {
  const without = setChosen(null, all, 'b', false);

  expect(without).toEqual(['a', 'c', 'd']);
  expect(setChosen(without, all, 'b', true)).toBeNull();
});

test('a column that comes back takes its own place, or the last one in an order of the person’s own', () => {
  expect(setChosen(['a', 'd'], all, 'c', true)).toEqual(['a', 'c', 'd']);
  expect(setChosen(['d', 'a'], all, 'c', true)).toEqual(['d', 'a', 'c']);
});

test('moves by one place and stops at the ends', () => {
  expect(moveColumn(null, all, 'c', -1)).toEqual(['a', 'c', 'b', 'd']);
  expect(moveColumn(['a', 'c', 'b', 'd'], all, 'c', 1)).toBeNull();
  expect(moveColumn(['c', 'a'], all, 'c', -1)).toEqual(['c', 'a']);
  expect(moveColumn(['c', 'a'], all, 'b', 1)).toEqual(['c', 'a']);
});

test('shows the wanted ones first, and passes over columns that are no more', () => {
  expect(orderColumns(['d', 'gone', 'a'], all)).toEqual(['d', 'a', 'b', 'c']);
  expect(isChosen(null, 'a')).toBe(true);
  expect(isChosen(['d'], 'a')).toBe(false);
});
