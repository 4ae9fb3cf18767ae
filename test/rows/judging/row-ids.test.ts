import { codeOf } from '../../push/open-pulled';
import { asItIs, type Own, openProducts } from '../open-products';
import type { RowCells } from '../row-cells';
import { toldIn } from '../told-in';

/** Two products of a shop, whose rows are to be written. */
function openTwo(isPulled = true) {
  const opened = openProducts('product.update', isPulled);
  const [product, other] = [opened.own[0], opened.own[9]];
  if (!product || !other) throw new Error('too small a shop');
  return { ...opened, product, other };
}

const variationOf = ({ variations }: Own) => variations[0]?.id ?? 0;
const lossless = (told: readonly string[]) => told.filter((text) => !/more variations than/.test(text));

/** A row that says only what one of a product's variations is, not which product. */
function withoutProduct(product: Own): RowCells {
  return Object.fromEntries(Object.entries(asItIs(product)).filter(([key]) => key.startsWith('variations.')));
}

describe('a row whose ids do not belong together', () => {
  it.each([true, false])('is refused where its variation is one of another product: pulled %p', (isPulled) => {
    const opened = openTwo(isPulled);
    const { product, other, fill, shop, plan, confirm } = opened;
    fill(3, { ...asItIs(product), 'variations.id': variationOf(other) });
    expect(toldIn(opened)).toEqual([
      `Variation ID: Variation ${variationOf(other)} is not one of product ${product.id} (${product.name}) in your shop. Correct one of the two IDs; in a row without a product ID, fill it in`,
    ]);
    const before = product.variations.map(({ id }) => id);
    expect(codeOf(() => confirm(plan()))).toBe('nothingToSend');
    expect(shop.state.products.get(product.id)?.variations.map(({ id }) => id)).toEqual(before);
  });

  it('is refused where its product id was cleared, so that it hangs under the product above', () => {
    const opened = openTwo();
    const { product, other, fill } = opened;
    fill(3, asItIs(product));
    fill(4, withoutProduct(other));
    expect(opened.plan().records.filter(({ status }) => status !== 'skipped')).toEqual([
      expect.objectContaining({
        rows: [3, 4],
        status: 'problem',
        problem: expect.stringContaining(`Variation ${variationOf(other)} is not one of product ${product.id}`),
      }),
    ]);
  });

  it('is refused where its wholesale step is one of another product', () => {
    const opened = openTwo();
    const { product, other, fill } = opened;
    const step = (id: number) => ({ id, from: 10, to: 99, price: 95_000 });
    Object.assign(product, { wholesaleStatus: 'Y', wholesales: [step(51)] });
    Object.assign(other, { wholesaleStatus: 'Y', wholesales: [step(52)] });
    const stepCells = { wholesale_status: 'Y', 'wholesale.from': 10, 'wholesale.to': 99, 'wholesale.price': 95_000 };
    fill(3, { ...asItIs(product), ...stepCells, 'wholesale.id': 52 });
    fill(4, { ...asItIs(other), ...stepCells, 'wholesale.id': 53 });
    expect(lossless(toldIn(opened))).toEqual([
      expect.stringContaining(`Wholesale step 52 is not one of product ${product.id}`),
    ]);
  });

  it('may name something that is to be added by a word, or by 0', () => {
    const opened = openTwo();
    const { product, fill } = opened;
    for (const [row, id] of [
      [3, variationOf(product)],
      [4, 'baru'],
    ] as const)
      fill(row, { ...asItIs(product), Group: 'a', 'variations.id': id, 'variations.sku': `BARU-${row}` });
    expect(lossless(toldIn(opened))).toEqual([]);
  });
});

describe('many rows whose ids do not belong together', () => {
  const nth = (own: readonly Own[], count: number) => own.filter((_, index) => index % 3 === 0).slice(0, count);

  it('are refused as a whole where a column of ids was turned round', () => {
    const { own, fill, plan } = openProducts('product.update');
    const some = nth(own, 5);
    some.forEach((product, index) => {
      fill(3 + index, { ...asItIs(product), 'variations.id': variationOf(some[(index + 1) % some.length] ?? product) });
    });
    expect(codeOf(plan)).toBe('rowsMixedUp');
    expect(plan).toThrow(
      /In 5 rows of tab "Replace a whole product" the columns Product ID, Variation ID do not belong together/,
    );
  });

  it('are refused as a whole where two columns of ids were exchanged', () => {
    const { own, fill, plan } = openProducts('product.update');
    nth(own, 4).forEach((product, index) => {
      fill(3 + index, { ...asItIs(product), id: variationOf(product), 'variations.id': product.id });
    });
    expect(codeOf(plan)).toBe('rowsMixedUp');
  });

  it('are refused one by one where they are few of many', () => {
    const { own, fill, plan } = openProducts('product.update');
    const some = nth(own, 12);
    some.forEach((product, index) => {
      const stranger = index < 3 ? variationOf(some[index + 1] ?? product) : variationOf(product);
      fill(3 + index, { ...asItIs(product), 'variations.id': stranger });
    });
    expect(plan().counts).toMatchObject({ problem: 3, ready: 9 });
  });
});
