import { mainWarehouseId } from '../../src/api/resources/goods/warehouse';
import { brokenCell, type FormulaBench, openFormulas } from './open-formulas';

const total = ({ shop }: FormulaBench, id: number): number =>
  [...shop.stockOf(id).values()].reduce((sum, count) => sum + count, 0);

const sources = [
  { source: 'a pulled tab', options: { pulled: true } },
  { source: 'the shop', options: { live: true } },
] as const;

describe.each(sources)('functions about items, from $source', ({ options }) => {
  const bench = openFormulas(options);
  const { cell, error, own, shop } = bench;
  const [a, b] = own as readonly [(typeof own)[0], (typeof own)[0]];

  it('find a variation by SKU, whatever its case, or by id, also as text', () => {
    expect(cell(`=NGORDER_STOCK("${a.sku}")`)).toBe(total(bench, a.id));
    expect(cell(`=NGORDER_STOCK("${a.sku.toLowerCase()} ")`)).toBe(total(bench, a.id));
    expect(cell(`=NGORDER_STOCK(${a.id})`)).toBe(total(bench, a.id));
    expect(cell(`=NGORDER_STOCK("${a.id}")`)).toBe(total(bench, a.id));
  });

  it('answer a range cell by cell: a blank stays blank, an error passes through, a bad item spoils only its own cell', () => {
    expect(
      cell('=NGORDER_STOCK(A1:A6)', [[a.sku], [null], ['TIDAK-ADA'], [b.id], [brokenCell], [{ $date: 0 }]]),
    ).toEqual([
      [total(bench, a.id)],
      [''],
      ['No variation has the ID or SKU "TIDAK-ADA". Refresh the variations tab?'],
      [total(bench, b.id)],
      ['#DIV/0!'],
      ['No variation has the ID or SKU "1970-01-01T00:00:00.000Z". Refresh the variations tab?'],
    ]);
  });

  it('answer a range with holes in its own shape', () => {
    expect(
      cell('=NGORDER_PRICE(A1:B2)', [
        [a.sku, null],
        [null, String(b.id)],
      ]),
    ).toEqual([
      [shop.state.variations.get(a.id)?.price, ''],
      ['', shop.state.variations.get(b.id)?.price],
    ]);
  });

  it('answer 10,000 rows in one call', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      index % 3 === 0 ? null : (own[index % own.length]?.sku ?? ''),
    ]);
    const answers = cell('=NGORDER_STOCK(A1:A10000)', rows) as unknown[][];
    expect(answers).toHaveLength(10_000);
    expect(answers.map(([answer]) => answer)).toEqual(
      rows.map((_, index) => (index % 3 === 0 ? '' : total(bench, own[index % own.length]?.id ?? 0))),
    );
  });

  it('tell the stock of one warehouse, by id or name, and a blank where the variation has none there', () => {
    const { warehouses } = shop.state;
    for (const { id, name } of [{ id: mainWarehouseId, name: 'Gudang Utama' }, ...warehouses]) {
      for (const item of own.slice(0, 12)) {
        const expected = shop.stockOf(item.id).get(id) ?? '';
        expect([item.sku, id, cell(`=NGORDER_STOCK("${item.sku}"; ${id})`)]).toEqual([item.sku, id, expected]);
        expect(cell(`=NGORDER_STOCK("${item.sku}"; "${name}")`)).toBe(expected);
      }
    }
    expect(error(`=NGORDER_STOCK("${a.sku}"; "Gudang Antah")`)).toMatch(
      /^warehouse: "Gudang Antah" is unknown. Use one of: .*Gudang Utama/,
    );
  });

  it('tell prices by tier, tiers in a range beside one another', () => {
    const variation = shop.state.variations.get(a.id);
    expect(cell('=NGORDER_PRICE(A1; B1:D1)', [[a.sku, 'beli', 'reseller', 1]])).toEqual([
      [variation?.priceBuy, variation?.priceReseller, variation?.price1],
    ]);
    expect(cell('=NGORDER_PRICE(A1; B1:C1)', [[a.sku, 'grosir', null]])).toEqual([
      ['tier: "grosir" is unknown. Use one of: 1, 2, 3, price, jual, buy, beli, reseller', variation?.price],
    ]);
  });

  it('tell any field, and what all variations of a product have in common', () => {
    const product = shop.state.products.get(a.productId);
    expect(cell(`=NGORDER_PRODUCT("${a.sku}"; "name")`)).toBe(product?.name);
    expect(cell(`=NGORDER_PRODUCT(${a.productId}; "name")`)).toBe(product?.name);
    expect(cell(`=NGORDER_PRODUCT("${a.sku}"; "Variation_ID")`)).toEqual(expect.anything());
    expect(String(cell(`=NGORDER_PRODUCT("${a.sku}"; "variation_id")`))).toBe(String(a.id));
    expect(error(`=NGORDER_PRODUCT("${a.sku}"; "nam")`)).toBe('There is no field "nam". Did you mean "name"?');
  });

  it('leave a cell blank where no field is named, and answer those beside it', () => {
    const name = shop.state.products.get(a.productId)?.name;
    expect(cell(`=NGORDER_PRODUCT("${a.sku}"; A1:C1)`, [['name', null, 'sku']])).toEqual([[name, '', a.sku]]);
  });

  it('say what is unknown', () => {
    expect(error('=NGORDER_STOCK("TIDAK-ADA")')).toMatch(/^No variation has the ID or SKU "TIDAK-ADA"/);
    expect(error('=NGORDER_PRICE(987654321)')).toMatch(/^No variation has the ID or SKU "987654321"/);
    expect(cell('=NGORDER_STOCK("")')).toBe('');
  });

  it('list variations and products, with the columns that were asked for', () => {
    const all = cell('=NGORDER_VARIATIONS(; "sku, name,stock")') as unknown[][];
    expect(all[0]).toEqual(['sku', 'name', 'stock']);
    expect(all).toHaveLength(1 + shop.variations().length);
    expect(all).toContainEqual([a.sku, shop.state.products.get(a.productId)?.name, total(bench, a.id)]);
    const products = cell('=NGORDER_PRODUCTS(; "product_id,variations,stock"; FALSE)') as unknown[][];
    expect(products).toHaveLength(shop.state.products.size);
    const siblings = shop.variations().filter(({ productId }) => productId === a.productId);
    const stock = siblings.reduce((sum, { id }) => sum + total(bench, id), 0);
    expect(products.map((row) => row.map(Number))).toContainEqual([a.productId, siblings.length, stock]);
  });

  it('list only what has the letters', () => {
    const word = shop.state.products.get(a.productId)?.name.split(' ')[0] ?? '';
    const found = cell(`=NGORDER_VARIATIONS("${word.toUpperCase()}"; "name"; FALSE)`) as string[][];
    expect([found].flat().length).toBeGreaterThan(0);
    expect([found].flat(2).every((name) => name.toLowerCase().includes(word.toLowerCase()))).toBe(true);
  });
});

