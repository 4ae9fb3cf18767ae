import { remainingOf } from '../../../../workbench/shop/order-money';
import { openRows } from '../../open-rows';
import type { RowCells } from '../../row-cells';
import { toldIn } from '../../told-in';

/** A template of orders in a shop that sells something for Rp150,000, of which there are 40. */
function openOrders(isPulled: boolean) {
  const opened = openRows('order.create', { orders: 5, warehouses: 1, warehouseShare: 0 });
  const product = [...opened.shop.state.products.values()].find(({ type }) => type === 'S');
  const [variation] = product?.variations ?? [];
  if (!product || !variation) throw new Error('too small a shop');
  const prices = { price: 150_000, priceReseller: 120_000, price1: 0, price2: 0, price3: 0 };
  Object.assign(variation, { ...prices, stock: new Map([[0, 40]]) });
  if (isPulled) opened.rpc('pull.run');
  return { ...opened, variation };
}

/** The head of an order of two pieces: of nothing else but `cells`, as changed. */
const orderOf = (variation: number, cells: RowCells = {}): RowCells => ({
  ...{ Group: 'a', order_date: '2026-03-02', customer_sender_id: 1, customer_receiver_id: 1, supplier_id: 0 },
  ...{ is_print: 'FALSE', 'products.id': variation, 'products.qty': 2, 'products.product_status': 'S' },
  ...{ 'expedition.id': 1, 'expedition.rate': 15_000, 'expedition.name': 'JNE REG', 'expedition.auto_pickup': 'FALSE' },
  ...{ 'payment.status': 'UNPAID', source: 'WEB', ...cells },
});

/** What is told of an order of two pieces, for some Rp315,000. */
function told(cells: RowCells, isPulled = false, more: readonly RowCells[] = []): readonly string[] {
  const opened = openOrders(isPulled);
  const { id } = opened.variation;
  opened.fill(3, orderOf(id, cells));
  more.forEach((line, index) => {
    opened.fill(4 + index, {
      Group: 'a',
      'products.id': id,
      'products.qty': 2,
      'products.product_status': 'S',
      ...line,
    });
  });
  return toldIn(opened);
}

const paid: RowCells = { 'payment.status': 'PAID', 'payment.date': '2026-03-02', 'payment.bank_id': 847 };
const off = (nominal: string): RowCells => ({ 'products.type': 'NOMINAL', 'products.nominal': nominal });
const cost = (category: string, nominal: string): RowCells => ({
  ...{ 'order_cost.name': 'Lain', 'order_cost.category': category, 'order_cost.type': 'NOMINAL' },
  'order_cost.nominal': nominal,
});

