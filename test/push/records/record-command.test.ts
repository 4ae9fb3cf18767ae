import type { PlanView } from '../../../src/rpc/push-calls';
import { cancelOrder } from '../../../workbench/shop/resources/orders/place-order';
import type { Order } from '../../../workbench/shop/state/orders';
import { openDataset } from '../open-dataset';
import { codeOf } from '../open-pulled';

const command = '#command';

type Opened = ReturnType<typeof openDataset>;

const recent = ({ shop, clock }: Pick<Opened, 'shop' | 'clock'>, fits: (order: Order) => boolean): readonly Order[] =>
  shop.state.orders.filter((order) => order.createdAt > clock.now() - 25 * 86_400_000 && fits(order));

function at<T>(items: readonly T[], index = 0): T {
  const item = items[index];
  if (item === undefined) throw new Error('too small a shop');
  return item;
}

const stockOf = ({ shop }: Opened, { lines }: Order): number =>
  lines.reduce((sum, { variationId, warehouseId }) => sum + (shop.stockOf(variationId).get(warehouseId) ?? 0), 0);

describe('commands for orders', () => {
  it('cancel them, with their stock, and bring them back', () => {
    const opened = openDataset('orders', 'order_id');
    const { shop, type, preview, confirm, cell, resultOf, rpc } = opened;
    const order = at(recent(opened, ({ isCancelled }) => !isCancelled));
    const stock = stockOf(opened, order);
    type(order.id, command, 'cancel');
    const plan = preview();
    expect(plan.edits).toMatchObject([
      {
        status: 'ready',
        wanted: 'CANCEL',
        live: 'Accepted',
        warnings: [
          'The customer or courier may be notified',
          expect.stringMatching(/^CANCEL cancels an order that was paid: Rp/),
        ],
      },
    ]);
    const effect = { about: 'Status', from: 'Accepted', to: 'Cancelled' };
    expect(plan.edits[0]?.entry).toEqual({ about: 'Status', effect });
    const { run, counts } = confirm(plan);
    expect(counts.done).toBe(1);
    expect(order.isCancelled).toBe(true);
    expect(stockOf(opened, order)).toBeGreaterThan(stock);
    expect(cell(order.id, command)).toBe('');
    expect(cell(order.id, 'order_status')).toBe('Cancelled');
    expect(resultOf(order.id)).toMatch(/^✓ Command: Status: \S+ → \S+/);
    const back = rpc<PlanView>('push.undo', { run });
    expect(back.edits).toMatchObject([{ status: 'ready', wanted: 'RETURN', live: 'Cancelled' }]);
    expect(confirm(back).counts.done).toBe(1);
    expect(cell(order.id, 'order_status')).toBe('Accepted');
    expect(order.isCancelled).toBe(false);
    expect(stockOf(opened, order)).toBe(stock);
    expect(shop.violations).toEqual([]);
  });

  it('are taken in Indonesian as well, as is the word that leaves a row out', () => {
    const opened = openDataset('orders', 'order_id');
    const { type, preview, confirm } = opened;
    const [first, second] = recent(opened, ({ isCancelled }) => !isCancelled);
    if (!first || !second) throw new Error('too small a shop');
    type(first.id, command, 'Batal');
    type(second.id, command, 'lewati');
    const plan = preview();
    expect(plan.edits.map(({ recordId, wanted }) => [recordId, wanted])).toEqual([[String(first.id), 'CANCEL']]);
    confirm(plan);
    expect([first.isCancelled, second.isCancelled]).toEqual([true, false]);
  });

  it.each(['dropAnswer', 'dropRequest', 'brokenJson'] as const)('cancel once after %s', (kind) => {
    const opened = openDataset('orders', 'order_id');
    const order = at(recent(opened, ({ isCancelled }) => !isCancelled));
    opened.type(order.id, command, 'CANCEL');
    const plan = opened.preview();
    opened.shop.faults.add({ method: 'POST', path: '/order/cancel', nth: 1, fault: { kind } });
    expect(opened.confirm(plan).counts.done).toBe(1);
    expect(opened.shop.changes.get('POST /order/cancel')).toBe(1);
  });

  it('are only those that the list offers', () => {
    const opened = openDataset('orders', 'order_id');
    const order = at(recent(opened, ({ isCancelled }) => !isCancelled));
    opened.type(order.id, command, 'RETURN');
    expect(opened.preview().edits).toMatchObject([
      { status: 'blocked', reason: 'The shop does not take "RETURN" here. Allowed: CANCEL, SKIP' },
    ]);
  });

  it('leave a row out', () => {
    const opened = openDataset('orders', 'order_id');
    const order = at(recent(opened, ({ isCancelled, awb }) => !isCancelled && awb === null));
    opened.type(order.id, 'awb_number', 'JNE-1');
    opened.type(order.id, command, 'SKIP');
    expect(opened.preview().edits).toEqual([]);
    opened.type(order.id, command, 'UPDATE');
    expect(opened.preview().edits).toMatchObject([{ column: 'awb_number', status: 'ready' }]);
  });

  it('that came to nothing meanwhile need no cancelling, also where the shop tells them apart', () => {
    for (const hidesCancelledOrders of [false, true]) {
      const opened = openDataset('orders', 'order_id', { hidesCancelledOrders });
      const order = at(recent(opened, ({ isCancelled }) => !isCancelled));
      opened.type(order.id, command, 'CANCEL');
      cancelOrder(opened.shop.state, order);
      expect(opened.preview().edits).toMatchObject([{ status: 'alreadySo', live: 'Cancelled' }]);
    }
  });
});

