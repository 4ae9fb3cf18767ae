import { codeOf } from '../../push/open-pulled';
import { asItIs, openProducts } from '../open-products';

/** A row of a product of one variation as it was pulled, changed only in its discount. */
function openDiscounted() {
  const opened = openProducts('product.update');
  const product = opened.own.find(({ variations }) => variations.length === 1);
  const variation = product?.variations[0];
  if (!product || !variation) throw new Error('too small a shop');
  opened.fill(3, { ...asItIs(product), discount: '5000' });
  return { ...opened, variation };
}

const told = ({ plan }: ReturnType<typeof openDiscounted>): readonly string[] =>
  plan().records.flatMap(({ problem, doubts }) => [problem, ...doubts].filter(Boolean));

describe('a row of a product as it was pulled', () => {
  it('does not bring back in silence what was sold since', () => {
    const opened = openDiscounted();
    opened.variation.stock.set(0, 31);
    expect(told(opened)).not.toEqual([]);
  });

  it('does not take back in silence a price that somebody else has raised since', () => {
    const opened = openDiscounted();
    Object.assign(opened.variation, { price: 170_000 });
    expect(told(opened)).not.toEqual([]);
  });

  it('does not bring back what was sold between its preview and its confirmation', () => {
    const opened = openDiscounted();
    const previewed = opened.plan();
    opened.variation.stock.set(0, 31);
    codeOf(() => opened.confirm(previewed, previewed.confirmWith ?? ''));
    expect(opened.variation.stock.get(0)).toBe(31);
  });
});
