import { openRows } from '../open-rows';

/** Rows that say of each customer what was pulled, under other customers' ids where they were sorted. */
function planWith(idsOf: (ids: readonly number[]) => readonly number[], count = 12) {
  const opened = openRows('customer.update', { orders: 60 });
  opened.rpc('pull.run', { dataset: 'customers' });
  const customers = opened.shop.state.customers.slice(0, count);
  const ids = idsOf(customers.map(({ id }) => id));
  customers.forEach(({ name, phone }, row) => {
    opened.fill(3 + row, { customer_id: ids[row] ?? 0, name, phone });
  });
  return opened.plan();
}

describe('rows in which the ids alone were sorted or moved', () => {
  it.each<[string, (ids: readonly number[]) => readonly number[]]>([
    ['turned round', (ids) => [...ids].reverse()],
    ['one row off', (ids) => [...ids.slice(1), ...ids.slice(0, 1)]],
  ])('are refused together, and told what belongs to other ids: %s', (_, idsOf) => {
    expect(() => planWith(idsOf)).toThrow(/ID, Customer name, Phone do not belong together/);
  });

  it('are left as they are where each says what its own record says', () => {
    expect(
      planWith((ids) => ids).records.flatMap(({ problem, doubts }) => [problem, ...doubts].filter(Boolean)),
    ).toEqual([]);
  });
});
