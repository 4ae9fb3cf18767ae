import type { SidebarState } from '../../src/sidebar/shell/server/rpc-views';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

/** A tab of orders that are narrowed down to one admin, and what the panel is told of its filters. */
function openNarrowed() {
  const bench = openInProcessWorkbench({ shop: { products: 2, orders: 3 }, locale: 'id' });
  const { rpc, shop, clock } = bench;
  rpc('connection.save', { key: shop.options.key });
  const { found } = rpc<{ readonly found: readonly { id: string; name: string }[] }>('names.find', { kind: 'staff' });
  const [staff = { id: '', name: '' }] = found;
  rpc('pull.run', {
    definition: { dataset: 'orders', filters: { user_id: staff.id, start_date: 'today-30' }, mode: 'update' },
  });
  return {
    staff,
    filters: () => rpc<SidebarState>('state.get').tabs[0]?.filters,
    wait: (ms: number) => clock.advance(ms),
  };
}

test('the filters of a tab are told by their titles, an id by its name while that is known', () => {
  const { staff, filters } = openNarrowed();
  expect(filters()).toEqual([
    { name: 'user_id', title: 'Admin', value: staff.name },
    { name: 'start_date', title: expect.any(String), value: 'today-30' },
    { name: 'end_date', title: expect.any(String), value: 'today' },
  ]);
});

test('the period that a pull takes where nobody chose one is told too; without one there is nothing to tell', () => {
  const { rpc, shop } = openInProcessWorkbench({ shop: { products: 2, orders: 3 }, locale: 'id' });
  rpc('connection.save', { key: shop.options.key });
  const told = (dataset: string) => {
    const { tabId } = rpc<{ readonly tabId: number }>('pull.run', { dataset });
    const tab = rpc<SidebarState>('state.get').tabs.find((one) => one.tabId === tabId);
    return tab?.filters.map(({ name, value }) => [name, value]);
  };
  expect(told('orders')).toEqual([
    ['start_date', 'today-29'],
    ['end_date', 'today'],
  ]);
  expect(told('variations')).toEqual([]);
});

test('an id of which the name is not known any more is told as one', () => {
  const { staff, filters, wait } = openNarrowed();
  wait(11 * 60_000);
  expect(filters()?.[0]?.value).toBe(`ID ${staff.id}`);
});
