import { openRows } from '../../open-rows';
import type { RowCells } from '../../row-cells';
import { toldIn } from '../../told-in';

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
    [
      'a further cost of as much as everything',
      {
        ...{ 'order_cost.name': 'Kartu', 'order_cost.category': 'OTHER COST', 'order_cost.type': 'PERCENTAGE' },
        'order_cost.percentage': '100',
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

  it.each<[string, RowCells]>([
    [
      'costs of a dear parcel, with a part of the shipping paid by a promo',
      {
        ...{ 'order_cost.name': 'Bungkus', 'order_cost.category': 'OTHER COST', 'order_cost.type': 'NOMINAL' },
        ...{ 'order_cost.nominal': '90000', 'expedition.discount_promo': '15000' },
      },
    ],
    [
      'an account of the shop’s',
      { 'payment.status': 'PAID', 'payment.date': '2026-03-02', 'payment.bank_id': 847, 'payment.amount': '315000' },
    ],
  ])('takes no doubt where it has %s', (_, cells) => {
    expect(toldOfOrder(cells)).toEqual([]);
  });

  it('is told where an amount is absurd though nobody knows what its goods cost', () => {
    const ofSupplier = { 'products.product_status': 'PO', 'products.id': 77 };
    expect(toldOfOrder({ ...ofSupplier, 'expedition.discount_promo': '90000' })).not.toEqual([]);
    const cost = { 'order_cost.name': 'Bungkus', 'order_cost.category': 'OTHER COST', 'order_cost.type': 'NOMINAL' };
    expect(toldOfOrder({ ...ofSupplier, ...cost, 'order_cost.nominal': '90000000' })).toEqual([
      expect.stringContaining('90,000,000 is far more than usual'),
    ]);
    expect(toldOfOrder({ ...ofSupplier, ...cost, 'order_cost.nominal': '900000' })).toEqual([]);
  });
});
