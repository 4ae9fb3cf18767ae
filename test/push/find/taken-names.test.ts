import type { PlanView } from '../../../src/rpc/push-calls';
import { openDataset } from '../open-dataset';
import { openPulled } from '../open-pulled';

const ticksOf = ({ preview }: { readonly preview: () => PlanView }): readonly string[] =>
  preview().edits.flatMap(({ warnings }) => warnings);

/** A tab of variations, and one variation of each of some products. */
function openNames(count: number) {
  const opened = openPulled({ products: 30 });
  const { products } = opened.shop.state;
  const firsts = [...products.values()].slice(20, 20 + count).map(({ name, variations }) => {
    const [first] = variations;
    if (!first) throw new Error('a product without variations');
    return { id: first.id, sku: first.sku, name };
  });
  return { ...opened, firsts, rename: (id: number, name: string) => opened.typeIn(id, 'name', name) };
}

describe('a new name of a product', () => {
  it('takes a tick that names the variation whose product is called so', () => {
    const { firsts, rename, preview } = openNames(2);
    const [one, other] = firsts;
    if (!one || !other) throw new Error('too small a shop');
    rename(one.id, other.name.toLowerCase());
    expect(ticksOf({ preview })).toEqual([
      `In your shop, "${other.name.toLowerCase()}" is already the name of variation ${other.id} (${other.sku})`,
    ]);
  });

  it('takes one where two exchange theirs, once for both', () => {
    const { firsts, rename, preview } = openNames(2);
    const [one, other] = firsts;
    if (!one || !other) throw new Error('too small a shop');
    rename(one.id, other.name);
    rename(other.id, one.name);
    const ticks = ticksOf({ preview });
    expect(ticks).toHaveLength(2);
    expect([...new Set(ticks)]).toEqual([
      expect.stringMatching(/^Names were exchanged here: in your shop, ".+" is that of \d+$/),
    ]);
  });

  it('takes one that tells of a paste one row off, where a few stand beside the next product', () => {
    const { firsts, rename, preview } = openNames(4);
    firsts.slice(1).forEach(({ id }, index) => {
      rename(id, firsts[index]?.name ?? '');
    });
    const ticks = ticksOf({ preview });
    expect(ticks).toHaveLength(3);
    expect(new Set(ticks).size).toBe(1);
    expect(ticks[0]).toMatch(/^3 names are those of other rows, such as ".+", that of \d+: pasted a row off\?$/);
  });

  it('takes one where a formula cut a few of them', () => {
    const { firsts, rename, preview } = openNames(4);
    for (const { id, name } of firsts) rename(id, name.slice(0, 5));
    expect(new Set(ticksOf({ preview }))).toEqual(new Set(['4 texts were cut after 5 characters']));
  });

  it('takes one where two products get the same, and none where the rows of one product do', () => {
    const { firsts, rename, preview, shop } = openNames(2);
    const [one, other] = firsts;
    const several = [...shop.state.products.values()].find(({ variations }) => variations.length > 1);
    if (!one || !other || !several) throw new Error('too small a shop');
    for (const { id } of several.variations) rename(id, 'Kebaya Melati');
    expect(ticksOf({ preview })).toEqual([]);
    rename(one.id, 'Kebaya Mawar');
    rename(other.id, 'Kebaya Mawar');
    expect(ticksOf({ preview })).toEqual(Array(2).fill('These rows call 2 products "Kebaya Mawar"'));
  });

  it('takes none where nobody is called so', () => {
    const { firsts, rename, preview } = openNames(4);
    firsts.forEach(({ id, name }, index) => {
      rename(id, `${name} ${['Baru', 'Lama', 'Putih', 'Biru'][index]}`);
    });
    expect(ticksOf({ preview })).toEqual([]);
  });
});

describe('customers and suppliers', () => {
  const open = (dataset: string) => {
    const opened = openDataset(dataset, 'id', { orders: 60 });
    const records = dataset === 'customers' ? opened.shop.state.customers : opened.shop.state.suppliers;
    const [one, other, third] = [...records];
    if (!one || !other || !third) throw new Error('too small a shop');
    return { ...opened, one, other, third };
  };

  it.each(['customers', 'suppliers'])('take a tick where two of the %s exchange their names alone', (dataset) => {
    const { one, other, type, preview } = open(dataset);
    type(one.id, 'name', other.name);
    type(other.id, 'name', one.name);
    expect(ticksOf({ preview })).toEqual(Array(2).fill(expect.stringMatching(/^Names were exchanged here/)));
  });

  it('take none where a customer is called like another one, as people are', () => {
    const { one, other, type, preview } = open('customers');
    type(one.id, 'name', other.name);
    expect(ticksOf({ preview })).toEqual([]);
  });

  it.each(['customers', 'suppliers'])('take a tick where one of the %s gets the telephone of another', (dataset) => {
    const { one, other, type, preview } = open(dataset);
    type(one.id, 'phone', other.phone);
    expect(ticksOf({ preview })).toEqual([`In your shop, ${other.phone} is that of ${other.id} (${other.name})`]);
  });
});
