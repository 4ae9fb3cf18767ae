import type { RowCells } from '../row-cells';
import { asItIs, type Own, openProducts, toldIn } from './open-broken';

/** What is told of 25 products, changed. */
function toldOfAll(change: (product: Own, index: number) => RowCells) {
  const opened = openProducts('product.update');
  opened.own.slice(0, 25).forEach((product, index) => {
    opened.fill(3 + index, { ...asItIs(product), ...change(product, index) });
  });
  return toldIn(opened);
}

function toldOfCounts(countOf: (index: number) => number) {
  const opened = openProducts('stockOpname.create');
  const all = opened.own.flatMap(({ variations }) => variations).slice(0, 60);
  all.forEach(({ id }, index) => {
    const head = { Group: 'a', warehouse_id: 0, description: 'Opname', 'stock_adjustment.variation_id': id };
    opened.fill(3 + index, { ...head, 'stock_adjustment.warehouse_stock': countOf(index) });
  });
  return toldIn(opened);
}

/** Item 3 and 9 of issue 16: for pushes `common-change.ts` and `mass-rails.ts` tell each of these. */
describe('the same slip in many rows', () => {
  it('nothing is changed, and nothing is told', () => {
    expect(toldOfAll(() => ({}))).toEqual([]);
  });

  it.each<[string, (product: Own, index: number) => RowCells]>([
    ['one name over many', () => ({ name: 'Kaos Polos' })],
    ['all unpublished', () => ({ publish_status: 'N' })],
    ['all sold out', () => ({ 'variations.stock_quantity': 0 })],
    ['one price over many different ones', () => ({ 'variations.price': 165_000 })],
    ['a price dragged down', (_, index) => ({ 'variations.price': 155_000 + index })],
    ['one stock over many different ones', () => ({ 'variations.stock_quantity': 55 })],
    [
      'each 0 replaced by 5',
      ({ variations: [first] }) => ({ 'variations.price': String(first?.price).replace(/0/g, '5') }),
    ],
  ])('is noticed: %s', (_, change) => {
    expect(toldOfAll(change)).not.toEqual([]);
  });

  it.each<[string, (index: number) => number]>([
    ['60 counted as none', () => 0],
    ['60 counted as 55', () => 55],
    ['a count dragged down', (index) => 41 + index],
  ])('is noticed in a stock opname: %s', (_, countOf) => {
    expect(toldOfCounts(countOf)).not.toEqual([]);
  });
});
