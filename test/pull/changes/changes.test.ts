import type { RpcApi } from '../../../src/rpc/calls';
import { isWellFormed } from '../../../src/text/well-formed';
import { openWatched, toldIn, words } from './open-watched';

describe('what changed', () => {
  it('is compared with the last pull from the first refresh on, in columns that can be edited', () => {
    const { list, told, refresh, keep, rpc, variation, setPrice } = openWatched({ products: 6, isUnseen: true });
    const atHome = () => rpc<RpcApi['state.get']['value']>('state.get').tabs[0]?.changes;
    expect(list()).toMatchObject({ isKept: true, lines: [], left: null, hasBegun: false, begins: 'next' });
    expect([told(), atHome()]).toEqual([[], { count: 0, hasBegun: false }]);
    const { id, price } = variation(0);
    setPrice(id, price + 500);
    refresh();
    expect(list('refresh').lines.map(words)).toEqual([`${id} price: ${price} → ${price + 500}`]);
    expect([list().hasBegun, atHome()]).toEqual([true, { count: 1, hasBegun: true }]);
    keep([]);
    keep(['price']);
    expect([list().hasBegun, atHome()]).toEqual([false, { count: 1, hasBegun: false }]);
  });

  it('is nothing until there are two readings to compare, in columns that are only read', () => {
    const { list, refresh, keep, variation, setPrice } = openWatched({ products: 6, isUnseen: true });
    const { id, price } = variation(0);
    keep(['price', 'margin']);
    expect(list().begins).toBe('partly');
    keep(['margin']);
    expect(list()).toMatchObject({ hasBegun: false, begins: 'second' });
    setPrice(id, price * 2);
    refresh();
    expect(list()).toMatchObject({ lines: [], hasBegun: false, begins: 'next' });
    setPrice(id, price * 3);
    refresh();
    expect(list().hasBegun).toBe(true);
    expect(list('refresh').lines.map((line) => [line.id, line.column])).toEqual([[`${id}`, 'margin']]);
  });

  it('is nothing in the first refresh where it asks for something else', () => {
    const { list, rpc, tabId, refresh, own, variation, setPrice } = openWatched({ products: 6, isUnseen: true });
    const keyword = String(own[0]?.sku ?? '').slice(0, 3);
    rpc('pulls.save', { tabId, definition: { dataset: 'variations', filters: { keyword }, mode: 'update' } });
    setPrice(variation(0).id, 1_234);
    refresh();
    expect(list()).toMatchObject({ lines: [], hasBegun: false });
  });

  it('is nothing in the first refresh of rows that refreshes leave as they are: what is known of them is older than the last one', () => {
    const { list, rpc, tabId, refresh, keep, variation, setPrice } = openWatched({ products: 6, isUnseen: true });
    keep([]);
    rpc('pulls.save', { tabId, definition: { dataset: 'variations', filters: {}, mode: 'append' } });
    const { id, price } = variation(0);
    setPrice(id, price + 500);
    refresh();
    keep(['price']);
    expect(list().begins).toBe('second');
    refresh();
    expect(list().lines).toEqual([]);
    setPrice(id, price + 700);
    refresh();
    expect(list().lines.map(words)).toEqual([`${id} price: ${price + 500} → ${price + 700}`]);
  });

  it.each([99, 100])(
    'names a record by whole characters where a long name is cut: %i letters before them',
    (letters) => {
      const { list, refresh, variation, setPrice, shop } = openWatched({ products: 6 });
      const { id, productId, price } = variation(0);
      Object.assign(shop.state.products.get(productId) ?? {}, { name: `${'x'.repeat(letters)}${'🧦'.repeat(80)}` });
      setPrice(id, price + 1);
      refresh();
      const { label } = list().lines.find((line) => line.id === String(id)) ?? { label: '' };
      expect([label.length > 190, label.includes('\ufffd'), isWellFormed(label)]).toEqual([true, false, true]);
    },
  );

  it('tells a price, a stock and a switch: old and new, when it was seen, and that it was changed in the shop', () => {
    const { list, refresh, variation, setPrice, shop, clock, told } = openWatched({ products: 6 });
    const [one, other] = [variation(0), variation(1)];
    const [price, stock] = [one.price, shop.stockOf(other.id).get(0) ?? 0];
    setPrice(one.id, price + 1500);
    shop.sell(other.id, 0, 2);
    refresh();
    const { lines } = list('refresh');
    expect(new Set(lines.map(words))).toEqual(
      new Set([`${one.id} price: ${price} → ${price + 1500}`, `${other.id} stock:0: ${stock} → ${stock - 2}`]),
    );
    expect(lines.every(({ where }) => where === 'In the shop')).toBe(true);
    expect(lines.every(({ at }) => clock.now() - at < 60_000)).toBe(true);
    expect(told()).toContainEqual([
      'Variations',
      lines.find(({ column }) => column === 'price')?.label,
      'Price',
      price,
      price + 1500,
      'In the shop',
    ]);
  });

  it('tells what was pushed from here apart from what somebody changed after it', () => {
    const { list, refresh, variation, type, preview, confirmAll, shop, stock } = openWatched({ products: 6 });
    const { id } = variation(0);
    const before = stock(id);
    type(id, String(before + 40));
    confirmAll(preview());
    shop.sell(id, 0, 3);
    refresh();
    expect(list('refresh').lines.map((line) => [words(line), line.where])).toEqual([
      [`${id} stock:0: ${before} → ${before + 40}`, 'Pushed from this file'],
      [`${id} stock:0: ${before + 40} → ${before + 37}`, 'In the shop'],
    ]);
    refresh();
    expect(list('refresh').lines).toEqual([]);
  });

  it('tells what a difference of stock came to', () => {
    const { list, refresh, variation, typeIn, preview, confirmAll, stock } = openWatched({ products: 6 });
    const { id } = variation(0);
    const before = stock(id);
    typeIn(id, 'delta:0', '5');
    confirmAll(preview());
    refresh();
    expect(list('refresh').lines.map((line) => [words(line), line.where])).toEqual([
      [`${id} stock:0: ${before} → ${before + 5}`, 'Pushed from this file'],
    ]);
  });

  it('tells records that came in, and those that are no longer among the rows', () => {
    const { list, refresh, own, shop, told } = openWatched({ products: 6 });
    const gone = own[0];
    if (!gone) throw new Error('too small a shop');
    const ids = shop.variations().flatMap(({ id, productId }) => (productId === gone.productId ? [id] : []));
    shop.removeProduct(gone.productId);
    refresh();
    expect(list('refresh').lines.map(words)).toEqual(ids.map((id) => `${id} gone`));
    expect(told().map((line) => line[4])).toEqual(ids.map(() => 'No longer here'));
    refresh();
    expect(list('refresh').lines).toEqual([]);
  });

  it('tells nothing where filters or watched columns are what changed', () => {
    const { list, keep, refresh, rpc, tabId, own } = openWatched({ products: 6 });
    const keyword = String(own[0]?.sku ?? '').slice(0, 3);
    rpc('pulls.save', { tabId, definition: { dataset: 'variations', filters: { keyword }, mode: 'update' } });
    refresh();
    expect(list('all').lines).toEqual([]);
    keep(['price', 'name']);
    refresh();
    expect(list('all').lines).toEqual([]);
  });

  it('keeps nothing any more once it is switched off, and forgets what it would compare with', () => {
    const { list, keep, refresh, variation, setPrice } = openWatched({ products: 6 });
    const { id, price } = variation(0);
    keep([]);
    setPrice(id, price + 100);
    refresh();
    expect(list()).toMatchObject({ isKept: false, lines: [] });
    keep(['price']);
    refresh();
    expect(list().lines).toEqual([]);
  });

  it('refuses columns that the tab does not have, and those that are for what a person writes', () => {
    const { keep } = openWatched({ products: 6 });
    expect(() => keep(['nothing'])).toThrow('nothing');
    expect(() => keep(['delta:0'])).toThrow('delta:0');
  });

  it('counts days by the spreadsheet’s calendar', () => {
    const { list, refresh, variation, setPrice, clock, rpc } = openWatched({ products: 6 });
    const { id, price } = variation(0);
    // 9 in the morning in Jakarta, on the second of March.
    setPrice(id, price + 1);
    refresh();
    const count = () => rpc<RpcApi['state.get']['value']>('state.get').tabs[0]?.changes?.count;
    clock.advance(36 * 3_600_000);
    expect([list('yesterday').lines.length, count()]).toEqual([1, 1]);
    clock.advance(3 * 3_600_000);
    expect([list('yesterday').lines.length, count()]).toEqual([0, 0]);
    expect([list({ day: '2026-03-02' }), list({ day: '2026-03-03' })].map(({ lines }) => lines.length)).toEqual([1, 0]);
    // The last refresh was on the second of March.
    expect([list('all'), list({ day: '2026-03-02' }), list()].map(({ hasLooked }) => hasLooked)).toEqual([
      true,
      true,
      true,
    ]);
    expect([list('yesterday'), list({ day: '2026-03-03' })].map(({ hasLooked }) => hasLooked)).toEqual([false, false]);
  });

  it('writes texts that look like formulas as texts', () => {
    const { refresh, rpc, tabId, shop, own, cloud, told, keep } = openWatched({ products: 6 });
    keep(['name']);
    refresh();
    const product = shop.state.products.get(own[0]?.productId ?? 0);
    if (!product) throw new Error('too small a shop');
    Object.assign(product, { name: '=1+1' });
    rpc('pull.run', { tabId });
    expect(told()[0]?.[4]).toBe('=1+1');
    const sheet = cloud.workbook.sheets().find(({ name }) => name === 'Changes');
    const area = { row: 2, column: 1, rows: 1, columns: 8 };
    expect(
      sheet
        ?.readFormulas(area)
        .flat()
        .every((formula) => formula === ''),
    ).toBe(true);
  });

  it('leaves alone a tab of the same title that is a person’s own, and finds its own by what it is', () => {
    const { refresh, variation, setPrice, cloud } = openWatched({ products: 6 });
    const { id, price } = variation(0);
    const own = cloud.workbook.insertSheet('Changes', 0);
    cloud.workbook.type(own.id, 1, 1, 'mine');
    setPrice(id, price + 1);
    refresh();
    const ours = cloud.workbook.sheets().find(({ name }) => name === 'Changes 2');
    if (!ours) throw new Error('no tab of changes');
    cloud.workbook.renameSheet(ours.id, 'Toko');
    setPrice(id, price + 2);
    refresh();
    expect(toldIn(cloud.workbook, 'Toko').map((line) => line[4])).toEqual([price + 2, price + 1]);
    expect(own.readValues({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual([['mine']]);
  });
});
