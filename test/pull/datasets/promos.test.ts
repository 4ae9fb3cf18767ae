import { expectSteady, openDatasets, writtenSerial } from './open-datasets';

function openPromoted() {
  const bench = openDatasets();
  const [first, second] = [...bench.shop.state.products.values()];
  const chosen = [first?.id ?? 0, second?.id ?? 0];
  bench.shop.state.promos.push(
    {
      id: 683,
      facts: {
        group: 'COUPON',
        name: '=Merdeka',
        coupon_code: '00050',
        type: 'PRODUCT',
        start_date: '2026-03-01 00:00',
        end_date: '2026-03-31 23:59',
        is_active: true,
        discount: { type: 'PERCENTAGE', amount: 10, max_nominal: 50_000 },
        limits: { usage_per_customer: '3', promo_limit: '100', minimum_product: 0, minimum_transaction: 150_000 },
        all_products: false,
        selected_items: { products: chosen, couriers: [], platforms: ['ORDER_APP', 'PRIVOR'] },
        customer_categories: ['N', 'D'],
      },
    },
    {
      id: 684,
      facts: {
        group: 'PROMO',
        name: 'Gratis ongkir',
        type: 'EXPEDITION',
        start_date: '2026-01-01 00:00',
        end_date: '2026-01-31 12:30',
        is_active: false,
        discount: { type: 'NOMINAL', amount: 5000, max_nominal: 5000 },
        limits: { usage_per_customer: 'UNLIMITED' },
        all_products: true,
        selected_items: { couriers: ['1'], platforms: ['STOREFRONT'] },
        customer_categories: ['Y'],
      },
    },
  );
  return { ...bench, chosen };
}

describe('the dataset of promos', () => {
  it('has every promo with its discount, its conditions and what it applies to', () => {
    const bench = openPromoted();
    const names = bench.chosen.map((id) => bench.shop.state.products.get(id)?.name);
    const tab = bench.pull('promos');
    expect(tab.rows).toEqual([
      {
        name: '=Merdeka',
        group: 'COUPON',
        type: 'PRODUCT',
        is_active: true,
        start_date: writtenSerial('2026-03-01 00:00'),
        end_date: writtenSerial('2026-03-31 23:59'),
        coupon_code: '00050',
        'discount.type': 'PERCENTAGE',
        'discount.amount': 10,
        'discount.max_nominal': 50_000,
        'limits.minimum_transaction': 150_000,
        'limits.minimum_product': 0,
        'limits.promo_limit': 100,
        'limits.usage_per_customer': '3',
        all_products: false,
        'selected_items.products': names.join('; '),
        'selected_items.couriers': '',
        'selected_items.platforms': 'ORDER_APP; PRIVOR',
        customer_categories: 'Pelanggan; Dropship',
        total_selected_items: '2',
        id: '683',
      },
      {
        name: 'Gratis ongkir',
        group: 'PROMO',
        type: 'EXPEDITION',
        is_active: false,
        start_date: writtenSerial('2026-01-01 00:00'),
        end_date: writtenSerial('2026-01-31 12:30'),
        coupon_code: '',
        'discount.type': 'NOMINAL',
        'discount.amount': 5000,
        'discount.max_nominal': 5000,
        'limits.minimum_transaction': 0,
        'limits.minimum_product': '',
        'limits.promo_limit': '',
        'limits.usage_per_customer': 'UNLIMITED',
        all_products: true,
        'selected_items.products': '',
        'selected_items.couriers': 'JNE REG',
        'selected_items.platforms': 'STOREFRONT',
        customer_categories: 'Reseller',
        total_selected_items: 'semua',
        id: '684',
      },
    ]);
    expectSteady(bench, tab);
  });

  it('leaves the details of a promo blank that was deleted after the list was read', () => {
    const bench = openPromoted();
    Object.assign(bench.shop.state.promos, { find: () => undefined });
    const rows = bench.pull('promos').rows;
    expect(rows.map((row) => [row.name, row.coupon_code, row['discount.amount']])).toEqual([
      ['=Merdeka', '', ''],
      ['Gratis ongkir', '', ''],
    ]);
  });

  it('takes only what the filters ask for', () => {
    const { pull } = openPromoted();
    expect(pull('promos', { is_active: false }).rows.map(({ id }) => id)).toEqual(['684']);
  });
});
