import { remainingOf } from '../../../workbench/shop/order-money';
import { openProducts } from '../open-products';
import { openRows } from '../open-rows';
import { priceCells, productCells, promoCells, type RowCells, variationCells } from '../row-cells';
import { toldIn, toldOf } from '../told-in';

describe('payments of many orders', () => {
  /** What is told of instalments for many unpaid orders. @param amountOf by what is due for the order, and for the one below it. */
  function toldOfPayments(amountOf: (due: number, next: number, row: number) => number) {
    const opened = openRows('order.pay', { orders: 250 });
    const { shop, fill, plan } = opened;
    const unpaid = shop.state.orders.filter((one) => one.payment === 'UNPAID' && !one.isCancelled).slice(0, 31);
    const dues = unpaid.map((order) => remainingOf(shop.state, order));
    unpaid.slice(0, -1).forEach(({ id }, row) => {
      fill(3 + row, {
        ...{ id, 'payment.status': 'INSTALLMENT', 'payment.date': '2026-03-02' },
        'payment.bank_id': shop.state.banks[0]?.id ?? 0,
        'payment.amount': amountOf(dues[row] ?? 0, dues[row + 1] ?? 0, row),
      });
    });
    const ready = plan().records.filter(({ status }) => status === 'ready');
    expect(ready.length).toBeGreaterThan(5);
    return ready.flatMap(({ doubts }) => doubts);
  }

  it('take a doubt where an amount was dragged down and rises by one from row to row', () => {
    expect(toldOfPayments((_due, _next, row) => 100_000 + row)).not.toEqual([]);
  });

  it('take a doubt where one amount was filled down over orders that all owe something else', () => {
    expect(toldOfPayments(() => 100_000)).not.toEqual([]);
  });

  it('take a doubt where the amounts were pasted one row off: those that fit by chance do not leave in silence', () => {
    expect(toldOfPayments((_due, next) => next)).not.toEqual([]);
  });
});

describe('withdrawals', () => {
  it('take a doubt where an account number was dragged down: one holder has no three accounts in a row', () => {
    const opened = openRows('payment.withdraw');
    for (const row of [0, 1, 2])
      opened.fill(3 + row, {
        ...{ xendit_bank_id: '1', holder_name: 'Sari', nominal: '500000' },
        account_number: String(1_234_567_890 + row),
      });
    expect(toldIn(opened)).not.toEqual([]);
  });
});

describe('an order as a row', () => {
  function toldOfOrder(cells: RowCells): readonly string[] {
    const opened = openRows('order.create', { orders: 5, warehouses: 1, warehouseShare: 0 });
    const product = [...opened.shop.state.products.values()].find(({ type }) => type === 'S');
    const [variation] = product?.variations ?? [];
    if (!variation) throw new Error('too small a shop');
    Object.assign(variation, { price: 150_000, priceReseller: 120_000, price1: 0, price2: 0, price3: 0 });
    variation.stock.set(0, 40);
    opened.fill(3, {
      ...{ Group: 'a', order_date: '2026-03-02', customer_sender_id: 1, customer_receiver_id: 1, supplier_id: 0 },
      ...{ is_print: 'FALSE', 'products.id': variation.id, 'products.qty': 2, 'products.product_status': 'S' },
      ...{ 'expedition.id': 1, 'expedition.rate': 15_000, 'expedition.name': 'JNE REG' },
      ...{ 'expedition.auto_pickup': 'FALSE', 'payment.status': 'UNPAID', source: 'WEB', ...cells },
    });
    return toldIn(opened);
  }

  it.each<[string, RowCells]>([
    [
      'a further cost of thirty times the goods',
      {
        ...{ 'order_cost.name': 'Bungkus', 'order_cost.category': 'OTHER COST', 'order_cost.type': 'NOMINAL' },
        'order_cost.nominal': '9000000',
      },
    ],
    ['a promo on shipping of sixty times the shipping', { 'expedition.discount_promo': '900000' }],
    [
      'an amount that came in, and UNPAID beside it',
      { 'payment.date': '2026-03-02', 'payment.bank_id': 847, 'payment.amount': '315000' },
    ],
    [
      'an account that is none of the shop’s',
      {
        ...{ 'payment.status': 'PAID', 'payment.date': '2026-03-02', 'payment.bank_id': 777 },
        'payment.amount': '315000',
      },
    ],
  ])('is told where it has %s', (_, cells) => {
    expect(toldOfOrder(cells)).not.toEqual([]);
  });
});

describe('a promo as a row', () => {
  const promo = promoCells('NOMINAL', '15000');
  it.each<[string, RowCells]>([
    ['gives everything away', promoCells('PERCENTAGE', '100')],
    ['takes off more than its smallest order', { ...promo, 'limits.minimum_transaction': '10000' }],
    ['takes 1.000 for the number of uses, which is a text and can be 1', { ...promo, 'limits.promo_limit': '1.000' }],
    ['takes a day for the number of uses', { ...promo, 'limits.promo_limit': '3/4' }],
    ['takes a word for the number of uses', { ...promo, 'limits.promo_limit': 'banyak' }],
    ['takes a fraction for the uses per customer', { ...promo, 'limits.usage_per_customer': '3/4' }],
    ['asks for 46,085 pieces, which is 3/4 as a day', { ...promo, 'limits.minimum_product': '46085' }],
  ])('is told where it %s', (_, cells) => {
    expect(toldOf('promo.create', cells)).not.toEqual([]);
  });

  it('is told where it takes off more than anything costs that was pulled', () => {
    const opened = openProducts('promo.create');
    opened.fill(3, promoCells('NOMINAL', '9000000'));
    expect(toldIn(opened)).not.toEqual([]);
  });

  it('is told where two rows have one coupon code', () => {
    const opened = openRows('promo.create');
    for (const row of [3, 4])
      opened.fill(row, { ...promo, group: 'COUPON', coupon_code: 'HEMAT', name: `Hemat ${row}` });
    expect(toldIn(opened)).not.toEqual([]);
  });
});

describe('an expense as a row', () => {
  const expense: RowCells = { title: 'Plastik', note: 'kas', nominal: '20000' };
  it.each<[string, RowCells]>([
    ['its quantity is 3/4 as a day, so that it books Rp921,700,000', { ...expense, qty: '46085' }],
    ['its quantity and its amount changed places', { ...expense, qty: '20000', nominal: '1500' }],
    ['its quantity is nothing', { ...expense, qty: '0' }],
  ])('is told where %s, with nothing pulled', (_, cells) => {
    expect(toldOf('expense.create', cells)).not.toEqual([]);
  });
});

describe('a new product as a row', () => {
  const cells: RowCells = { ...productCells, ...variationCells, ...priceCells, 'variations.weight': 300 };
  it.each<[string, RowCells]>([
    ['its discount is all of the price', { discount: '150000' }],
    ['its discount leaves less than it cost', { discount: '70000' }],
    ['it weighs 2 grams where others weigh hundreds, as 2 kg do', { 'variations.weight': '2' }],
  ])('is told where %s', (_, changed) => {
    const opened = openProducts('product.create');
    opened.fill(3, { ...cells, ...changed });
    expect(toldIn(opened)).not.toEqual([]);
  });
});
