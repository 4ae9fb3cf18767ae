import { afterEachAnswer, type DatasetShop, expectPulled, openDatasetShop, serialMoment } from './dataset-shop';

const rupiahOf = ({
  lines,
  shippingCost,
}: {
  lines: readonly { price: number; quantity: number }[];
  shippingCost: number;
}) => lines.reduce((sum, { price, quantity }) => sum + price * quantity, shippingCost);

const momentOrBlank = (moment: number | null) => (moment === null ? '' : serialMoment(moment));

function waitingCells({ shop: { state } }: DatasetShop) {
  return state.privorPayments.flatMap((payment) => {
    const { id, customer, confirmedAt, isMember } = payment;
    const open = payment.orders.filter(({ decision }) => decision === null);
    const bill = open.reduce((sum, order) => sum + rupiahOf(order), 0);
    return open.map((order) => {
      const warehouseId = order.lines[0]?.warehouseId ?? 0;
      return {
        created_at: serialMoment(payment.createdAt),
        'orders.po_number': String(order.number),
        'customer.name': customer.name,
        'customer.phone': customer.phone,
        'orders.products': order.lines.map(({ name, quantity }) => `${name} X ${quantity}`).join('; '),
        'orders.total_amount': rupiahOf(order),
        payment_status: confirmedAt === null ? 'Waiting for Payment' : 'Confirmed Pay',
        confirmed_at: momentOrBlank(confirmedAt),
        expired_at: serialMoment(payment.expiresAt),
        nominal_invoice: bill,
        nominal_unique: id % 100,
        nominal_transfer: confirmedAt === null ? '' : bill,
        'bank.name': state.banks.find((bank) => bank.id === payment.bankId)?.name ?? '',
        'bill.holder_name': '',
        'bill.paid_at': momentOrBlank(confirmedAt),
        'bill.note': '',
        is_installment: false,
        payment_from: 'Storefront',
        'orders.shipping_logistic': order.courier,
        'orders.shipping_rate': order.rate,
        'orders.shipping_cost': order.shippingCost,
        'orders.customer.name': customer.name,
        'orders.customer.phone': customer.phone,
        'orders.customer.address': customer.city,
        'orders.reseller': isMember ? customer.name : '',
        'orders.dropshipper.name': '',
        'orders.dropshipper.phone': '',
        'orders.warehouse_name': warehouseId === 0 ? '' : state.warehouseName(warehouseId),
        'orders.note': '',
        'customer.id': String(customer.id),
        payment_id: String(id),
        'orders.order_id': String(order.id),
      };
    });
  });
}

describe('unconfirmed storefront orders', () => {
  it('come one a row with their payment, paid or not', () => {
    const bench = openDatasetShop();
    const rows = waitingCells(bench);
    expect(new Set(rows.map(({ payment_id }) => payment_id)).size).toBeLessThan(rows.length);
    expectPulled(bench, 'unconfirmed-orders', { idColumn: 'orders.order_id', rows });
  });

  it('are marked once they were decided, also where that happens while they are read', () => {
    const bench = openDatasetShop();
    const { shop, pull, table } = bench;
    const { rows, tabId } = pull('unconfirmed-orders');
    const [before, during] = shop.state.privorPayments;
    if (!before || !during) throw new Error('too small a shop');
    const accept = ({ orders }: typeof before) => {
      for (const order of orders) order.decision = 'ACCEPT';
    };
    accept(before);
    afterEachAnswer(bench, (path) => {
      if (path.endsWith('/unconfirmed-privor')) accept(during);
    });
    const decided = before.orders.length + during.orders.length;
    expect(pull('unconfirmed-orders')).toMatchObject({ vanishedRows: decided, newRows: 0, rows: rows - decided });
    expect(table(tabId)).toHaveLength(rows);
  });
});
