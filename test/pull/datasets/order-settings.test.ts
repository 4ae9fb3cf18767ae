import { expectPulled, openDatasetShop } from './dataset-shop';

const marketplaces = ['Tokopedia', 'Bukalapak', 'Shopee', 'Instagram', 'Whatsapp', 'Lazada', 'Facebook'];

describe('couriers', () => {
  it.each(['expeditions', 'active-expeditions'])('come as %s', (dataset) => {
    const bench = openDatasetShop();
    const rows = bench.shop.state.couriers
      .filter(({ isActive }) => isActive || dataset === 'expeditions')
      .map(({ id, logistic, rate, group }) => ({
        logistic_name: logistic,
        rate_name: rate,
        show_name: group,
        pickup_available: 'AVAILABLE',
        id: String(id),
      }));
    expectPulled(bench, dataset, { idColumn: 'id', rows });
  });

  it('come as those of the storefront, offered or not', () => {
    const bench = openDatasetShop();
    const rows = bench.shop.state.couriers.map(({ id, logistic, rate, group, isActive }) => ({
      logistic_name: logistic,
      rate_name: rate,
      group,
      is_active: isActive,
      id: String(id),
    }));
    expectPulled(bench, 'storefront-couriers', { idColumn: 'id', rows });
  });

  it("come as the shop's own", () => {
    const bench = openDatasetShop();
    const { customCouriers } = bench.shop.state;
    customCouriers.push({ id: 3, name: '=1+1', fee: 0 });
    const rows = customCouriers.map(({ id, name, fee }) => ({ name, fee, id: String(id) }));
    expectPulled(bench, 'custom-couriers', { idColumn: 'id', rows });
  });
});

describe('settings of orders', () => {
  it('come as order sources', () => {
    const bench = openDatasetShop();
    const rows = bench.shop.state.orderSources.map(({ id, marketplaceId, note, isActive }) => ({
      marketplace_name: marketplaces[marketplaceId - 1] ?? '',
      note,
      status: isActive ? 'ACTIVE' : 'NON ACTIVE',
      marketplace_id: String(marketplaceId),
      id: String(id),
    }));
    expect(rows[0]?.note).toMatch(/^0/);
    expectPulled(bench, 'order-sources', { idColumn: 'id', rows });
  });

  it('come as order costs, percentages as shares', () => {
    const bench = openDatasetShop();
    const rows = bench.shop.state.orderCosts.map(({ id, category, type, name, percentage, nominal }) => ({
      name,
      category,
      type,
      nominal,
      percentage: percentage / 100,
      title: 'Diskon Order',
      order_cost_id: id,
    }));
    expect(rows.map(({ percentage }) => percentage)).toEqual([0, 0, 0.5]);
    expectPulled(bench, 'order-costs', { idColumn: 'order_cost_id', rows });
  });
});
