import {
  type DatasetShop,
  expectPulled,
  latestOrders,
  openDatasetShop,
  serialDay,
  serialMoment,
  totalOf,
} from './dataset-shop';

type Order = DatasetShop['shop']['state']['orders'][number];

/** What the marketplace's statement says of an order, worked out anew. */
function escrowOf(order: Order) {
  const total = totalOf(order);
  const minus = Math.round(total * 0.01) + Math.round(total * 0.025);
  const plus = total - order.shippingCost;
  return order.category === 'SHOPEE' ? { plus, minus, total: plus - minus } : { plus: '', minus: '', total: '' };
}

const costText = (order: Order): string => {
  const { otherCost = 0 } = order;
  const total = totalOf(order);
  const own = otherCost < 0 ? [`Diskon (DISCOUNT): ${-otherCost}`] : [`Biaya Lain (OTHER COST): ${otherCost}`];
  const marketplace = [
    `Buyer Total Amount (ESCROW PLUS): ${total}`,
    `Commission Fee (ESCROW MINUS): ${Math.round(total * 0.01)}`,
    `Service Fee (ESCROW MINUS): ${Math.round(total * 0.025)}`,
    `Final Shipping Fee (ESCROW PLUS): ${-order.shippingCost}`,
  ];
  return [...(otherCost === 0 ? [] : own), ...(order.category === 'SHOPEE' ? marketplace : [])].join('; ');
};

const channelOf = ({ category }: Order): string => (category === 'STORE_FRONT' ? 'SF_GUEST' : category);

const personCells = (role: string, order: Order) => ({
  [`${role}.name`]: order.customerName,
  [`${role}.phone`]: order.customerPhone,
  [`${role}.address`]: order.customerAddress,
  [`${role}.district`]: '',
  [`${role}.city`]: order.customerAddress,
  [`${role}.province`]: '',
  [`${role}.postal_code`]: '01234',
  [`${role}.id`]: String(order.id + 23_000_000),
});

function goodsCells({ shop: { state } }: DatasetShop, { lines }: Order) {
  const sum = (measure: (line: Order['lines'][number]) => number) =>
    lines.reduce((total, line) => total + measure(line), 0);
  return {
    products: lines.map(({ name, quantity }) => `${name} × ${quantity}`).join('; '),
    'products.quantity': sum(({ quantity }) => quantity),
    'products.cost_of_goods_sold': sum(
      ({ variationId, quantity }) => (state.variations.get(variationId)?.priceBuy ?? 0) * quantity,
    ),
    weight: sum(({ variationId, quantity }) => (state.variations.get(variationId)?.weight ?? 0) * quantity) / 1000,
  };
}

function moneyCells({ shop: { state } }: DatasetShop, order: Order) {
  const { otherCost = 0 } = order;
  const escrow = escrowOf(order);
  const paidAt = state.orderPayments.paidAt(order);
  return {
    total_amount: totalOf(order),
    'shipping.cost': order.shippingCost,
    'order_cost:DISCOUNT': otherCost < 0 ? -otherCost : '',
    'order_cost:OTHER COST': otherCost > 0 ? otherCost : '',
    'order_cost:INSURANCE': '',
    'order_cost:ESCROW PLUS': escrow.plus,
    'order_cost:ESCROW MINUS': escrow.minus,
    order_cost: costText(order),
    payment_status: order.payment,
    payment_date: paidAt === null ? '' : serialDay(paidAt),
    'payment.payment_histoy.nominal': state.orderPayments.paidOf(order),
    cost_of_goods_sold: '',
    discount_amount: '',
    order_cost_amount: '',
    coupon: '',
  };
}

function shopeeCells(order: Order) {
  const isShopee = order.category === 'SHOPEE';
  const day = new Date(order.createdAt + 7 * 3_600_000).toISOString().slice(2, 10).replace(/-/g, '');
  return {
    'shopee.total_escrow': escrowOf(order).total,
    'shopee.ordersn': isShopee ? day + order.id.toString(36).toUpperCase() : '',
    'shopee.buyer_username': isShopee ? `pembeli${order.id}` : '',
    'shopee.total_amount': isShopee ? totalOf(order) : '',
    'shopee.status': isShopee ? 'COMPLETED' : '',
    'shopee.payment_method': isShopee ? 'Shopee Wallet V2' : '',
  };
}

const detailCells = (bench: DatasetShop, order: Order) => ({
  order_date: serialDay(order.createdAt),
  po_number: String(order.number),
  ...personCells('customer', order),
  'customer.type': 'Pelanggan',
  'customer.email': '',
  'customer.line': '',
  ...personCells('receiver', order),
  ...goodsCells(bench, order),
  ...moneyCells(bench, order),
  ...shopeeCells(order),
  order_progress_status: order.progress,
  'shipping.logistic_name': order.courier,
  'shipping.rate_name': 'REG',
  'awb.number': order.awb ?? '',
  'awb.update_at': order.awb === null ? '' : serialMoment(order.createdAt),
  dropshipper: '',
  order_category: channelOf(order),
  order_source: '',
  note: order.note ?? '',
  order_status: 'ACCEPT',
  'origin.name': bench.shop.state.shopName,
  'origin.location': 'Jakarta',
  'origin.phone': '08120000000',
  'origin.address': 'Indonesia',
  is_printed: false,
  is_shipper_order: false,
  is_private_order: false,
  created_at: serialMoment(order.createdAt),
  'created_by.name': 'Juragan',
  updated_at: serialMoment(order.createdAt),
  'updated_by.name': 'Juragan',
  order_id: String(order.id),
});