describe('a pulled tab', () => {
  it('answers without a key and without a call, with two reads at most for a cell', () => {
    const { cell, calls, own, rpc, cloud } = openFormulas({ pulled: true });
    rpc('connection.remove');
    const before = calls();
    for (const item of own.slice(0, 5)) {
      cloud.counters.reset();
      expect(cell(`=NGORDER_STOCK("${item.sku}")`)).not.toBe('#ERROR!');
      expect(cloud.counters.sheetReads).toBeLessThanOrEqual(2);
      cloud.counters.reset();
      cell(`=NGORDER_PRICE(${item.id}; "beli")`);
      expect(cloud.counters.sheetReads).toBeLessThanOrEqual(2);
    }
    expect(calls()).toBe(before);
  });

  it('shows what stands in its cells now', () => {
    const { cell, own, cloud } = openFormulas({ pulled: true });
    const sku = own[0]?.sku ?? '';
    const tab = cloud.workbook.sheets().find(({ hidden, name }) => !hidden && name === 'Variations');
    if (!tab) throw new Error('no tab');
    const titles = tab.readValues({ row: 1, column: 1, rows: 1, columns: tab.lastColumn() })[0] ?? [];
    const skus = tab.readValues({ row: 1, column: titles.indexOf('SKU') + 1, rows: tab.lastRow(), columns: 1 });
    const row = skus.findIndex(([value]) => value === sku) + 1;
    cloud.workbook.type(tab.id, row, titles.indexOf('Price') + 1, '123456');
    expect(cell(`=NGORDER_PRICE("${sku}")`)).toBe(123_456);
  });
});