describe('commands for cancelled orders', () => {
  const openCancelled = (hidesCancelledOrders: boolean) => {
    const opened = openDataset('cancelled-orders', 'order_id', {
      hidesCancelledOrders,
      arrange: ({ state }) => {
        for (const order of state.orders.filter(({ isCancelled }) => !isCancelled).slice(-4)) cancelOrder(state, order);
      },
    });
    return { ...opened, cancelled: recent(opened, ({ isCancelled }) => isCancelled) };
  };

  it.each([false, true])('bring them back and delete them for good (hidden in the detail: %s)', (isHidden) => {
    const { shop, cancelled, type, preview, confirm } = openCancelled(isHidden);
    const [returned, deleted] = [at(cancelled), at(cancelled, 1)];
    type(returned.id, command, 'RETURN');
    type(deleted.id, command, 'DELETE');
    const plan = preview();
    expect(plan.counts.ready).toBe(2);
    expect(plan.edits.filter(({ isDestructive }) => isDestructive).map(({ wanted }) => wanted)).toEqual(['DELETE']);
    expect(confirm(plan, { typed: '1' }).counts.done).toBe(2);
    expect(returned.isCancelled).toBe(false);
    expect(shop.state.orders).not.toContain(deleted);
    expect(shop.violations).toEqual([]);
  });

  it('delete nothing unless how many was typed, and nothing that was not ticked', () => {
    const { shop, cancelled, type, preview, confirm } = openCancelled(false);
    for (const index of [0, 1]) type(at(cancelled, index).id, command, 'DELETE');
    const plan = preview();
    expect(codeOf(() => confirm(plan))).toBe('typeToConfirm');
    expect(codeOf(() => confirm(plan, { typed: '1' }))).toBe('typeToConfirm');
    const acknowledged = [`${at(cancelled).id}/${command}`];
    expect(confirm(plan, { acknowledged, typed: '1' }).counts).toMatchObject({ done: 1, notPushed: 1 });
    expect(shop.state.orders).toContain(at(cancelled, 1));
    expect(shop.state.orders).not.toContain(at(cancelled));
  });
});

