import type { RpcApi } from '../../src/rpc/calls';
import { stockKey, viewTab } from '../../workbench/tab-view';
import type { Pulled } from './open-pulled';
import { meanwhile, openPulled } from './open-pulled';

/** What a row says beside it. */
const told = ({ cell }: Pulled, id: number): string => String(cell(id, '#result'));

const idColumn = 'variation_id';

/** Writes another id into a row, the way somebody pastes one. */
const pasteId = ({ typeIn }: Pulled, id: number, typed: string): void => typeIn(id, idColumn, typed);

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index];
  if (item === undefined) throw new Error('too small a shop');
  return item;
};

describe('a row whose id', () => {
  it('is missing is the person’s own', () => {
    const opened = openPulled();
    const { own, type, preview } = opened;
    type(at(own, 0).id, '77');
    type(at(own, 1).id, '78');
    pasteId(opened, at(own, 0).id, '');
    expect(preview().edits).toMatchObject([{ recordId: String(at(own, 1).id), status: 'ready' }]);
  });

  it('stands in another row too is stopped, in both rows', () => {
    const opened = openPulled();
    const { own, type, preview } = opened;
    type(at(own, 0).id, '77');
    type(at(own, 1).id, '78');
    pasteId(opened, at(own, 0).id, String(at(own, 1).id));
    const plan = preview();
    expect(plan.counts).toMatchObject({ ready: 0, blocked: 2 });
    expect(plan.edits[0]?.reason).toBe('This ID is in several rows; keep one of them');
  });

  it.each([
    ['of another shop', () => '91234567'],
    ['of another dataset: a product', ({ shop }: Pulled) => String([...shop.state.products.keys()][0])],
    ['no id at all', () => 'SEPATU'],
  ])('is %s is stopped, and the others go on', (_name, idOf) => {
    const opened = openPulled();
    const { own, type, preview, confirm, stock } = opened;
    const [foreign, sound] = [at(own, 0), at(own, 1)];
    type(foreign.id, '77');
    type(sound.id, '78');
    pasteId(opened, foreign.id, idOf(opened));
    const plan = preview();
    expect(plan.edits.filter(({ status }) => status === 'blocked')).toMatchObject([
      { reason: 'This ID did not come from the shop; refresh the tab' },
    ]);
    expect(confirm(plan).counts).toMatchObject({ done: 1, notPushed: 1 });
    expect([stock(foreign.id), stock(sound.id)]).toEqual([foreign.stock.get(0), 78]);
  });
});

describe('a product that is deleted', () => {
  it('between the pull and the preview is told, and the others go on', () => {
    const { shop, own, type, preview, confirm, stock } = openPulled();
    const gone = at(own, 0);
    const sound = at(
      own.filter(({ productId }) => productId !== gone.productId),
      0,
    );
    type(gone.id, '77');
    type(sound.id, '78');
    shop.state.removeProduct(gone.productId);
    const plan = preview();
    expect(plan.edits.find(({ recordId }) => recordId === String(gone.id))).toMatchObject({
      status: 'blocked',
      reason: 'No longer in the shop',
    });
    expect(confirm(plan).counts).toMatchObject({ done: 1, notPushed: 1 });
    expect(stock(sound.id)).toBe(78);
  });

  it.each([
    ['stock:0', '77'],
    ['price', '123000'],
  ])('between the preview and the confirmation is told for %s, and nothing is said to be done', (column, typed) => {
    const opened = openPulled();
    const { shop, own, typeIn, preview, confirmAll } = opened;
    const gone = at(own, 0);
    typeIn(gone.id, column, typed);
    const plan = preview();
    shop.state.removeProduct(gone.productId);
    expect(confirmAll(plan).counts.done).toBe(0);
    expect(told(opened, gone.id)).toContain('No longer in the shop');
  });

  it('right before it is written is told as not pushed', () => {
    const opened = openPulled();
    const { shop, own, typeIn, preview, confirmAll } = opened;
    const gone = at(own, 0);
    typeIn(gone.id, 'price', '123000');
    const plan = preview();
    const summary = confirmAll(
      plan,
      meanwhile(1, 'after', () => shop.state.removeProduct(gone.productId)),
    );
    expect(summary.counts).toMatchObject({ done: 0, failed: 1 });
    expect(told(opened, gone.id)).toMatch(/^✗ Price: failed/);
  });
});

