import { codeOfName } from '../../src/text/value-names';
import { codeOf } from '../push/open-pulled';
import { asItIs, openProducts } from './open-products';
import { openRows } from './open-rows';
import { priceCells, productCells, variationCells } from './row-cells';
import { toldIn, toldOf } from './told-in';

/** A product of several variations, one of which its rows flag. */
function openFlagged(flag: string) {
  const opened = openProducts('product.update');
  const product = opened.own.find(({ variations }) => variations.length > 1);
  const [flagged, ...others] = product?.variations ?? [];
  if (!product || !flagged) throw new Error('too small a shop');
  opened.fill(3, { ...asItIs(product, flagged), Group: 'a', 'variations.flag': flag });
  others.forEach((variation, index) => {
    opened.fill(4 + index, { ...asItIs(product, variation), Group: 'a' });
  });
  return { ...opened, isThere: () => opened.shop.state.variations.has(flagged.id) };
}

describe('a value of a closed list', () => {
  it.each(['DELETE', 'delete', ' Delete '])('is sent as the shop spells it, and judged as that: %p', (typed) => {
    const { plan, confirm, isThere } = openFlagged(typed);
    const previewed = plan();
    expect(previewed).toMatchObject({ confirmWith: '1', confirmReasons: ['destructive', 'doubt'] });
    expect(codeOf(() => confirm(previewed))).toBe('typeToConfirm');
    expect(isThere()).toBe(true);
    confirm(plan(), '1');
    expect(isThere()).toBe(false);
  });

  it.each(['HAPUS', 'hapus', 'Y', 'DEL'])('is refused with what its list has, where it is none of it: %p', (typed) => {
    const { plan, isThere } = openFlagged(typed);
    expect(plan().records.map(({ problem }) => problem)).toContain(
      `Delete the variation: Use one of DELETE, not "${typed}"`,
    );
    expect(isThere()).toBe(true);
  });

  it('is taken in small letters by whatever endpoint', () => {
    const { fill, plan } = openRows('orderCost.create');
    fill(3, { category: 'discount', name: 'Promo', type: 'Nominal', nominal: '15000' });
    const [, record] = plan().records;
    expect(record).toMatchObject({ status: 'ready', input: { category: 'DISCOUNT', type: 'NOMINAL' } });
    expect(
      toldOf('orderCost.create', { category: 'diskon', name: 'Promo', type: 'Nominal', nominal: '15000' }),
    ).toEqual([expect.stringContaining('Use one of DISCOUNT, OTHER COST, not "diskon"')]);
  });
});

describe('a value of a closed list that has a name', () => {
  it.each(['Berita', 'news', ' NEWS '])(
    'is taken by it in either language, and sent as the shop spells it: %p',
    (typed) => {
      const { fill, plan } = openRows('notification.markRead');
      fill(3, { type: typed });
      expect(plan().records[1]).toMatchObject({ input: { type: 'NEWS' } });
    },
  );
});

describe('DELETE that was filled down over variations', () => {
  it('goes with the typed number only, after a warning that counts them all', () => {
    const opened = openProducts('product.update');
    opened.own.slice(0, 10).forEach((product, index) => {
      opened.fill(3 + index, { ...asItIs(product), 'variations.flag': 'DELETE' });
    });
    expect(opened.plan()).toMatchObject({ confirmWith: '10', confirmReasons: ['destructive', 'doubt'] });
    const deleted = toldIn(opened).filter((text) => /delete permanently/.test(text));
    expect([deleted.length, new Set(deleted)]).toEqual([
      10,
      new Set(['Variations that these rows delete permanently: 10']),
    ]);
  });

  it('is nobody’s example: a copy of the template’s row deletes nothing', () => {
    const { sheet, columnOf } = openRows('product.update');
    const area = { row: 2, column: columnOf('variations.flag'), rows: 1, columns: 1 };
    expect(sheet.readValues(area)).toEqual([['']]);
  });
});

describe('codes in a seller’s words', () => {
  it.each(['Ya', 'ya', 'Yes', 'TRUE', 'Y'])('take %s for yes, and the names of codes for the codes', (yes) => {
    const { fill, plan } = openRows('product.create');
    const cells = { ...productCells, ...variationCells, ...priceCells };
    fill(3, {
      ...cells,
      product_type: 'Stok sendiri',
      publish_status: yes,
      show_stock: 'Tidak',
      is_warehouse: 'Tidak',
    });
    const record = plan().records.find(({ rows }) => rows.includes(3));
    expect([record?.problem, record?.input]).toMatchObject([
      '',
      { product_type: 'S', publish_status: 'Y', show_stock: 'N', is_warehouse: 0 },
    ]);
  });

  it('take no word for yes where Y is a kind of customer', () => {
    expect(codeOfName('category', ['N', 'Y', 'D'], 'ya')).toBeUndefined();
    expect(codeOfName('category', ['N', 'Y', 'D'], 'reseller')).toBe('Y');
  });

  it('ask for the number of the main picture only where there are pictures', () => {
    const { fill, plan } = openRows('product.create');
    const { 'variations.images': _images, 'variations.primary_image': _main, ...variation } = variationCells;
    const cells = { ...productCells, ...variation, ...priceCells };
    fill(3, cells);
    fill(4, { ...cells, name: 'Gamis', 'variations.sku': 'G-1', 'variations.images': 'https://example.com/a.jpg' });
    const problems = plan()
      .records.map(({ problem }) => problem)
      .filter(Boolean);
    expect(problems).toEqual(['Main picture (number): Needed where Pictures is filled in: digits']);
  });
});
