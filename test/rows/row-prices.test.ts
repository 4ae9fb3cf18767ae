import { openRows } from './open-rows';
import { priceCells, productCells, type RowCells, variationCells } from './row-cells';

/** A product with one variation. */
const common: RowCells = { ...productCells, ...variationCells };

const warehouse: RowCells = {
  'variations.warehouse_stock.warehouse_id': '0',
  'variations.warehouse_stock.stock': '40',
};
const step = (price: string): RowCells => ({
  ...{ wholesale_status: 'Y', 'wholesale.from': '10', 'wholesale.to': '99', 'wholesale.price': price },
});

/** Why a record is not sent, or what is doubted of it. */
const saidIn = ({ plan }: Pick<ReturnType<typeof openRows>, 'plan'>): readonly string[] =>
  plan()
    .records.filter(({ status }) => status !== 'skipped')
    .flatMap(({ problem, doubts }) => [problem, ...doubts])
    .filter((text) => text !== '');

const lossOfVariations = /^This product has \d+ more variations|^Variations that these rows delete/;

/** What is told of prices. */
const toldIn = (opened: Parameters<typeof saidIn>[0]): readonly string[] =>
  saidIn(opened).filter((text) => !lossOfVariations.test(text));

/** What is told of rows that are one new product: the first with its own values, the others with further variations. */
function toldOfNew(...rows: readonly RowCells[]): readonly string[] {
  const opened = openRows('product.create');
  rows.forEach((cells, index) => {
    const variation = { ...priceCells, ...warehouse, 'variations.sku': `KB-${index}` };
    const first = index === 0 ? common : { 'variations.images': '1', 'variations.primary_image': '1' };
    const looks = { 'variations.size': `M${index}`, 'variations.color': 'Merah', 'variations.stock_quantity': '40' };
    opened.fill(3 + index, {
      ...first,
      ...looks,
      ...variation,
      ...(rows.length > 1 ? { Group: 'a' } : {}),
      ...cells,
    });
  });
  return toldIn(opened);
}

/** A template of changes in a file with the shop's variations, one of which has such prices, and is sold for Rp95,000 from 10 pieces on. @param shown what else it had. */
function openUpdate(shown: Readonly<Record<string, number>> = {}, isPulled = true) {
  const opened = openRows('product.update', { products: 20, warehouses: 1, warehouseShare: 0 });
  const product = [...opened.shop.state.products.values()].find(
    ({ type, variations }) => type === 'S' && variations.length > 1,
  );
  const [variation, other] = product?.variations ?? [];
  if (!product || !variation || !other) throw new Error('too small a shop');
  const prices = { priceBuy: 90_000, price: 150_000, priceReseller: 120_000, price1: 115_000 };
  const sells = { id: 1, from: 10, to: 99, price: 95_000 };
  Object.assign(product, { wholesaleStatus: 'Y', wholesales: [sells] });
  const held = { ...prices, price2: 110_000, price3: 100_000, stock: new Map([[0, 40]]) };
  for (const one of product.variations) Object.assign(one, held);
  Object.assign(variation, shown);
  if (isPulled) opened.rpc('pull.run');
  return { ...opened, product, variation, other };
}

/** What is told of a row that changes a product of a shop that was pulled. */
function toldOfUpdate(cells: RowCells, shown: Readonly<Record<string, number>> = {}): readonly string[] {
  const opened = openUpdate(shown);
  const { product, variation, fill } = opened;
  fill(3, { ...common, ...priceCells, id: product.id, 'variations.id': variation.id, ...cells });
  return toldIn(opened);
}

/** The same of a row that names none of the variations that the product has. */
function toldOfProduct(cells: RowCells, isPulled = true): readonly string[] {
  const opened = openUpdate({}, isPulled);
  opened.fill(3, { ...productCells, id: opened.product.id, ...cells });
  return toldIn(opened);
}