describe('a refusal by the shop', () => {
  it('for want of a right (403) is told in the rows of that request, and the others go on', () => {
    const opened = openPulled({ role: 'staff' });
    const { shop, own, type, typeIn, preview, confirmAll } = opened;
    const [counted, priced] = [at(own, 0), at(own, 1)];
    type(counted.id, '77');
    typeIn(priced.id, 'price', '123000');
    expect(confirmAll(preview()).counts).toMatchObject({ done: 1, failed: 1 });
    expect(told(opened, counted.id)).toMatch(/✗ Stock[^:]*: failed: .*administrator/i);
    expect(shop.state.variations.get(priced.id)?.price).toBe(123_000);
    expect(shop.stockOf(counted.id).get(0)).toBe(counted.stock.get(0));
  });

  it('stays told after a refresh, until another value is typed or the shop has one', () => {
    const opened = openPulled({ role: 'staff' });
    const { shop, own, type, preview, confirmAll, rpc, tabId, host, workbook } = opened;
    const [counted, sold] = [at(own, 0), at(own, 1)];
    type(counted.id, '77');
    type(sold.id, '78');
    confirmAll(preview());
    const refusal = told(opened, counted.id);
    expect(refusal).toMatch(/^✗ Stock[^:]*: failed: .*administrator/i);
    shop.sell(sold.id, 0, 1);
    rpc('pull.run', { tabId });
    rpc('pull.run', { tabId });
    expect(told(opened, counted.id)).toBe(refusal);
    expect(told(opened, sold.id)).toMatch(/^≠ Stock/);
    const view = viewTab(workbook, tabId);
    const place = { sheetId: tabId, row: view.rowOf(counted.id), column: view.columnOf(stockKey(0)) };
    host.typeAs('owner', place, '76');
    rpc('pull.run', { tabId });
    expect(told(opened, counted.id)).toMatch(/^● Stock[^:]*: not pushed yet$/);
  });

  it('of one field stands beside the cell that it is about; the others of the request say whose fault it was', () => {
    const opened = openPulled();
    const { shop, own, typeIn, preview, confirmAll } = opened;
    const product = [...shop.state.products.values()].find(({ variations }) => variations.length > 1);
    const [first, second] = product?.variations ?? [];
    const other = own.find(({ productId }) => productId !== product?.id);
    if (!first || !second || !other) throw new Error('too small a shop');
    typeIn(first.id, 'price', '123000');
    typeIn(second.id, 'sku', other.sku);
    typeIn(other.id, 'price', '99000');
    expect(confirmAll(preview()).counts).toMatchObject({ done: 1, failed: 2 });
    expect(told(opened, second.id)).toMatch(/✗ SKU: failed: The variations\.1\.sku has already been taken\./);
    expect(told(opened, first.id)).toMatch(/✗ [^:]+: failed: Ngorder refused something else in the same API call: /);
    expect(shop.state.variations.get(other.id)?.price).toBe(99_000);
  });

  it('with HTTP 200 and "Failed" is no success', () => {
    const opened = openPulled();
    const { shop, own, type, preview, confirmAll, stock } = opened;
    const counted = at(own, 0);
    type(counted.id, '77');
    const plan = preview();
    const fault = { kind: 'failed200', message: 'Stok terkunci' } as const;
    shop.faults.add({ method: 'POST', path: '/stock-opname', nth: 1, fault });
    expect(confirmAll(plan).counts).toMatchObject({ done: 0, failed: 1 });
    expect(told(opened, counted.id)).toMatch(/✗ Stock[^:]*: failed: .*Stok terkunci/);
    expect(told(opened, counted.id)).not.toMatch(/HTTP|POST/);
    const [{ run } = { run: '' }] = opened.rpc<RpcApi['runs.list']['value']>('runs.list');
    expect(opened.rpc('runs.show', { run })).toMatchObject({ lines: [{ technical: 'POST /stock-opname, HTTP 200' }] });
    expect(stock(counted.id)).toBe(counted.stock.get(0));
  });
});
