import {
  chooseAll,
  isChosen,
  moveColumn,
  orderColumns,
  setChosen,
} from '../../../../src/sidebar/pulls/form/column-choice';

const offered = { all: ['a', 'b', 'c', 'd'], usual: ['a', 'b', 'c', 'd'] };
const withSeldom = { all: ['a', 'b', 'c', 'id'], usual: ['a', 'b', 'c'] };

test('all columns in their own order is no choice at all', () => {
  const without = setChosen(null, offered, 'b', false);

  expect(without).toEqual(['a', 'c', 'd']);
  expect(setChosen(without, offered, 'b', true)).toBeNull();
});

test('a column that comes back takes its own place, or the last one in an order of the person’s own', () => {
  expect(setChosen(['a', 'd'], offered, 'c', true)).toEqual(['a', 'c', 'd']);
  expect(setChosen(['d', 'a'], offered, 'c', true)).toEqual(['d', 'a', 'c']);
});

test('moves by one place and stops at the ends', () => {
  expect(moveColumn(null, offered, 'c', -1)).toEqual(['a', 'c', 'b', 'd']);
  expect(moveColumn(['a', 'c', 'b', 'd'], offered, 'c', 1)).toBeNull();
  expect(moveColumn(['c', 'a'], offered, 'c', -1)).toEqual(['c', 'a']);
  expect(moveColumn(['c', 'a'], offered, 'b', 1)).toEqual(['c', 'a']);
});

test('shows the wanted ones first, and passes over columns that are no more', () => {
  expect(orderColumns(['d', 'gone', 'a'], offered)).toEqual(['d', 'a', 'b', 'c']);
  expect(isChosen(null, offered, 'a')).toBe(true);
  expect(isChosen(['d'], offered, 'a')).toBe(false);
});

test('what is seldom needed is chosen by whoever ticks it, and goes without a word where the choice is another', () => {
  expect(isChosen(null, withSeldom, 'id')).toBe(false);
  const shown = setChosen(null, withSeldom, 'id', true);
  expect(shown).toEqual(['a', 'b', 'c', 'id']);
  expect(setChosen(shown, withSeldom, 'id', false)).toBeNull();
  expect(setChosen(null, withSeldom, 'b', false)).toEqual(['a', 'c']);
  expect(setChosen(['a', 'c'], withSeldom, 'b', true)).toBeNull();
  expect(chooseAll(withSeldom)).toEqual(['a', 'b', 'c', 'id']);
  expect(chooseAll(offered)).toBeNull();
});
