import type { StoredValue } from '../../../workbench/apps-script/workbook/workbook';
import { RpcFailure } from '../../../workbench/workbench';
import { openPricedTab, type Verdicts } from './priced-tab';

/** Prices from 15,000 to some hundred thousand, some not set yet; stock from 0 to 150, and now and then 1,500. */
const tab = openPricedTab(300, ({ id }, index) => {
  const price = id % 50 === 3 ? 0 : 15_000 + ((id * 7 + index) % 40) * 8500;
  const stock = id % 9 === 0 ? 0 : id % 40 === 1 ? 1500 : id % 40 === 2 ? 950 : (id * 13) % 150;
  return {
    ...{
      price,
      priceReseller: Math.round(price * 0.9),
      priceBuy: Math.round(price * 0.6),
      weight: 100 + (id % 30) * 50,
    },
    stock: new Map([[0, stock]]),
  };
});

const rowWith = (key: string, isMeant: (value: number) => boolean): number =>
  tab.read(key).findIndex((value) => typeof value === 'number' && isMeant(value)) + 2;

const reorder = (key: string, order: (values: StoredValue[]) => StoredValue[]) =>
  tab.write(key, order([...tab.read(key)]));

const ascending = (values: StoredValue[]) => values.sort((one, other) => Number(one) - Number(other));

const inRow = (row: number, to: (value: number) => number) => (value: number, index: number) =>
  index === row ? to(value) : value;

function exchangeWithTitles(one: string, other: string): void {
  const titled = (key: string) => ({ ...tab.areaOf(key), row: 1, rows: tab.sheet.lastRow() });
  const [left, right] = [tab.sheet.readValues(titled(one)), tab.sheet.readValues(titled(other))];
  tab.sheet.write(titled(one), right);
  tab.sheet.write(titled(other), left);
}

/** The first of more than twenty rows, one below the other, that all have a stock here. */
const stocked = tab.read('stock:0').findIndex((_, row, all) => all.slice(row, row + 25).every((is) => is !== ''));

/** The first row of a product, from this row on. */
function productRow(from: number): number {
  const products = tab.read('product_id');
  return products.findIndex((id, row) => row >= from && id !== products[row - 1]);
}

const exchanged = (one: number, other: number) => (all: StoredValue[]) =>
  all.map((is, row) => all[row === one ? other : row === other ? one : row] ?? is);

/** What somebody did by mistake, and what the preview has to say about it. */
type Slip = readonly [name: string, work: () => void, told: RegExp];

const refused: readonly Slip[] = [
  ['sorts the prices alone', () => reorder('price', ascending), /Looks sorted alone or moved/],
  ['sorts the stock alone', () => reorder('stock:0', ascending), /Looks sorted alone or moved/],
  [
    'exchanges two columns, titles and all',
    () => exchangeWithTitles('price', 'price_reseller'),
    /Looks sorted alone or moved/,
  ],
  [
    'pastes the prices one row off',
    () => reorder('price', ([first = '', ...rest]) => [...rest, first]),
    /Looks sorted alone or moved/,
  ],
  [
    'pastes a count of the stock one row off, every fifth of it counted anew',
    () => reorder('stock:0', (all) => all.map((is, row) => Number(all[row + 1] ?? is) + (row % 5 === 0 ? 1 : 0))),
    /Looks sorted alone or moved/,
  ],
  [
    'pastes some of the prices one row off, every fifth of them new',
    () =>
      reorder('price', (all) =>
        all.map((is, row) => (row < 40 ? Number(all[row + 1] ?? is) + (row % 5 === 0 ? 500 : 0) : is)),
      ),
    /Looks sorted alone or moved/,
  ],
  [
    'pastes twenty stocks one row off, among others that were counted anew',
    () => {
      reorder('stock:0', (all) =>
        all.map((is, row) =>
          row >= stocked && row < stocked + 20
            ? (all[row + 1] ?? '')
            : row > stocked + 30 && row % 3 === 0 && is !== ''
              ? Number(is) + 1 + ((row * 7) % 5)
              : is,
        ),
      );
    },
    /Looks sorted alone or moved/,
  ],
  ['turns the ids round', () => reorder('variation_id', (ids) => ids.reverse()), /Looks sorted alone or moved/],
  [
    'moves the names three rows up',
    () => reorder('name', (all) => [...all.slice(3), ...all.slice(0, 3)]),
    /Looks sorted alone or moved/,
  ],
];

