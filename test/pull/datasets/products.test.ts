import { expectSteady, openDatasets } from './open-datasets';

const typeNames = { S: 'Stok Sendiri', R: 'Supplier Lain', PO: 'Preorder' };

describe('the dataset of products', () => {
  it('has every product as the shop holds it, newest first', () => {
    const bench = openDatasets();
    const { state } = bench.shop;
    const tab = bench.pull('products');
    const expected = [...state.products.values()].reverse().map((product) => {
      const prices = product.variations.map(({ price }) => price);
      const counts = product.variations.flatMap(({ stock }) => [...stock.values()]);
      return {
        name: product.name,
        category_name: product.categoryName,
        type_description: typeNames[product.type],
        total_stock: counts.reduce((sum, count) => sum + count, 0),
        variation_count: product.variations.length,
        price_lowest: Math.min(...prices),
        price_highest: Math.max(...prices),
        discount: product.discount,
        publish_status: product.publishStatus === 'Y',
        show_stock: false,
        wholesale_status: false,
        wholesales: '',
        weight: product.weight,
        is_warehouse: product.isWarehouse,
        warehouse: [...(product.variations[0]?.stock.keys() ?? [])].map((id) => state.warehouseName(id)).join('; '),
        description: product.description,
        image: 'https://images.toko.example/default.jpg',
        product_type: product.type,
        category_id: String(product.categoryId),
        id: String(product.id),
      };
    });
    expect(tab.rows).toEqual(expected);
    expect(tab.rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['=IMPORTXML("https://contoh.example";"//a")', '+62812 Pulsa', '-', "'Kutip"]),
    );
    expectSteady(bench, tab);
  });

  it('takes only what the filters ask for', () => {
    const bench = openDatasets();
    const supplied = [...bench.shop.state.products.values()].filter(({ type }) => type === 'R');
    const tab = bench.pull('products', { type: 'R' });
    expect(tab.rows.map(({ id }) => id)).toEqual(supplied.reverse().map(({ id }) => String(id)));
    expect(tab.rows.length).toBeGreaterThan(0);
  });
});
