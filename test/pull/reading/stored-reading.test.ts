import { newReadingState, type ReadingState } from '../../../src/pull/reading/reading-state';
import { storedReading } from '../../../src/pull/reading/stored-reading';
import { requireDataset } from '../../../src/tables/dataset-catalogue';

const variations = requireDataset('variations');
const customerOrders = requireDataset('customer-orders');
const list = { place: 1_000_000, reading: 1, total: 70, seen: 10, hasDuplicates: false, pending: 6, counts: {} };
const page = { input: { type: 'S' }, list: 1, page: 2, perPage: 10, reading: 1 };
const half: ReadingState = {
  ...newReadingState({ type: 'S' }),
  context: { warehouses: [{ id: 0, warehouse: 'Gudang Utama' }] },
  waiting: [{ ...page, query: 'products' }],
  lists: { 1: { ...list, first: { query: 'products', input: { type: 'S' } } } },
  answered: 1,
  calls: 2,
};
const customer = { 'customer.id': '7', 'customer.name': 'Sari', 'customer.phone': '' };
const halfOrders: ReadingState = {
  ...half,
  context: {},
  waiting: [{ ...page, query: 'orders', carry: [customer] }],
  lists: { 1: { ...list, first: { query: 'customers', input: {} } } },
};

const stored = (state: object): unknown => JSON.parse(JSON.stringify(state));

describe('a reading that was put away', () => {
  it('is taken up as it was', () => {
    expect(storedReading(variations, stored(half))).toEqual(half);
    expect(storedReading(customerOrders, stored(halfOrders))).toEqual(halfOrders);
  });

  it('goes on when the first version had put it away, which called queries steps and kept all of a warehouse', () => {
    const first = {
      ...half,
      context: { warehouses: [{ id: 0, warehouse: 'Gudang Utama', supplier_id: null, address: null }] },
      waiting: [{ ...page, step: 'products' }],
      lists: { 1: { ...list, first: { step: 'products', input: { type: 'S' } } } },
    };
    expect(storedReading(variations, stored(first))).toEqual(half);
  });

  it('is none where something else was put away', () => {
    expect(storedReading(variations, stored({ ...half, waiting: 'all' }))).toBeUndefined();
    expect(storedReading(variations, null)).toBeUndefined();
  });

  it('is none where a query is one that its dataset does not have', () => {
    expect(storedReading(variations, stored({ ...half, waiting: [{ ...page, query: 'prices' }] }))).toBeUndefined();
    expect(storedReading(variations, stored(halfOrders))).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['what the first version carried', { id: 7, name: 'Sari', phone: '' }],
    ['no row', []],
    ['two rows', [customer, customer]],
    ['a row without one of its cells', [{ 'customer.id': '7', 'customer.name': 'Sari' }]],
    ['a cell that is none', [{ ...customer, 'customer.name': { first: 'Sari' } }]],
  ])('is none where a task carries %s in place of its cells', (_what, carry) => {
    const waiting = [{ ...page, query: 'orders', carry }];
    expect(storedReading(customerOrders, stored({ ...halfOrders, waiting }))).toBeUndefined();
  });

  it('is none where a task carries something that its query does not ask for', () => {
    const waiting = [{ ...page, query: 'customers', carry: [{ start_date: '2026-01-01' }] }];
    expect(storedReading(customerOrders, stored({ ...halfOrders, waiting }))).toBeUndefined();
  });

  it.each([
    ['is missing', {}],
    ['is no list', { warehouses: { id: 0 } }],
    ['has rows of another form', { warehouses: [{ id: 0, name: 'Gudang Utama' }] }],
  ])('is none where what its columns depend on %s', (_what, context) => {
    expect(storedReading(variations, stored({ ...half, context }))).toBeUndefined();
  });

  it('goes on where what its columns depend on is still asked for', () => {
    const asking = { ...half, context: {}, waiting: [{ ...page, query: 'warehouses' }] };
    expect(storedReading(variations, stored(asking))).toEqual(asking);
  });
});