const blocked: readonly Slip[] = [
  ['leaves a failed look-up in a price', () => tab.type(5, 'price', '#N/A'), /formula shows #N\/A/],
  ['leaves a failed division in a name', () => tab.type(5, 'name', '#DIV/0!'), /formula shows/],
  ['leaves a broken reference in a SKU', () => tab.type(5, 'sku', '#REF!'), /formula shows/],
  ['pushes while a stock is still loading', () => tab.type(5, 'stock:0', 'Loading...'), /formula shows/],
  ['types a stock below zero', () => tab.type(5, 'stock:0', '-4'), /Cannot be below/],
  ['scans a bar code into the stock', () => tab.type(5, 'stock:0', '8991234567890'), /is this a stock/],
  ['types a weight in kilograms', () => tab.type(5, 'weight', '0.25'), /Use a whole number/],
  ['types words into a stock', () => tab.type(5, 'stock:0', '12 pcs'), /Enter a number/],
  ['types a discount above the price', () => tab.type(5, 'discount', '999000'), /above the price/],
  [
    'takes away more than there is',
    () =>
      tab.type(
        rowWith('stock:0', (stock) => stock < 50),
        'delta:0',
        '-60',
      ),
    /^Only # in the shop/,
  ],
  ['adds a wholesale step', () => tab.type(5, 'wholesale', '3-10: 999000'), /only be added in Ngorder/],
  [
    'types half a thousand of prices',
    () =>
      tab.change(
        'price',
        inRow(5, (price) => price / 1000 + 0.5),
      ),
    /whole number/,
  ],
];

const ticked: readonly Slip[] = [
  ['fills one price down', () => tab.change('price', () => 100_000), /different values all become/],
  ['fills one stock down', () => tab.change('stock:0', () => 25), /different values all become/],
  [
    'fills one stock down over thirty rows',
    () => tab.change('stock:0', (stock, row) => (row < 30 ? 25 : stock)),
    /all become/,
  ],
  ['fills one name down', () => reorder('name', (all) => all.map(() => 'Sepatu')), /different values all become/],
  ['fills one SKU down', () => reorder('sku', (all) => all.map(() => 'SKU-1')), /give # variations the SKU/],
  [
    'replaces 0 by 5 in all prices',
    () => tab.change('price', (is) => Number(String(is).replaceAll('0', '5'))),
    /every # became #/,
  ],
  [
    'replaces 1 by 7 in all stocks',
    () => tab.change('stock:0', (is) => Number(String(is).replaceAll('1', '7'))),
    /every # became #/,
  ],
  [
    'types 2.000 for a stock of 1,500',
    () =>
      tab.type(
        rowWith('stock:0', (is) => is === 1500),
        'stock:0',
        '2',
      ),
    /Did you mean/,
  ],
  [
    'types 15.000 where there is no price yet',
    () =>
      tab.type(
        rowWith('price', (is) => is === 0),
        'price',
        '15',
      ),
    /Did you mean/,
  ],
  [
    'types 2.000 for a weight of 1,500',
    () =>
      tab.type(
        rowWith('weight', (is) => is >= 1500),
        'weight',
        '2',
      ),
    /Did you mean/,
  ],
  ['pastes prices a thousand times too high', () => tab.change('price', (is) => is * 1000), /far more than usual/],
  ['pastes prices a hundred times too high', () => tab.change('price', (is) => is * 100), /Up #%|far more/],
  [
    'types one zero too many in a price',
    () =>
      tab.change(
        'price',
        inRow(5, (is) => is * 10),
      ),
    /Up #%/,
  ],
  [
    'types one zero too many in a stock',
    () =>
      tab.type(
        rowWith('stock:0', (is) => is > 20 && is < 100),
        'stock:0',
        '1000',
      ),
    /ten times/,
  ],
  [
    'types one zero too few in a weight',
    () =>
      tab.change(
        'weight',
        inRow(5, (is) => Math.floor(is / 10)),
      ),
    /tenth of before/,
  ],
  ['types 3/4 into a price', () => tab.type(5, 'price', '3/4'), /read this as the date # Mar/],
  ['types 3/4 into a stock', () => tab.type(5, 'stock:0', '3/4'), /read this as the date/],
  ['types a day into a stock', () => tab.type(5, 'stock:0', '2026-05-12'), /read this as the date/],
  ['types 100% for a price', () => tab.type(5, 'price', '100%'), /Did you mean/],
  ['types 1500% for a weight', () => tab.type(5, 'weight', '1500%'), /Did you mean|tenth of before/],
  ['gives a thing away', () => tab.type(5, 'price', '0'), /price becomes #/],
  [
    'sells below the cost',
    () =>
      tab.change(
        'price',
        inRow(5, (is) => Math.round(is * 0.55)),
      ),
    /below the cost/,
  ],
  [
    'buys above the price',
    () =>
      tab.change(
        'price_buy',
        inRow(5, (is) => is * 2),
      ),
    /below the cost/,
  ],
  [
    'lets resellers pay more',
    () =>
      tab.change(
        'price_reseller',
        inRow(5, (is) => Math.round(is * 1.3)),
      ),
    /above the price/,
  ],
  [
    'sells for less than to resellers',
    () =>
      tab.change(
        'price',
        inRow(5, (is) => Math.round(is * 0.8)),
      ),
    /above the price/,
  ],
  [
    'empties the stock by differences',
    () => tab.fill('delta:0', 'stock:0', (is, row) => (row < 40 && Number(is) > 0 ? -Number(is) : '')),
    /stock values will become/,
  ],
  ['empties the stock by zeros', () => tab.change('stock:0', () => 0), /stock values will become/],
  ['unpublishes everything', () => reorder('publish_status', (all) => all.map(() => 'N')), /switched off/],
  ['adds a hundred to every stock', () => tab.change('stock:0', (is) => is + 100), /All # cells change by #/],
  [
    'adds a hundred to everything by differences',
    () => tab.fill('delta:0', 'stock:0', () => 100),
    /All # cells change by #/,
  ],
  [
    'pastes what there is of thirty into their differences',
    () => tab.fill('delta:0', 'stock:0', (is, row) => (row >= 20 && row < 50 ? is : '')),
    /as much is added as there is already/,
  ],
  [
    'drags differences down thirty rows',
    () => tab.fill('delta:0', 'stock:0', (_is, row) => (row >= 20 && row < 50 ? 4 + row : '')),
    /from row to row/,
  ],
  [
    'drags a series down the stock',
    () => tab.change('stock:0', (_is, row) => 25 + row),
    /from row to row|ten times|far more/,
  ],
  [
    'types new stocks, counted anew, into the differences',
    () => tab.fill('delta:0', 'stock:0', (is, row) => (row < 60 && Number(is) > 30 ? Number(is) + (row % 3) : '')),
    /as much is added as there is already/,
  ],
  [
    'pastes what there is of some into their differences, among honest ones',
    () => tab.fill('delta:0', 'stock:0', (is, row) => (row >= 20 && row < 44 ? (row % 2 === 0 ? is : 1) : '')),
    /as much is added as there is already/,
  ],
  [
    'gives a variation the SKU of another one',
    () => reorder('sku', (all) => all.map((is, row) => (row === 20 ? (all[60] ?? '') : is))),
    /is the SKU of variation #/,
  ],
  [
    'gives a variation the SKU of another one in small letters',
    () => reorder('sku', (all) => all.map((is, row) => (row === 20 ? `${all[60]}`.toLowerCase() : is))),
    /is the SKU of variation #/,
  ],
  [
    'replaces a letter in all names',
    () => reorder('name', (all) => all.map((is) => String(is).replace(/a/gi, 'e'))),
    /every "a" became "e"/,
  ],
  [
    'replaces a letter by nothing in all names',
    () => reorder('name', (all) => all.map((is) => String(is).replaceAll('a', ''))),
    /every "a" became ""/,
  ],
  [
    'replaces a word in all SKUs',
    () => reorder('sku', (all) => all.map((is) => String(is).replaceAll('-', '--'))),
    /every "-" became "--"/,
  ],
  ['describes everything alike', () => reorder('description', (all) => all.map(() => 'Bagus')), /all become/],
  [
    'types 1.000 for a stock of 950',
    () =>
      tab.type(
        rowWith('stock:0', (is) => is === 950),
        'stock:0',
        '1',
      ),
    /Did you mean/,
  ],
  [
    'types 1.000 for a stock of somewhat more than a hundred',
    () =>
      tab.type(
        rowWith('stock:0', (is) => is >= 100 && is < 150),
        'stock:0',
        '1.000',
      ),
    /Did you mean/,
  ],
  [
    'types 1.000 for a weight of some hundred grams',
    () =>
      tab.type(
        rowWith('weight', (is) => is >= 200 && is < 900),
        'weight',
        '1.000',
      ),
    /Did you mean|tenth of before/,
  ],
  [
    'types two grams for a weight of a hundred',
    () =>
      tab.type(
        rowWith('weight', (is) => is === 100),
        'weight',
        '2',
      ),
    /Did you mean|tenth of before/,
  ],
  ['types 15.000 for a discount', () => tab.type(5, 'discount', '15'), /Did you mean/],
  ['types 3/4 into a discount', () => tab.type(5, 'discount', '3/4'), /read this as the date/],
  ['copies the SKUs over the names', () => tab.fill('name', 'sku', (is) => is), /value of another/],
  ['copies the names over the descriptions', () => tab.fill('description', 'name', (is) => is), /value of another/],
  ['copies the sizes over the colours', () => tab.fill('color', 'size', (is) => is), /value of another/],
  ['copies the ids over the SKUs', () => tab.fill('sku', 'variation_id', (is) => String(is)), /value of another/],
  [
    'drags a SKU down',
    () => reorder('sku', (all) => all.map((is, row) => (row >= 20 && row < 50 ? `SKU-X-${row}` : is))),
    /from row to row/,
  ],
  [
    'drags a stock down over four rows',
    () => {
      const first = stocked + tab.read('stock:0').slice(stocked).indexOf(0);
      reorder('stock:0', (all) => all.map((is, row) => (row >= first && row < first + 4 ? 31 + row - first : is)));
    },
    /rise by/,
  ],
  [
    'cuts the names with a formula',
    () => reorder('name', (all) => all.map((is, row) => (row >= 60 && row < 80 ? String(is).slice(0, 8) : is))),
    /texts were cut/,
  ],
  [
    'exchanges the names of two products',
    () => reorder('name', exchanged(productRow(20), productRow(24))),
    /Names were exchanged here/,
  ],
  [
    'pastes a few names one row off',
    () => reorder('name', (all) => all.map((is, row) => (row >= 60 && row < 66 ? (all[row - 1] ?? is) : is))),
    /names are those of other rows/,
  ],
  [
    'calls a product like another one',
    () => reorder('name', (all) => all.map((is, row) => (row === 60 ? (all[90] ?? is) : is))),
    /is already the name of variation/,
  ],
  [
    'fills a category down over more than half of the shop',
    () => reorder('category', (all) => all.map((is, row) => (row < all.length * 0.6 ? (all[0] ?? is) : is))),
    /different values all become/,
  ],
  ['types a price for a name', () => tab.type(5, 'name', '150000'), /is a number, not a name/],
  ['types a dash for a name', () => tab.type(5, 'name', '-'), /is a number, not a name/],
  ['adds every stock to itself', () => tab.change('stock:0', (is) => is * 2), /All # cells change by ×#/],
  ['halves every weight', () => tab.change('weight', (is) => Math.round(is / 2)), /All # cells change by ×#/],
  [
    'describes thirty different things alike',
    () => reorder('description', (all) => all.map((is, row) => (row % 9 === 0 ? 'Bagus' : is))),
    /all become/,
  ],
  ['copies the stock over the prices', () => tab.fill('price', 'stock:0', (is) => is), /another column of their row/],
];

/** Types into a cell whose format nobody chose: it shows what was typed. */
function typeUnformatted(row: number, key: string, text: string): void {
  tab.sheet.writeAttribute({ ...tab.areaOf(key), row, rows: 1 }, 'numberFormat', [['general']]);
  tab.type(row, key, text);
}

/** The same slips, with an honest edit of the column among them. */
const amongOthers = ticked
  .filter(([, , told]) => /every # became|change by #|another column/.test(told.source))
  .filter(([name]) => !name.includes('differences'))
  .map(([name, work, told]): Slip => {
    const both = () => {
      work();
      const key =
        /price/.test(name) || /prices/.test(name) ? 'price' : /differences/.test(name) ? 'delta:0' : 'stock:0';
      tab.change(key, (is, row) => (row === 40 ? is + 1 : is));
    };
    return [`${name}, beside an honest edit`, both, told];
  });

/** Sees all that a preview says of what somebody did, or why it is refused. */
function told(work: () => void): Verdicts | string {
  try {
    return tab.after(work);
  } catch (error) {
    if (error instanceof RpcFailure) return error.message;
    throw error;
  }
}

describe('a slip of the hand: somebody', () => {
  it.each(refused)('%s, and the whole preview is refused by name', (_name, work, reason) => {
    expect(told(work)).toMatch(reason);
  });

  it.each(blocked)('%s, which no tick lets pass', (_name, work, reason) => {
    const verdicts = told(work);
    expect(verdicts).toMatchObject({ ready: 0, blocked: [expect.stringMatching(reason)] });
  });

  it.each([...ticked, ...amongOthers])(
    '%s, and no change leaves without a tick that says so',
    (_name, work, reason) => {
      const verdicts = told(work);
      expect(verdicts).toMatchObject({ unticked: 0, ticks: expect.arrayContaining([expect.stringMatching(reason)]) });
      expect(typeof verdicts === 'string' ? 0 : verdicts.ready).toBeGreaterThan(0);
    },
  );

  it.each<[string, string, number, (is: number, row: number) => number, RegExp]>([
    ['drags eight stocks down', 'stock:0', 8, (_is, row) => 25 + row, /from row to row/],
    ['drags thirty prices down', 'price', 30, (_is, row) => 100_000 + row, /from row to row/],
    ['copies thirty reseller prices over the prices', 'price', 30, (is) => Math.round(is * 0.9), /value of another/],
  ])('%s among forty honest edits, and is asked about those', (_name, key, count, to, told) => {
    const { ready, unticked, ticks } = tab.after(() =>
      tab.change(key, (is, row) =>
        row >= stocked && row < stocked + count ? to(is, row) : row > 100 && row % 9 === 0 ? is + 2 + (row % 5) : is,
      ),
    );
    expect(ticks).toContainEqual(expect.stringMatching(told));
    expect(ready - unticked).toBeLessThanOrEqual(count + 2);
    expect(unticked).toBeGreaterThan(20);
  });

  it.each([
    ['a stock', 'stock:0'],
    ['a difference', 'delta:0'],
    ['a weight', 'weight'],
    ['a price', 'price'],
  ])('types 100% for %s, and is asked whether 100 is meant where the cell shows it', (_name, key) => {
    const { ready, unticked, ticks } = tab.after(() => typeUnformatted(8, key, '100%'));
    expect({ ready, unticked }).toEqual({ ready: 1, unticked: 0 });
    expect(ticks).toContainEqual(expect.stringMatching(/^The cell shows #%, which is (Rp)?# Did you mean (Rp)?#\?$/));
  });

  it.each<[string, () => void]>([
    ['leaves a blank in a SKU', () => tab.type(5, 'sku', ' ')],
    ['leaves a blank of a web page in a name', () => tab.type(5, 'name', '\u00A0')],
    ['types a blank behind a name', () => tab.type(5, 'name', `${tab.read('name')[3]} `)],
  ])('%s, which is no change', (_name, work) => {
    expect(told(work)).toEqual({ ready: 0, blocked: [], ticks: [], unticked: 0 });
  });
});
