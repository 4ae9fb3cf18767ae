import type { PullOutcome, PullSummary } from '../../src/pull/pull';
import type { PlanView, PushOutcome } from '../../src/rpc/push-calls';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { columnsOf, viewTab } from '../../workbench/tab-view';
import { meanwhile } from '../push/open-pulled';

const colleague = { as: 'colleague' } as const;

/** A file whose owner has an Indonesian account and whose colleague an English one, both connected. */
function openShared(shop: object = { products: 8, orders: 30, orderDays: 20 }) {
  const bench = openInProcessWorkbench({ shop });
  const { rpc, cloud } = bench;
  rpc('settings.set', { language: 'en' }, colleague);
  for (const who of [{}, colleague]) rpc('connection.save', { key: bench.shop.options.key }, who);
  const { workbook } = cloud;
  const textsIn = (tabId: number) => {
    const sheet = workbook.sheet(tabId);
    if (!sheet) throw new Error('no tab');
    const whole = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
    const cells = sheet.readValues(whole).map((line) => line.map(String));
    const at = (key: string) => (columnsOf(workbook, tabId).get(key) ?? 0) - 1;
    const column = (key: string) => cells.slice(1).map((line) => line[at(key)] ?? '');
    return { headings: cells[0] ?? [], column };
  };
  const forge = (text: string) => cloud.properties.document.setAll({ 'ngorder.sheetLanguage': text });
  const type = (tabId: number, row: number, key: string, text: string) =>
    workbook.type(tabId, row, columnsOf(workbook, tabId).get(key) ?? 0, text);
  return { ...bench, workbook, textsIn, forge, type };
}

const asked = (plan: PlanView) => ({ plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) });

const garbage = [
  '#~',
  '{"language":"fr"}',
  '{"language":{"toString":1}}',
  '[]',
  'null',
  '{"version":9,"language":"en"}',
];

describe('a file whose language somebody has spoilt', () => {
  it.each(garbage)('is written in the one in which its tabs were begun, whoever comes by: %s', (text) => {
    const { rpc, textsIn, forge, type } = openShared();
    rpc('pull.run', { dataset: 'suppliers', filters: {} });
    const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'variations', filters: {} }, colleague);
    const { headings } = textsIn(tabId);
    type(tabId, 2, 'price', '71000');
    type(tabId, 3, 'price', 'banyak');
    forge(text);
    const plan = rpc<PlanView>('push.preview', { tabId }, colleague);
    rpc('push.confirm', asked(plan), colleague);
    const [pushed = '', refused = ''] = textsIn(tabId).column('#result');
    expect(pushed).toMatch(/^✓ Harga: .* → Rp71\.000 · /);
    expect(refused).toMatch(/^✗ Harga: tidak diterapkan: /);
    type(tabId, 2, 'price', '72000');
    rpc('pull.run', { tabId }, colleague);
    expect(textsIn(tabId).headings).toEqual(headings);
    expect(textsIn(tabId).column('#result')[0]).toBe('● Harga: belum diterapkan');
    expect(rpc<PullSummary>('pull.run', { dataset: 'bank-accounts', filters: {} }, colleague).tabName).toBe(
      'Rekening bank',
    );
  });
});

describe('a language that is switched between a preview and its confirmation', () => {
  it.each(['settings', 'a forger'])('holds nothing back, by %s', (by) => {
    const { rpc, textsIn, forge, type, shop } = openShared();
    const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'variations', filters: {} });
    type(tabId, 2, 'price', '1');
    type(tabId, 3, 'sku', 'SKU-BARU');
    type(tabId, 4, '#result', 'tanya Budi');
    type(tabId, 4, 'price', '71000');
    const plan = rpc<PlanView>('push.preview', { tabId });
    if (by === 'settings') rpc('settings.set', { sheetLanguage: 'en', language: 'en' });
    else forge('{"language":"en"}');
    const outcome = rpc<PushOutcome>('push.confirm', asked(plan));
    expect(outcome).toMatchObject({ status: 'finished', summary: { counts: { done: 3, notPushed: 0 } } });
    const [id = ''] = textsIn(tabId).column('variation_id');
    expect(shop.state.variations.get(Number(id))?.price).toBe(1);
  });
});

describe('a language that is switched while something waits to go on', () => {
  const slowShop = { products: 50, orders: 0, warehouses: 1, warehouseShare: 0, rateLimitPerMinute: 1 };

  const finish = ({ rpc }: ReturnType<typeof openShared>, first: PullOutcome): PullSummary => {
    let outcome: PullOutcome | null = first;
    while (outcome?.status === 'paused') outcome = rpc<PullOutcome | null>('pull.continue');
    if (!outcome) throw new Error('given up');
    return outcome;
  };

  it('is that of the whole tab once the pull arrives', () => {
    const bench = openShared(slowShop);
    const { tabId } = finish(bench, bench.rpc<PullOutcome>('pull.run'));
    const before = bench.textsIn(tabId);
    bench.type(tabId, 2, 'price', '71000');
    const paused = bench.rpc<PullOutcome>('pull.run', { tabId });
    expect(paused.status).toBe('paused');
    bench.rpc('settings.set', { sheetLanguage: 'en' });
    finish(bench, paused);
    const now = bench.textsIn(tabId);
    expect(now.headings).toEqual(expect.arrayContaining(['Result', 'Price', 'Cost price']));
    expect(now.headings).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(Hasil|Harga|Stok\b.*)$/)]));
    expect(now.column('#result').filter((text) => text !== '')).toEqual(['● Price: not pushed yet']);
    expect(now.column('variation_id')).toEqual(before.column('variation_id'));
  });

  it('stays that of the tab where a forger did it', () => {
    const bench = openShared(slowShop);
    const { tabId } = finish(bench, bench.rpc<PullOutcome>('pull.run'));
    const paused = bench.rpc<PullOutcome>('pull.run', { tabId });
    bench.forge('[]');
    finish(bench, paused);
    expect(bench.textsIn(tabId).headings).toEqual(expect.arrayContaining(['Hasil', 'Harga']));
  });

  it('holds no push back, and a refresh has the whole tab in it', () => {
    const bench = openShared({ products: 60, orders: 0 });
    const { rpc, textsIn, type, clock } = bench;
    const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'variations', filters: {} });
    for (let row = 2; row <= 9; row += 1) type(tabId, row, 'price', String(70_000 + row));
    const late = meanwhile(6, 'after', () => clock.advance(280_000));
    const plan = rpc<PlanView>('push.preview', { tabId });
    expect(rpc<PushOutcome>('push.confirm', asked(plan), late)).toEqual({ status: 'paused' });
    rpc('settings.set', { sheetLanguage: 'en' });
    let outcome = rpc<PushOutcome>('push.resume');
    while (outcome.status === 'paused') outcome = rpc<PushOutcome>('push.resume');
    expect(outcome).toMatchObject({ status: 'finished', summary: { counts: { done: 8 } } });
    rpc('pull.run', { tabId });
    const { headings, column } = textsIn(tabId);
    expect(headings).toEqual(expect.arrayContaining(['Result', 'Price']));
    for (const text of column('#result').slice(0, 8)) expect(text).toMatch(/^✓ Price: /);
    expect(viewTab(bench.workbook, tabId).rows).toBe(bench.shop.state.variations.size);
  });
});
