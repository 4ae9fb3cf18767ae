import { figuresOf } from '../../../../src/sidebar/push/edits/edit-figures';
import {
  type EditOrder,
  type OrderField,
  orderEdits,
  orderedBy,
  usualOrder,
} from '../../../../src/sidebar/push/edits/edit-order';
import { edit } from '../../scripted-server';

const name = (column: string) => ({ title: column.replace(/:.*/, ''), place: column.split(':')[1] ?? '' });

const effect = (from: number | string, to: number | string) => ({ about: 'Stok', effect: { about: 'Stok', from, to } });

const edits = [
  { ...edit('1/stock:B', 'ready'), name: 'Sarung 10', live: 4, wanted: 9 },
  { ...edit('2/price', 'conflict'), name: 'Sarung 9', live: 52_000, wanted: 50_000 },
  { ...edit('3/stock:A', 'blocked'), name: 'Kemeja', live: '' as const, baseline: 7, wanted: 'abc' },
  { ...edit('4/delta:A', 'ready'), name: '', sku: 'Zebra', live: 20, wanted: 5, entry: effect(20, 25) },
];

const ids = (order: EditOrder) => orderEdits(edits, order, name).map(({ recordId }) => recordId);
const by = (field: OrderField, isDown = false) => ids({ by: field, isDown });

describe('the order of a table of edits', () => {
  it('begins with what needs a person’s eye, as the list does', () => {
    expect(ids(usualOrder)).toEqual(['2', '3', '1', '4']);
    expect(by('status', true)).toEqual(['1', '4', '3', '2']);
  });

  it('reads numbers within names, and takes the SKU for a name that is missing', () => {
    expect(by('name')).toEqual(['3', '2', '1', '4']);
  });

  it('goes by what the shop holds, by the new value, and by the difference of both, nothing last either way', () => {
    expect(by('now')).toEqual(['1', '3', '4', '2']);
    expect(by('shift')).toEqual(['2', '1', '4', '3']);
    expect(by('shift', true)).toEqual(['1', '4', '2', '3']);
    expect(by('place')).toEqual(['3', '4', '1', '2']);
    expect(by('place', true)).toEqual(['1', '3', '4', '2']);
  });

  it('turns round where the same column is asked for again', () => {
    const once = orderedBy(usualOrder, 'now');
    expect([once, orderedBy(once, 'now'), orderedBy(orderedBy(once, 'now'), 'sku')]).toEqual([
      { by: 'now', isDown: false },
      { by: 'now', isDown: true },
      { by: 'sku', isDown: false },
    ]);
  });
});

describe('the figures of an edit', () => {
  it('are what the shop holds now, or what it said at the pull where it was not asked', () => {
    expect(edits.map(figuresOf)).toEqual([
      { now: 4, next: 9, shift: 5 },
      { now: 52_000, next: 50_000, shift: -2_000 },
      { now: 7, next: 'abc', shift: null },
      { now: 20, next: 25, shift: 5 },
    ]);
  });

  it('compare no wish with what is held, where nobody knows what comes of it', () => {
    const blocked = { ...edit('4/delta:A', 'blocked'), live: 20, wanted: 5, entry: { about: 'Stok', effect: null } };
    expect(figuresOf(blocked)).toEqual({ now: 20, next: 5, shift: null });
  });
});