describe('commands for parcels', () => {
  const openReady = () => {
    const opened = openDataset('shipments', 'order_id');
    const inState = (status: string) =>
      recent(opened, (order) => opened.shop.state.shipments.of(order)?.status === status);
    const statusOf = (order: Order) => opened.shop.state.shipments.of(order)?.status;
    return { ...opened, inState, statusOf, ready: inState('READY_TO_SHIP') };
  };

  it('ask for a pickup or say that they are brought, and call it off again', () => {
    const { shop, ready, statusOf, type, preview, confirm, rpc } = openReady();
    type(at(ready).id, command, 'PICKUP');
    type(at(ready, 1).id, command, 'DROP OFF');
    const { run, counts } = confirm(preview());
    expect(counts.done).toBe(2);
    expect([statusOf(at(ready)), statusOf(at(ready, 1))]).toEqual(['PICKUP_REQUEST', 'DROPOFF']);
    for (const order of [at(ready), at(ready, 1)]) order.courier = 'SICEPAT';
    expect(confirm(rpc<PlanView>('push.undo', { run })).counts.done).toBe(2);
    expect([statusOf(at(ready)), statusOf(at(ready, 1))]).toEqual(['READY_TO_SHIP', 'READY_TO_SHIP']);
    expect(shop.violations).toEqual([]);
  });

  it('call a pickup by JNE off only with a reason, which is blanked with the command', () => {
    const { shop, ready, statusOf, type, preview, confirm, cell } = openReady();
    const order = at(ready);
    order.courier = 'JNE';
    shop.state.shipments.request(order, 'PICKUP', shop.state.clock.now());
    type(order.id, command, 'CANCEL PICKUP');
    expect(preview().edits).toMatchObject([
      { status: 'blocked', reason: 'JNE wants a reason; write it beside the command' },
    ]);
    type(order.id, '#command.reason', 'Salah alamat');
    expect(confirm(preview()).counts.done).toBe(1);
    expect(statusOf(order)).toBe('READY_TO_SHIP');
    expect([cell(order.id, command), cell(order.id, '#command.reason')]).toEqual(['', '']);
  });

  it('make a parcel that failed ready again, and refuse it to one that is on its way', () => {
    const { shop, ready, inState, statusOf, type, preview, confirm } = openReady();
    const failed = at(ready);
    shop.state.shipments.note(failed, 'RETURNED');
    const moving = at(inState('ON_PROCESS'));
    type(failed.id, command, 'RESEND');
    type(moving.id, command, 'RESEND');
    const plan = preview();
    expect(plan.edits.map(({ status, reason }) => [status, reason])).toEqual(
      expect.arrayContaining([
        ['ready', ''],
        ['blocked', 'RESEND does not fit: the shop says On its way'],
      ]),
    );
    expect(confirm(plan).counts.done).toBe(1);
    expect(statusOf(failed)).toBe('READY_TO_SHIP');
  });

  it('take parcels off the list', () => {
    const { ready, statusOf, type, preview, confirm } = openReady();
    type(at(ready).id, command, 'REMOVE');
    expect(confirm(preview(), { typed: '1' }).counts.done).toBe(1);
    expect(statusOf(at(ready))).toBeUndefined();
  });
});

describe('commands for customers', () => {
  it('accept, refuse, activate, block, unblock and delete', () => {
    const { shop, type, preview, confirm } = openDataset('customers', 'id');
    const { customers } = shop.state;
    const before = ['R', 'R', 'T', '1', '4', '1'];
    const people = before.map((registration, index) => Object.assign(at(customers, index), { registration }));
    ['ACCEPT', 'REFUSE', 'ACTIVATE', 'BLOCK', 'UNBLOCK', 'DELETE'].forEach((word, index) => {
      type(at(people, index).id, command, word);
    });
    const plan = preview();
    expect(plan.counts.ready).toBe(6);
    expect(confirm(plan, { typed: '1' }).counts.done).toBe(6);
    expect(people.slice(0, 5).map(({ registration }) => registration)).toEqual(['1', '0', '1', '4', '1']);
    expect(customers).not.toContain(at(people, 5));
    expect(shop.violations).toEqual([]);
  });

  it('go along with edits of the same row', () => {
    const { shop, type, preview, confirm } = openDataset('customers', 'id');
    const customer = at(shop.state.customers);
    type(customer.id, 'name', 'Ibu Sari');
    type(customer.id, command, 'BLOCK');
    expect(confirm(preview()).counts.done).toBe(2);
    expect(customer).toMatchObject({ name: 'Ibu Sari', registration: '4' });
  });
});

