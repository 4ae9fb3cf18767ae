import { codeOf } from '../../push/open-pulled';
import { asItIs, type Own, openProducts } from '../open-products';
import { summaryOf } from '../open-rows';

type Opened = ReturnType<typeof openDiscounted>;

/** Rows of products of one variation as they are, changed only in their discount. */
function openDiscounted(isPulled = true, rows = 1) {
  const opened = openProducts('product.update', isPulled);
  const products = opened.own.filter(({ variations }) => variations.length === 1).slice(0, rows);
  products.forEach((product, index) => {
    opened.fill(3 + index, { ...asItIs(product), discount: '5000' });
  });
  return { ...opened, variations: products.map(firstOf) };
}

function firstOf({ variations: [variation] }: Own) {
  if (!variation) throw new Error('a product without variations');
  return variation;
}

const told = ({ plan }: Pick<Opened, 'plan'>): readonly string[] =>
  plan().records.flatMap(({ problem, doubts }) => [problem, ...doubts].filter(Boolean));

const sold = ({ variations }: Opened): void => void variations[0]?.stock.set(0, 31);

describe('a row of a product as it was pulled', () => {
  it('takes no doubt where the shop still says the same', () => {
    expect(told(openDiscounted())).toEqual([]);
  });

  it('does not bring back in silence what was sold since: its column, its number and that of the shop are told', () => {
    const opened = openDiscounted();
    const before = opened.variations[0]?.stock.get(0);
    sold(opened);
    expect(told(opened)).toEqual([`Stock: Changed in the shop: now 31. This row would set it to ${before} again`]);
  });

  it('does not take back in silence a price that somebody else has raised since', () => {
    const opened = openDiscounted();
    const before = opened.variations[0]?.price;
    Object.assign(opened.variations[0] ?? {}, { price: 170_000 });
    expect(told(opened)).toEqual([expect.stringMatching(/^Price: .*now 170,000\. .* to 15\d,000 again/)]);
    expect(before).toBeLessThan(170_000);
  });

  it('is sent once a person has typed that it is meant', () => {
    const opened = openDiscounted();
    const before = opened.variations[0]?.stock.get(0);
    sold(opened);
    const previewed = opened.plan();
    expect(codeOf(() => opened.confirm(previewed))).toBe('typeToConfirm');
    const again = opened.plan();
    opened.confirm(again, again.confirmWith ?? '');
    expect(opened.variations[0]?.stock.get(0)).toBe(before);
  });

  it('takes no doubt for what a person has typed into it, whatever the shop says', () => {
    const opened = openDiscounted();
    sold(opened);
    opened.fill(3, { 'variations.stock_quantity': 35 });
    expect(told(opened)).toEqual([]);
  });
});

describe.each([
  ['pulled here', true],
  ['never pulled here', false],
])('what moved between preview and confirmation, of a product %s', (_, isPulled) => {
  it('is not brought back: nothing is sent, and both numbers are told', () => {
    const opened = openDiscounted(isPulled);
    const before = opened.variations[0]?.stock.get(0);
    const previewed = opened.plan();
    sold(opened);
    expect(() => opened.confirm(previewed, previewed.confirmWith ?? '')).toThrow(`${before} in the preview, 31 now`);
    expect(opened.variations[0]?.stock.get(0)).toBe(31);
    expect(opened.requests('PATCH', /product/)).toBe(0);
  });

  it('holds back its own record alone, with both numbers beside its row', () => {
    const opened = openDiscounted(isPulled, 3);
    const before = opened.variations[0]?.stock.get(0);
    const previewed = opened.plan();
    sold(opened);
    const { counts } = summaryOf(opened.confirm(previewed, previewed.confirmWith ?? ''));
    expect(counts).toEqual({ done: 2, failed: 0, unknown: 0 });
    expect(opened.variations[0]?.stock.get(0)).toBe(31);
    expect(opened.result(3)).toContain(`${before} in the preview, 31 now`);
    expect(opened.result(4)).toMatch(/^✓/);
  });

  it('is no reason to hold a record back that asks for just that', () => {
    const opened = openDiscounted(isPulled);
    opened.fill(3, { 'variations.stock_quantity': 31 });
    const previewed = opened.plan();
    sold(opened);
    expect(summaryOf(opened.confirm(previewed, previewed.confirmWith ?? '')).counts.done).toBe(1);
  });
});