/** Some orders with a discount, a fee, a note, the same product twice, and instalments. */
function makeVaried({ shop: { state } }: DatasetShop): void {
  const [discounted, charged, twice, parted] = state.orders.slice(-4);
  const [line] = twice?.lines ?? [];
  if (!discounted || !charged || !twice || !line || !parted) throw new Error('too small a shop');
  Object.assign(discounted, { otherCost: -5000, note: '=1+1', category: 'SHOPEE' });
  Object.assign(charged, { otherCost: 2500, note: '00123' });
  twice.lines = [...twice.lines, { ...line, quantity: 7 }];
  state.orderPayments.clear(parted);
  for (const [index, nominal] of [10_000, 25_000].entries()) {
    const paidAt = parted.createdAt + (index + 1) * 3_600_000;
    state.orderPayments.add(parted, {
      id: 71 + index,
      bankId: 847,
      paidAt,
      createdAt: paidAt,
      nominal,
      status: 'INSTALLMENT',
    });
  }
}

function openVaried() {
  const bench = openDatasetShop();
  makeVaried(bench);
  return bench;
}

describe('whole orders', () => {
  it('come with customer, receiver, costs, escrow and payments', () => {
    const bench = openVaried();
    const rows = latestOrders(bench).map((order) => detailCells(bench, order));
    expect(rows.some((row) => row['order_cost:DISCOUNT'] !== '' && row['shopee.total_escrow'] !== '')).toBe(true);
    expectPulled(bench, 'order-details', { idColumn: 'order_id', rows });
  });

  it('come as lines, one for each product, the same product twice too', () => {
    const bench = openVaried();
    const { variations, products } = bench.shop.state;
    const rows = latestOrders(bench).flatMap((order) =>
      order.lines.map(({ variationId, name, price, quantity }, index) => {
        const variation = variations.get(variationId);
        const product = products.get(variation?.productId ?? 0);
        const before = order.lines.slice(0, index).filter((line) => line.variationId === variationId).length;
        return {
          order_date: serialDay(order.createdAt),
          po_number: String(order.number),
          'products.name': name,
          'products.quantity': quantity,
          'products.price': price,
          'products.amount': price * quantity,
          'products.cost_of_goods_sold': variation?.priceBuy ?? 0,
          'products.discount_nominal': 0,
          'products.discount_percentage': 0,
          'products.category.name': product?.categoryName ?? '',
          'products.product_status': product?.type ?? '',
          'products.is_warehouse': product?.isWarehouse ?? false,
          'customer.name': order.customerName,
          'receiver.city': order.customerAddress,
          payment_status: order.payment,
          order_progress_status: order.progress,
          order_category: channelOf(order),
          created_at: serialMoment(order.createdAt),
          'products.product_meta_id': String(variationId),
          'products.category.id': String(product?.categoryId ?? 0),
          order_id: String(order.id),
          line_id: `${order.id}:${variationId}${before === 0 ? '' : `:${before + 1}`}`,
        };
      }),
    );
    expect(rows.some(({ line_id }) => /:2$/.test(line_id))).toBe(true);
    expectPulled(bench, 'order-lines', { idColumn: 'line_id', rows });
  });

  it('come as payments, one for each instalment', () => {
    const bench = openVaried();
    const { orderPayments, banks } = bench.shop.state;
    const rows = latestOrders(bench).flatMap((order) =>
      orderPayments.of(order).map(({ id, bankId, paidAt, nominal }) => ({
        'payment.paid_at': serialMoment(paidAt),
        po_number: String(order.number),
        'customer.name': order.customerName,
        'payment.nominal': nominal,
        'payment.bank.destination.bank_name': banks.find((bank) => bank.id === bankId)?.name ?? '',
        'payment.pg_provider': order.category === 'SHOPEE' ? 'Shopee' : '',
        'payment.description': `Pembayaran Order PO#${order.number}`,
        payment_status: order.payment,
        total_amount: totalOf(order),
        'payment.payment_fee': '',
        'payment.is_confirmed': true,
        'payment.is_installment_first': '',
        'payment.va_no': '',
        'payment.bank.origin.account_name': '',
        'payment.bank.origin.account_number': '',
        'payment.note': '',
        order_date: serialDay(order.createdAt),
        created_at: serialMoment(order.createdAt),
        'payment.bank.destination.id': String(bankId),
        'payment.payment_id': '',
        'payment.id': String(id),
        order_id: String(order.id),
        order_payment_id: `${order.id}:${id}`,
      })),
    );
    expectPulled(bench, 'order-payments', { idColumn: 'order_payment_id', rows });
  });

  it('keep what a person wrote beside a line when another line of the order goes', () => {
    const bench = openVaried();
    const { tabId } = bench.pull('order-lines');
    const order = latestOrders(bench)
      .reverse()
      .find(({ lines }) => lines.length > 1);
    const [gone, kept] = order?.lines ?? [];
    if (!order || !gone || !kept) throw new Error('too small a shop');
    const { workbook } = bench.cloud;
    const width = workbook.sheet(tabId)?.lastColumn() ?? 0;
    const row = bench.table(tabId).findIndex(({ line_id }) => line_id === `${order.id}:${kept.variationId}`) + 2;
    workbook.type(tabId, row, width + 1, 'titip kado');
    order.lines = order.lines.filter((line) => line !== gone);
    expect(bench.pull('order-lines')).toMatchObject({ newRows: 0, vanishedRows: 1 });
    const cells = workbook.sheet(tabId)?.readValues({ row, column: 1, rows: 1, columns: width + 1 })[0] ?? [];
    expect(cells).toContain(`${order.id}:${kept.variationId}`);
    expect(cells[width]).toBe('titip kado');
  });
});