describe('a column for commands that a person adds', () => {
  const addColumn = ({ cloud, tabId, view }: Opened) => {
    const sheet = cloud.workbook.sheet(tabId);
    const column = (sheet?.lastColumn() ?? 0) + 1;
    sheet?.insertColumns(column, 1);
    cloud.workbook.type(tabId, 1, column, 'Perintah');
    return (id: number, word: string) => cloud.workbook.type(tabId, view().rowOf(id), column, word);
  };

  it.each([
    [
      'expenses',
      'id',
      ({ expenses }: Opened['shop']['state']) => [...expenses].sort((a, b) => b.day.localeCompare(a.day)),
    ],
    ['product-categories', 'id', ({ productCategories }: Opened['shop']['state']) => productCategories],
    ['order-costs', 'order_cost_id', ({ orderCosts }: Opened['shop']['state']) => orderCosts],
    ['custom-couriers', 'id', ({ customCouriers }: Opened['shop']['state']) => customCouriers],
  ] as const)('deletes records of %s', (dataset, idKey, recordsIn) => {
    const opened = openDataset(dataset, idKey);
    const records: readonly { readonly id: number | string }[] = recordsIn(opened.shop.state);
    const before = records.map(({ id }) => id);
    const { id } = at(records);
    addColumn(opened)(id as number, 'DELETE');
    expect(opened.confirm(opened.preview(), { typed: '1' }).counts.done).toBe(1);
    expect(recordsIn(opened.shop.state).map(({ id: left }) => left)).toEqual(before.filter((one) => one !== id));
    expect(opened.shop.violations).toEqual([]);
  });

  it("deletes a warehouse that holds nothing, and tells the shop's words for one that does", () => {
    const empty = { id: 29, name: 'Gudang Kosong', supplierId: 23_500, address: '', adminIds: [], isActive: true };
    const opened = openDataset('warehouses', 'id', {
      warehouseShare: 1,
      arrange: ({ state }) => state.warehouses.push(empty),
    });
    const [main, held] = opened.shop.state.warehouses;
    const write = addColumn(opened);
    for (const id of [main?.id, held?.id, empty.id]) write(id ?? -1, 'DELETE');
    const plan = opened.preview();
    expect(plan.edits.map(({ recordId, status, reason }) => [recordId, status, reason])).toEqual(
      expect.arrayContaining([
        ['0', 'blocked', 'The main warehouse cannot be changed from here'],
        [String(held?.id), 'ready', ''],
        ['29', 'ready', ''],
      ]),
    );
    expect(opened.confirm(plan, { typed: '2' }).counts).toMatchObject({ done: 1, failed: 1 });
    expect(opened.shop.state.warehouses.map(({ id }) => id)).toEqual([main?.id, held?.id, 22]);
    expect(opened.resultOf(held?.id ?? -1)).toContain('The warehouse still has stock.');
    expect(opened.shop.violations).toEqual([]);
  });

  it('deletes a promo, also one that has begun', () => {
    const facts = { name: 'Merdeka', start_date: '2026-01-01 00:00', end_date: '2026-12-31 23:59', limits: {} };
    const opened = openDataset('promos', 'id', { arrange: ({ state }) => state.promos.push({ id: 683, facts }) });
    addColumn(opened)(683, 'DELETE');
    expect(opened.confirm(opened.preview(), { typed: '1' }).counts.done).toBe(1);
    expect(opened.shop.state.promos).toEqual([]);
    expect(opened.shop.violations).toEqual([]);
  });

  it('skips and deletes variations', () => {
    const opened = openDataset('variations', 'variation_id');
    const [kept, deleted] = [at(opened.shop.variations()), at(opened.shop.variations(), 1)];
    const write = addColumn(opened);
    opened.type(kept.id, 'price', '1234567');
    write(kept.id, 'SKIP');
    write(deleted.id, 'DELETE');
    const plan = opened.preview();
    expect(plan.edits).toMatchObject([{ recordId: String(deleted.id), isDestructive: true, status: 'ready' }]);
    expect(opened.confirm(plan, { typed: '1' }).counts.done).toBe(1);
    expect(opened.shop.variations().map(({ id }) => id)).not.toContain(deleted.id);
    expect(opened.cell(kept.id, 'price')).toBe(1_234_567);
  });

  it('sends rows for new records to the page for rows', () => {
    const opened = openDataset('suppliers', 'id');
    const { cloud, tabId, view, preview } = opened;
    const sheet = cloud.workbook.sheet(tabId);
    const column = (sheet?.lastColumn() ?? 0) + 1;
    const row = (sheet?.lastRow() ?? 0) + 1;
    cloud.workbook.type(tabId, 1, column, 'Command');
    cloud.workbook.type(tabId, row, view().columnOf('name'), 'CV Baru');
    cloud.workbook.type(tabId, row, column, 'create');
    const plan = preview();
    expect(plan.edits).toMatchObject([
      {
        ...{ name: 'CV Baru', status: 'blocked' },
        reason: `Row ${row}: new records are made under "Bulk add & edit…"`,
      },
    ]);
    opened.confirm(plan);
    expect(sheet?.readValues({ row, column: view().columnOf('#result'), rows: 1, columns: 1 })).toEqual([['']]);
  });

  it('says what it does not know', () => {
    const opened = openDataset('suppliers', 'id');
    addColumn(opened)(at(opened.shop.state.suppliers).id, 'DELETE');
    expect(opened.preview().edits).toMatchObject([
      { status: 'blocked', reason: 'The shop does not take "DELETE" here. Allowed: SKIP' },
    ]);
  });
});
