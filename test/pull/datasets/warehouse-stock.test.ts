import { expectSteady, openDatasets } from './open-datasets';

describe('the dataset of stock per warehouse', () => {
  it('has a row for each variation in each warehouse that holds it, zeros kept', () => {
    const bench = openDatasets();
    const { state } = bench.shop;
    const soldOut = [...state.variations.values()].find(({ stock }) => stock.size > 1);
    soldOut?.stock.set(0, 0);
    const tab = bench.pull('warehouse-stock');
    const expected = [...state.products.values()]
      .filter(({ type }) => type === 'S')
      .flatMap((product) =>
        product.variations.flatMap((variation) =>
          [...variation.stock].map(([warehouseId, stock]) => ({
            sku: variation.sku,
            name: product.name,
            color: variation.color,
            size: variation.size,
            'held.name': state.warehouseName(warehouseId),
            'held.stock': stock,
            price_buy: variation.priceBuy,
            category_name: product.categoryName,
            source: product.isWarehouse ? 'product.warehouseStock' : 'product.search',
            'held.warehouse_id': String(warehouseId),
            product_id: String(product.id),
            variation_id: String(variation.id),
            id: `${variation.id}:${warehouseId}`,
          })),
        ),
      );
    const byId = (a: { readonly id?: unknown }, b: { readonly id?: unknown }) => (String(a.id) < String(b.id) ? -1 : 1);
    expect([...tab.rows].sort(byId)).toEqual(expected.sort(byId));
    expect(tab.row('id', `${soldOut?.id}:0`)['held.stock']).toBe(0);
    expectSteady(bench, tab);
  });

  it('has no row for products of other suppliers and preorders, whose stock is not counted', () => {
    const bench = openDatasets();
    const uncounted = [...bench.shop.state.products.values()].filter(({ type }) => type !== 'S');
    expect(uncounted.length).toBeGreaterThan(0);
    const ids = new Set(bench.pull('warehouse-stock').rows.map(({ product_id }) => product_id));
    expect(uncounted.filter(({ id }) => ids.has(String(id)))).toEqual([]);
  });
});