describe('prices of a row, beside each other', () => {
  it.each<[string, RowCells, string]>([
    [
      'a price below the cost',
      { 'variations.price_buy': '155000' },
      'Price: Price Rp150,000 is below the cost price Rp155,000',
    ],
    [
      'a price for some below the cost',
      { 'variations.price3': '80000' },
      'Price 3: Price Rp80,000 is below the cost price Rp90,000',
    ],
    [
      'resellers who pay more than everybody else',
      { 'variations.price_reseller': '170000' },
      'Reseller price: Reseller price Rp170,000 is above the price Rp150,000',
    ],
    [
      'a category that pays more than everybody else',
      { 'variations.price2': '170000' },
      'Price 2: Price 2 Rp170,000 is above the price Rp150,000',
    ],
    [
      'wholesale that costs more than a single piece',
      step('160000'),
      'Wholesale price: Wholesale price Rp160,000 is above the price Rp150,000',
    ],
    [
      'wholesale below the cost',
      step('85000'),
      'Cost price: Wholesale price Rp85,000 is below the cost price Rp90,000',
    ],
  ])('are doubted where they look like a slip: %s', (_, cells, doubt) => {
    const told = toldOfNew(cells);
    expect(told).toContain(doubt);
    expect(new Set(told).size).toBe(told.length);
  });

  it('are refused where a discount takes more than the price, of any variation', () => {
    const refused = ['Discount Rp160,000 is above the price Rp150,000'];
    expect(toldOfNew({ discount: '160000' })).toEqual(refused);
    expect(toldOfUpdate({ discount: '160000' })).toEqual(refused);
    expect(toldOfNew({ discount: '125000' }, { 'variations.price': '120000' })).toEqual([
      'Discount Rp125,000 is above the price Rp120,000',
    ]);
  });

  it.each<[string, RowCells]>([
    ['as they usually are', {}],
    ['one price for all', { 'variations.price_reseller': '150000', 'variations.price1': '150000' }],
    ['none for resellers and categories', { 'variations.price_reseller': '0', 'variations.price1': '0' }],
    ['a cost that nobody knows', { 'variations.price_buy': '0' }],
    ['a discount', { discount: '15000' }],
    ['wholesale', step('130000')],
  ])('take no doubt where they are honest: %s', (_, cells) => {
    expect(toldOfNew(cells)).toEqual([]);
  });

  it.each<[string, RowCells]>([
    ['as they were', {}],
    ['a little more', { 'variations.price': '165000', 'variations.price_reseller': '132000' }],
    ['a sale in which resellers still pay less', { 'variations.price': '125000' }],
    ['a cost that rose', { 'variations.price_buy': '100000' }],
    ['a discount', { discount: '15000' }],
    ['wholesale', { ...step('130000'), 'wholesale.id': '1' }],
  ])('take no doubt where they are honest changes: %s', (_, cells) => {
    expect(toldOfUpdate(cells)).toEqual([]);
  });

  it('tell of a number that lost its thousands once, and nothing that comes of it', () => {
    expect(toldOfNew(step('130.000'))).toEqual(['Wholesale price: It says Rp130. Did you mean Rp130,000?']);
    expect(toldOfNew({ discount: '15.000' })).toEqual(['Discount: It says Rp15. Did you mean Rp15,000?']);
    const told = toldOfUpdate({ 'variations.price': '150.000' });
    expect(told).toEqual(['Price: It says Rp150. Did you mean Rp150,000?']);
  });

  it('take a doubt where they change, and none where the shop had them just so', () => {
    expect(toldOfUpdate({ 'variations.price3': '80000' })).toEqual([
      'Price 3: Price Rp80,000 is below the cost price Rp90,000',
    ]);
    expect(toldOfUpdate({ 'variations.price3': '80000' }, { price3: 80_000 })).toEqual([]);
    expect(toldOfUpdate({ 'variations.price': '0' })).toEqual(['Price: The price becomes 0']);
    expect(toldOfUpdate({ 'variations.price': '0' }, { price: 0 })).toEqual([]);
  });

  it('are doubted where the price falls below what some pay, with all of it in one row or beside what was pulled', () => {
    const sale = 'Reseller price Rp120,000 is above the price Rp95,000';
    expect(toldOfUpdate({ 'variations.price': '95000' })).toEqual([`Price: ${sale}`]);
    expect(toldOfUpdate({ 'variations.price': '95000', 'variations.price_reseller': '125000' })).toEqual([
      `Reseller price: ${sale.replace('120', '125')}`,
    ]);
    const all = { 'variations.price': '94000', 'variations.price_reseller': '94000', wholesale_status: 'Y' };
    const wholesale = 'Wholesale price Rp95,000 is above the price Rp94,000';
    expect(toldOfUpdate(all)).toEqual([`Price: ${wholesale}`]);
    expect(toldOfUpdate({ ...all, ...step('95000'), 'wholesale.id': '1' })).toEqual([`Price: ${wholesale}`]);
  });

  it('are held against what was pulled, where the row does not set it', () => {
    expect(toldOfUpdate({ wholesale_status: 'Y', 'variations.price_buy': '98000' })).toEqual([
      'Cost price: Wholesale price Rp95,000 is below the cost price Rp98,000',
    ]);
    expect(toldOfUpdate({ wholesale_status: 'N', 'variations.price_buy': '98000' })).toEqual([]);
  });

  it.each([true, false])(
    'are held against the shop, where the row names no variation of the product: pulled %p',
    (isPulled) => {
      expect(toldOfProduct({ discount: '160000' }, isPulled)).toEqual([
        'Discount Rp160,000 is above the price Rp150,000',
      ]);
      expect(toldOfProduct({ discount: '15' }, isPulled)).toEqual(['Discount: It says Rp15. Did you mean Rp15,000?']);
      expect(toldOfProduct({ ...step('160000'), 'wholesale.id': '1' }, isPulled)).toEqual([
        'Wholesale price: Wholesale price Rp160,000 is above the price Rp150,000',
      ]);
      expect(toldOfProduct({ discount: '15000' }, isPulled)).toEqual([]);
    },
  );

  it('are held against those variations too that the row does not name, but for one that it takes out', () => {
    const opened = openUpdate({ price: 30_000, priceBuy: 20_000 });
    const { product, variation, other, fill, plan } = opened;
    const named = { ...common, ...priceCells, id: product.id, 'variations.id': other.id, discount: '40000' };
    fill(3, { ...named, Group: 'a' });
    expect(toldIn({ plan })).toEqual(['Discount Rp40,000 is above the price Rp30,000']);
    fill(4, {
      ...variationCells,
      ...priceCells,
      'variations.id': variation.id,
      'variations.flag': 'DELETE',
      Group: 'a',
    });
    expect(toldIn({ plan })).toEqual([]);
  });

  it('ask the shop once for each product that rows change', () => {
    const { product, variation, other, fill, plan, requests } = openUpdate();
    fill(3, { ...common, ...priceCells, id: product.id, 'variations.id': variation.id });
    fill(4, { ...common, ...priceCells, id: product.id, 'variations.id': other.id });
    plan();
    expect(requests('GET', /detail/)).toBe(1);
  });

  it('leave with the typed number only where variations would be lost', () => {
    const { product, variation, fill, plan } = openUpdate();
    const first = { ...common, ...priceCells, id: product.id, 'variations.id': variation.id };
    const others = product.variations.length - 1;
    fill(3, first);
    expect(plan()).toMatchObject({ confirmWith: '1', confirmReasons: ['doubt'] });
    expect(saidIn({ plan })[0]).toMatch(new RegExp(`^This product has ${others} more variations than its rows name`));
    fill(3, { ...first, 'variations.flag': 'DELETE' });
    expect(saidIn({ plan })).toContain('Variations that these rows delete permanently: 1');
    expect(plan().confirmWith).toBe('1');
  });

  it('leave with the typed number only where a row names no variation at all, for the sake of a discount', () => {
    const { product, fill, plan } = openUpdate();
    fill(3, { ...productCells, id: product.id, discount: '15000' });
    expect(plan()).toMatchObject({ confirmWith: '1', confirmReasons: ['doubt'] });
    expect(saidIn({ plan })).toEqual([
      expect.stringMatching(new RegExp(`^This product has ${product.variations.length} more variations`)),
    ]);
  });

  it('are said to be a slip, and leave with the typed number only', () => {
    const opened = openRows('product.create');
    opened.fill(3, { ...common, ...priceCells, ...warehouse, 'variations.price_buy': '155000' });
    expect(opened.plan()).toMatchObject({ confirmWith: '1', confirmReasons: ['slip'] });
  });
});
