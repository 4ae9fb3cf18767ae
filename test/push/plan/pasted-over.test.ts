import type { PlanView, PushOutcome } from '../../../src/rpc/push-calls';
import { open } from '../../pull/open-changing';

/** A tab of variations, and neighbours that are pasted into its first row from wherever, with the trigger or without it. */
function openForPastes() {
  const bench = open();
  const { tabId } = bench.pull({ dataset: 'variations' });
  const { workbook } = bench;
  const columnAt = (key: string) => bench.colOf(tabId, key);
  const paste = (from: string, cells: readonly string[], row = 2) => {
    cells.forEach((text, index) => {
      workbook.type(tabId, row, columnAt(from) + index, text);
    });
  };
  const pasteNoticed = (from: string, cells: readonly string[], row = 2) => {
    paste(from, cells, row);
    bench.edit(tabId, row, from, 1, cells.length);
  };
  const preview = () => bench.rpc<PlanView>('push.preview', { tabId });
  const asked = (plan: PlanView) => plan.edits.filter(({ warnings }) => warnings.some((text) => isAsked.test(text)));
  const confirm = (plan: PlanView, acknowledged: readonly string[] = [], exclude: readonly string[] = []) => {
    const outcome = bench.rpc<PushOutcome>('push.confirm', { plan: plan.id, acknowledged, exclude });
    if (outcome.status !== 'finished') throw new Error('paused');
    return outcome.summary;
  };
  const inShop = (row = 2) => bench.shop.state.variations.get(Number(bench.at(tabId, row, 'variation_id')));
  const cell = (key: string, row = 2) => bench.at(tabId, row, key);
  return { ...bench, tabId, columnAt, paste, pasteNoticed, preview, asked, confirm, inShop, cell };
}

const isAsked = /^Something was pasted over "/;

/** From the SKU to the price, as they stand in a sheet that has no result column. */
function shifted(bench: ReturnType<typeof openForPastes>): readonly string[] {
  const { columnAt, cell } = bench;
  const width = columnAt('price') - columnAt('sku');
  const own = [String(cell('sku')), String(cell('name'))];
  return [...own, ...Array.from({ length: width - 2 }, () => 'Merah'), '71000'];
}

describe('neighbours that are pasted over the result', () => {
  it('are asked about where nobody was told of the paste', () => {
    const b = openForPastes();
    b.paste('sku', shifted(b));
    const plan = b.preview();
    const beyond = plan.edits.filter(
      ({ column, status }) => status !== 'blocked' && b.columnAt(column) > b.columnAt('#result'),
    );
    expect(beyond.length).toBeGreaterThan(0);
    expect(b.asked(plan)).toEqual(beyond);
  });

  it('are not pushed without their own tick, and are with it', () => {
    const b = openForPastes();
    b.pasteNoticed('sku', [String(b.cell('sku')), String(b.cell('name')), 'Merah']);
    const before = b.inShop()?.price;
    b.type(b.tabId, 2, 'price', '71000');
    b.confirm(b.preview());
    expect(b.inShop()?.price).toBe(before);
    const again = b.preview();
    expect(b.asked(again)).toHaveLength(1);
    b.confirm(
      again,
      again.edits.map(({ key }) => key),
    );
    expect(b.inShop()?.price).toBe(71_000);
    expect(b.cell('#result')).not.toContain('pasted');
    b.type(b.tabId, 2, 'price', '72000');
    expect(b.asked(b.preview())).toEqual([]);
  });

  it.each([
    ['by the trigger', true],
    ['by nobody', false],
  ])('are asked about after a refresh too, noticed %s', (_, isNoticed) => {
    const b = openForPastes();
    (isNoticed ? b.pasteNoticed : b.paste)('sku', shifted(b));
    b.rpc('pull.run', { tabId: b.tabId });
    expect(b.asked(b.preview()).length).toBeGreaterThan(0);
  });

  it('are asked about after a later edit in their row, and once more after they were left out', () => {
    const b = openForPastes();
    b.paste('sku', shifted(b));
    b.type(b.tabId, 2, 'weight', '999');
    const plan = b.preview();
    expect(b.asked(plan).length).toBeGreaterThan(1);
    b.confirm(
      plan,
      plan.edits.map(({ key }) => key),
      b.asked(plan).flatMap(({ key, column }) => (column === 'weight' ? [] : [key])),
    );
    expect(b.asked(b.preview()).length).toBeGreaterThan(0);
  });

  it('say nothing of edits before the result, and of other rows', () => {
    const b = openForPastes();
    b.pasteNoticed('name', ['Nama baru', 'Merah']);
    b.type(b.tabId, 3, 'price', '71000');
    const plan = b.preview();
    expect(plan.edits.map(({ column }) => column).sort()).toEqual(['name', 'price']);
    expect(b.asked(plan)).toEqual([]);
  });
});

describe('a note of one’s own in the result', () => {
  it('needs a tick for an edit in its row, and no more once that is pushed', () => {
    const b = openForPastes();
    b.workbook.type(b.tabId, 2, b.columnAt('#result'), 'tanya Budi');
    b.workbook.type(b.tabId, 2, b.columnAt('price'), '71000');
    const plan = b.preview();
    const keys = b.asked(plan).map(({ key }) => key);
    expect(keys).toHaveLength(1);
    b.confirm(plan, keys);
    expect(b.inShop()?.price).toBe(71_000);
    expect(String(b.cell('#result'))).toMatch(/^✓ Price: .* → Rp71,000 · /);
  });
});

describe('what earlier pulls and pushes told', () => {
  it.each([
    '✓ 447,000 → 123,000 (Price) · 09.00',
    '✗ Price: failed: no',
    '● Price: not pushed yet',
    '? 5: accepted by the shop, but not checked yet',
    '○ No longer in the shop',
  ])('asks for nothing: %s', (told) => {
    const b = openForPastes();
    b.workbook.type(b.tabId, 2, b.columnAt('#result'), told);
    b.workbook.type(b.tabId, 2, b.columnAt('price'), '71000');
    expect(b.asked(b.preview())).toEqual([]);
  });
});