describe('an order as a row', () => {
  it.each<[string, RowCells, string]>([
    ['of ten years ago', { order_date: '2016-03-02' }, '2 Mar 2016 is more than a year ago'],
    ['of next year', { order_date: '2027-03-02' }, '2 Mar 2027 is still to come'],
    ['of a fraction that became a day', { 'products.qty': '46085' }, 'read this as the date'],
    ['of more than there is', { 'products.qty': '2000' }, '2,000 pcs are taken, and the shop has 40'],
    ['of no piece', { 'products.qty': '0' }, 'An order of 0 pieces cannot be right'],
    ['of a variation that is none', { 'products.id': '77' }, 'Ngorder has no variation 77'],
    ['with ten times the discount', off('1500000'), 'Discount Rp1,500,000 for goods of about Rp300,000'],
    ['with a promo above all', { 'products.discount_promo': '400000' }, 'Discount Rp400,000 for goods'],
    ['with a discount of all of it', cost('DISCOUNT', '400000'), 'Discount Rp400,000 for goods of about Rp300,000'],
    ['with shipping of a thousand times', { 'expedition.rate': '15000000' }, 'Shipping Rp15,000,000 for goods'],
    ['paid tenfold', { ...paid, 'payment.amount': '3150000' }, 'Rp3,150,000 paid for an order of about Rp315,000'],
    ['paid by a tenth', { ...paid, 'payment.amount': '31500' }, 'Rp31,500 paid for an order of about Rp315,000'],
    ['paid without its thousands', { ...paid, 'payment.amount': '315' }, 'Did you mean Rp315,000?'],
    [
      'with an instalment above it',
      { ...paid, 'payment.status': 'INSTALLMENT', 'payment.amount': '900000' },
      'Rp900,000',
    ],
  ])('is told where it looks like a slip, whether anything was pulled or not: %s', (_, cells, text) => {
    expect(told(cells)).toContainEqual(expect.stringContaining(text));
    expect(told(cells, true)).toContainEqual(expect.stringContaining(text));
  });

  it('is told where two rows name the same item', () => {
    expect(told({}, false, [{}])).toEqual([expect.stringMatching(/Variation \d+ is in this order 2 times/)]);
  });

  it.each<[string, RowCells, readonly RowCells[]]>([
    ['not paid', {}, []],
    ['paid', { ...paid, 'payment.amount': '315000' }, []],
    ['paid by a reseller', { ...paid, 'payment.amount': '255000' }, []],
    ['paid with a unique code', { ...paid, 'payment.amount': '315127' }, []],
    ['begun to be paid', { ...paid, 'payment.status': 'INSTALLMENT', 'payment.amount': '50000' }, []],
    ['with a discount', off('30000'), []],
    ['with a half off', { 'products.type': 'PERCENTAGE', 'products.percentage': '50' }, []],
    ['with a fee and a discount', { ...cost('OTHER COST', '5000') }, [cost('DISCOUNT', '15000')]],
    ['with dear shipping', { 'expedition.rate': '240000' }, []],
    ['without shipping', { 'expedition.rate': '0' }, []],
    ['of all that there is', { 'products.qty': '40' }, []],
    ['with one for free', {}, [{ 'products.qty': 1, 'products.type': 'PERCENTAGE', 'products.percentage': 100 }]],
    ['of yesterday', { order_date: '2026-03-01' }, []],
    ['that is made to order', { 'products.product_status': 'PO', 'products.qty': '400' }, []],
  ])('takes no doubt where it is honest: %s', (_, cells, more) => {
    const isCost = more.some((line) => 'order_cost.name' in line);
    const lines = isCost
      ? more.map((line) => ({ ...line, 'products.id': '', 'products.qty': '', 'products.product_status': '' }))
      : more;
    expect(told(cells, false, lines)).toEqual([]);
  });

  it('is told where it takes what the orders before it leave too little of', () => {
    const opened = openOrders(false);
    for (const row of [3, 4])
      opened.fill(row, orderOf(opened.variation.id, { Group: `g${row}`, 'products.qty': 20 + row }));
    expect(toldIn(opened)).toEqual([expect.stringContaining('47 pcs are taken, and the shop has 40')]);
  });
});

describe('a payment that says PAID', () => {
  function toldOfPart(part: number, status = 'PAID') {
    const opened = openRows('order.pay', { orders: 30 });
    const { shop, fill } = opened;
    const order = shop.state.orders.find((one) => one.payment === 'UNPAID' && !one.isCancelled);
    if (!order) throw new Error('no order');
    const due = remainingOf(shop.state, order);
    const amount = Math.round(due * part);
    const account = shop.state.banks[0]?.id ?? 0;
    fill(3, { ...paid, id: order.id, 'payment.status': status, 'payment.bank_id': account, 'payment.amount': amount });
    return { told: toldIn(opened), numbers: [amount, due].map((value) => `Rp${value.toLocaleString('en')}`) };
  }

  it.each([0.25, 0.9])('is doubted with both numbers where it is not all that is due: %p of it', (part) => {
    const { told: doubts, numbers } = toldOfPart(part);
    expect(doubts).toHaveLength(1);
    for (const number of numbers) expect(doubts[0]).toContain(number);
  });

  it('takes no doubt where it is all, nor where it says that it is an instalment', () => {
    expect(toldOfPart(1).told).toEqual([]);
    expect(toldOfPart(0.25, 'INSTALLMENT').told).toEqual([]);
  });
});
