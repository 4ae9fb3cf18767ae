import {
  type DatasetShop,
  expectPulled,
  latestOrders,
  openDatasetShop,
  serialDay,
  serialMoment,
  totalOf,
} from './dataset-shop';

/** Couriers whose drivers take the money, and the parcels of theirs that are paid at the door. */
const isCashOnDelivery = ({ courier, id }: { courier: string; id: number }) =>
  ['SiCepat', 'SAP', 'JNE'].includes(courier) && id % 4 === 0;

function parcelCells(bench: DatasetShop) {
  const { state } = bench.shop;
  return latestOrders(bench).flatMap((order) => {
    const shipment = state.shipments.of(order);
    if (!shipment) return [];
    const warehouse = state.warehouses.find(({ id }) => id === (order.lines[0]?.warehouseId ?? 0));
    const isCod = isCashOnDelivery(order);
    return [
      {
        status: shipment.status,
        order_date: serialDay(order.createdAt),
        po_number: String(order.number),
        'customer.name': order.customerName,
        'expedition.logistic_name': order.courier,
        'expedition.rate_name': 'REG',
        'expedition.awb_number': order.awb ?? '',
        'expedition.is_cod': isCod,
        'expedition.cod_amount': isCod ? totalOf(order) : 0,
        request_date: shipment.requestedAt === null ? '' : serialDay(shipment.requestedAt),
        'customer.address': order.customerAddress,
        'customer.district': '',
        'customer.city': order.customerAddress.toUpperCase(),
        'customer.postal_code': '01234',
        'supplier.name': warehouse?.name ?? '',
        'supplier.address': warehouse?.address ?? '',
        'supplier.location': 'Jakarta',
        'supplier.phone': '08120000000',
        'supplier.code': 'CGK',
        'service.pickup': true,
        'service.drop_off': true,
        dropship: '',
        order_id: String(order.id),
      },
    ];
  });
}

const monthOf = (moment: number) => new Date(moment + 7 * 3_600_000).toISOString().slice(0, 7);

/** Delivered parcels by the couriers that settle with the shop. */
const settled = ({ shop: { state } }: DatasetShop) =>
  state.orders.filter(
    (order) => ['SiCepat', 'SAP', 'JNE'].includes(order.courier) && state.shipments.of(order)?.status === 'DELIVERED',
  );

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

describe('shipments', () => {
  it('come of every status, each saying which', () => {
    const bench = openDatasetShop({ orders: 160 });
    const { state, options } = bench.shop;
    const ready = latestOrders(bench).filter((order) => state.shipments.of(order)?.status === 'READY_TO_SHIP');
    if (ready[0]) state.shipments.request(ready[0], 'PICKUP', options.clock.now());
    if (ready[1]) state.shipments.request(ready[1], 'DROP_OFF', options.clock.now());
    const rows = parcelCells(bench);
    expect(new Set(rows.map(({ status }) => status)).size).toBeGreaterThanOrEqual(5);
    expect(rows.some((row) => row['expedition.cod_amount'] > 0)).toBe(true);
    expectPulled(bench, 'shipments', { idColumn: 'order_id', rows });
  });

  it('move on without being taken for new ones', () => {
    const bench = openDatasetShop();
    const { state } = bench.shop;
    const { tabId } = bench.pull('shipments');
    const ready = latestOrders(bench).find((order) => state.shipments.of(order)?.status === 'READY_TO_SHIP');
    if (!ready) throw new Error('too small a shop');
    state.shipments.request(ready, 'PICKUP', bench.clock.now());
    expect(bench.pull('shipments')).toMatchObject({ newRows: 0, vanishedRows: 0 });
    expect(bench.table(tabId).find(({ order_id }) => order_id === String(ready.id))).toMatchObject({
      status: 'Pickup asked for',
      request_date: serialDay(bench.clock.now()),
      'expedition.awb_number': ready.awb,
    });
  });
});

describe('what couriers settle', () => {
  const filters = { start_date: 'today-90' };

  it('comes as invoices, their money as numbers and their dates as dates', () => {
    const bench = openDatasetShop({ orders: 200 });
    const { shopId, clock } = bench.shop.options;
    const groups = [...groupBy(settled(bench), ({ createdAt, courier }) => `${monthOf(createdAt)} ${courier}`)].sort();
    const rows = groups.map(([key, orders], index) => {
      const number = Number(key.slice(0, 7).replace('-', '')) * 100 + index;
      return {
        date: serialMoment(Math.max(...orders.map(({ createdAt }) => createdAt))),
        invoice_number: `INV-S-${shopId}-${key.slice(0, 7).replace('-', '')}${String(index + 1).padStart(4, '0')}`,
        vendor: key.slice(8).toUpperCase(),
        total: orders.reduce((sum, { shippingCost }) => sum + shippingCost, 0),
        status: key.startsWith(monthOf(clock.now())) ? 'PENDING' : 'COMPLETE',
        id: [...String(number)].map((digit) => 'abcdefGHIJ'[Number(digit)]).join(''),
      };
    });
    expectPulled(bench, 'shipment-invoices', { filters, idColumn: 'id', rows });
  });

  it('comes as payments, which have no id of their own', () => {
    const bench = openDatasetShop({ orders: 200 });
    const week = 7 * 86_400_000;
    const groups = groupBy(
      settled(bench).filter(isCashOnDelivery),
      ({ createdAt, courier }) => `${Math.floor(createdAt / week)} ${courier}`,
    );
    const dayText = (moment: number) => new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10);
    const rows = [...groups].map(([key, orders]) => {
      const [weeks = '', courier = ''] = key.split(' ');
      const from = Number(weeks) * week;
      const at = from + week;
      const description = `COD Reconsiliation ${dayText(from)} - ${dayText(at - 86_400_000)}`;
      const date = `${new Date(at).toISOString().slice(0, -1)}000Z`;
      return {
        date: serialMoment(at),
        vendor: courier.toUpperCase(),
        total: orders.reduce((sum, order) => sum + totalOf(order), 0),
        status: from + 2 * week > bench.clock.now() ? 'PENDING' : 'COMPLETE',
        description,
        invoice_number: '',
        id: `${courier.toUpperCase()} ${date} ${description}`,
      };
    });
    // What is handed over at the end of the running week has a date to come.
    const handedOver = rows.filter(({ date }) => date < serialDay(bench.clock.now()) + 1);
    expectPulled(bench, 'shipment-payments', { filters, idColumn: 'id', rows: handedOver });
  });
});
