import type { RpcApi } from '../../../src/rpc/calls';
import { openRows, type PlanView, summaryOf } from '../open-rows';
import { priceCells, productCells, variationCells } from '../row-cells';

type Shown = RpcApi['rows.plan']['value']['shown'];
type Details = RpcApi['runs.show']['value'];

const shownIn = (plan: PlanView): Shown => (plan as PlanView & { readonly shown: Shown }).shown;
const inWords = {
  en: { type: 'Own stock', yes: 'Yes', no: 'No' },
  id: { type: 'Stok sendiri', yes: 'Ya', no: 'Tidak' },
};

/** A product with stock in a warehouse, written as sellers do. */
function openProduct(language: 'en' | 'id' = 'id') {
  const bench = openRows('product.create', { warehouses: 3 }, language);
  const [category] = bench.shop.state.productCategories;
  if (!category) throw new Error('the shop has no category');
  const { type, yes, no } = inWords[language];
  const { shop_id: _shop, ...cells } = productCells;
  bench.fill(3, {
    ...{ ...cells, ...variationCells, ...priceCells, product_type: type, category_id: category.name },
    ...{ wholesale_status: no, publish_status: yes, show_stock: no },
    'variations.warehouse_stock.warehouse_id': 'Gudang Bandung',
    'variations.warehouse_stock.stock': 7,
  });
  return { ...bench, category };
}

describe('what a preview of rows shows', () => {
  it.each(['en', 'id'] as const)('is what people call the values, not what is sent for them: %s', (language) => {
    const { plan, category, shop } = openProduct(language);
    const planned = plan();
    const { type, yes, no } = inWords[language];
    expect(planned.records.find(({ status }) => status === 'ready')?.input).toMatchObject({
      product_type: 'S',
      category_id: category.id,
      shop_id: shop.options.shopId,
      publish_status: 'Y',
    });
    expect(shownIn(planned)).toMatchObject({
      product_type: { S: type },
      category_id: { [category.id]: category.name },
      shop_id: { [String(shop.options.shopId)]: expect.stringMatching(/[a-z]/) },
      wholesale_status: { N: no },
      publish_status: { Y: yes },
      show_stock: { N: no },
      'variations.warehouse_stock.warehouse_id': { 21: 'Gudang Bandung' },
    });
  });

  it('asks the shop for no name: ids that were written stay ids, until their names are known anyway', () => {
    const { plan, fill, requests } = openRows('warehouse.delete', { warehouses: 3 });
    fill(3, { Command: 'DELETE', id: 21 });
    expect(shownIn(plan())).toEqual({});
    expect(requests('GET', /^\/warehouse/)).toBe(0);
    fill(4, { Command: 'DELETE', id: 'gudang surabaya' });
    // What is changed is told by its id, too.
    expect(shownIn(plan())).toEqual({ id: { 21: 'Gudang Bandung (ID 21)', 22: 'Gudang Surabaya (ID 22)' } });
  });

  it('tells by their ids those that are called alike, and what was written beside the name that it means', () => {
    const { plan, fill, shop } = openRows('stockTransfer.create', { products: 30, warehouses: 4, warehouseShare: 1 });
    const variation = shop.variations().find(({ stock }) => stock.has(21));
    const [, , surabaya, other] = shop.state.warehouses;
    if (!variation || !surabaya || !other) throw new Error('too small a shop');
    Object.assign(other, { name: surabaya.name });
    fill(3, { origin_warehouse_id: 'Gudang Utama', destination_warehouse_id: surabaya.id, description: 'pindah' });
    fill(3, { 'stock_adjustment.variation_id': variation.sku, 'stock_adjustment.transfer_stock': 1 });
    const shown = shownIn(plan());
    expect(shown.destination_warehouse_id?.[surabaya.id]).toContain(`(ID ${surabaya.id}`);
    expect(shown['stock_adjustment.variation_id']?.[variation.id]).toMatch(new RegExp(`. \\(${variation.sku}\\)$`));
  });

  it('binds what is sent: the plan is the same in whatever language it is read', () => {
    const { rpc, plan, confirm } = openProduct();
    const planned = plan();
    rpc('settings.set', { language: 'en' });
    const read = plan();
    rpc('settings.set', { language: 'id' });
    expect([read.id, shownIn(read)]).toEqual([
      planned.id,
      expect.objectContaining({ product_type: { S: 'Own stock' } }),
    ]);
    const run = summaryOf(confirm(planned)).run;
    const details = rpc<Details>('runs.show', { run });
    expect(details).toMatchObject({
      shown: {
        product_type: { S: 'Stok sendiri' },
        'variations.warehouse_stock.warehouse_id': { 21: 'Gudang Bandung' },
      },
    });
  });
});
