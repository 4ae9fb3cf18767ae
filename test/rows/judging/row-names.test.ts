import { asItIs, type Own, openProducts } from '../open-products';
import { openRows } from '../open-rows';
import { priceCells, productCells, type RowCells, variationCells } from '../row-cells';
import { toldIn } from '../told-in';

const aboutNames = (told: readonly string[]) => told.filter((text) => !/more variations than/.test(text));

/** What is told of some products whose rows are as the shop has them, but for what is changed. */
function toldOfUpdates(count: number, change: (product: Own, own: readonly Own[], index: number) => RowCells) {
  const opened = openProducts('product.update');
  const own = opened.own.slice(10, 10 + count);
  own.forEach((product, index) => {
    opened.fill(3 + index, { ...asItIs(product), ...change(product, own, index) });
  });
  return aboutNames(toldIn(opened));
}

describe('names of products as rows', () => {
  it('take a doubt where two are exchanged', () => {
    const told = toldOfUpdates(2, (product, own) => ({ name: own.find((one) => one !== product)?.name ?? '' }));
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/Names were exchanged here: in your shop, ".+" is that of \d+$/);
  });

  it('take one that tells of a paste one row off, among others that are as they were', () => {
    const told = toldOfUpdates(6, (product, own, index) => ({
      name: index >= 2 && index < 5 ? (own[index - 1]?.name ?? '') : product.name,
    }));
    expect(told).toEqual(Array(3).fill(expect.stringMatching(/3 names are those of other rows, .+ a row off\?$/)));
  });

  it('take one where another product is called so, in a row of a new product, too', () => {
    const opened = openProducts('product.create');
    const taken = opened.own[10]?.name ?? '';
    [taken.toUpperCase(), 'Kebaya Melati'].forEach((name, index) => {
      opened.fill(3 + index, {
        ...{ ...productCells, ...variationCells, ...priceCells, name },
        'variations.sku': `BARU-${index}`,
      });
    });
    expect(toldIn(opened)).toEqual([
      expect.stringMatching(/In your shop, ".+" is already the name of variation \d+ \(.+\)$/),
    ]);
  });

  it('take none where each keeps its own, or gets one that nobody has', () => {
    expect(toldOfUpdates(6, () => ({}))).toEqual([]);
    expect(toldOfUpdates(6, (_product, _own, index) => ({ name: `Kebaya ${'abcdef'[index]}` }))).toEqual([]);
  });
});

describe('people as rows', () => {
  it('take a doubt where two customers are exchanged by their names alone', () => {
    const opened = openRows('customer.update', { orders: 60 });
    opened.rpc('pull.run', { dataset: 'customers' });
    const [one, other] = [...opened.shop.state.customers];
    if (!one || !other) throw new Error('too few customers');
    opened.fill(3, { customer_id: other.id, name: one.name, phone: other.phone });
    opened.fill(4, { customer_id: one.id, name: other.name, phone: one.phone });
    expect(toldIn(opened)).toEqual(Array(2).fill(expect.stringMatching(/Names were exchanged here/)));
  });

  it('take one where a supplier gets the telephone of another one', () => {
    const opened = openRows('supplier.create');
    opened.rpc('pull.run', { dataset: 'suppliers' });
    const [known] = [...opened.shop.state.suppliers];
    if (!known) throw new Error('no suppliers');
    const konveksi = { name: 'Konveksi Baru', district_id: 1, address: 'Jl. Melati 1', description: 'Katun' };
    opened.fill(3, { ...konveksi, phone: known.phone });
    expect(toldIn(opened)).toContainEqual(
      expect.stringMatching(new RegExp(`In your shop, ${known.phone} is that of ${known.id} `)),
    );
  });
});
