import {
  columnOptions,
  doubtOptions,
  isFiltered,
  noFilter,
  shownBy,
  statusOptions,
} from '../../../../src/sidebar/push/edits/edit-filter';
import type { WarningKind } from '../../../../src/sidebar/push/edits/edit-ticks';
import { edit } from '../../scripted-server';

const doubted = (key: string, ...kinds: readonly WarningKind[]) => ({
  ...edit(key, 'ready'),
  doubts: kinds.map((message) => ({ message, values: {} })),
});

const edits = [
  edit('1/stock:0', 'ready'),
  doubted('1/price', 'warning.belowCost', 'warning.largeDrop'),
  doubted('2/price', 'warning.largeDrop'),
  edit('3/stock:0', 'conflict'),
  edit('4/price', 'conflict'),
];

const counts = (options: readonly { readonly value: string; readonly count: number }[]) =>
  Object.fromEntries(options.map(({ value, count }) => [value, count]));

test('shows all edits until something is chosen, and then those that are all that was chosen', () => {
  expect([isFiltered(noFilter), shownBy(edits, noFilter)]).toEqual([false, edits]);

  const filter = { ...noFilter, status: 'conflict' as const, column: 'price' };
  expect([isFiltered(filter), shownBy(edits, filter).map(({ key }) => key)]).toEqual([true, ['4/price']]);
});

test('an edit with several warnings is found under each of them', () => {
  const keys = (doubt: WarningKind) => shownBy(edits, { ...noFilter, doubt }).map(({ key }) => key);
  expect([keys('warning.belowCost'), keys('warning.largeDrop')]).toEqual([['1/price'], ['1/price', '2/price']]);
});

test('counts what each choice would show beside what else is chosen', () => {
  expect(counts(statusOptions(edits, noFilter))).toEqual({ ready: 1, doubtful: 2, conflict: 2 });
  expect(counts(statusOptions(edits, { ...noFilter, column: 'price', status: 'ready' }))).toEqual({
    ready: 0,
    doubtful: 2,
    conflict: 1,
  });
  expect(counts(columnOptions(edits, { ...noFilter, status: 'conflict' }))).toEqual({ 'stock:0': 1, price: 1 });
  expect(counts(doubtOptions(edits, { ...noFilter, column: 'stock:0' }))).toEqual({
    'warning.belowCost': 0,
    'warning.largeDrop': 0,
  });
});

test('finds records by words of their name, their SKU or their id', () => {
  const found = (words: string) => shownBy(edits, { ...noFilter, words }).map(({ key }) => key);
  expect([found('sku-3'), found('  BATIK 4/price '), found('kemeja')]).toEqual([['3/stock:0'], ['4/price'], []]);
  expect([isFiltered({ ...noFilter, words: ' ' }), isFiltered({ ...noFilter, words: 'a' })]).toEqual([false, true]);
});
