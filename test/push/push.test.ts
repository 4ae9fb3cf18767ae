import type { PullSummary } from '../../src/pull/pull';
import type { PlanView, PushOutcome } from '../../src/rpc/push-calls';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { stockKey, viewTab } from '../../workbench/tab-view';
import { codeOf, openPulled, summaryOf } from './open-pulled';

describe('a preview', () => {
  it('shows every edit with old, new and live value, and changes nothing in the shop', () => {
    const { shop, variation, type, preview } = openPulled();
    const before = shop.snapshot();
    type(variation(0).id, '100');
    const [edit] = preview().edits;
    const stock = shop.stockOf(variation(0).id).get(0);
    expect(edit).toMatchObject({
      recordId: String(variation(0).id),
      baseline: stock,
      wanted: 100,
      live: stock,
      status: 'ready',
    });
    expect(shop.snapshot()).toEqual(before);
  });

  it.each([
    ['-3', 'blocked', 'Cannot be below 0: -3'],
    ['1.5', 'blocked', 'Use a whole number, not 1.5'],
    ['lima', 'blocked', 'Enter a number, not "lima"'],
  ])('blocks %s with its reason, and lets the others go on', (text, status, reason) => {
    const { shop, variation, type, preview, confirm, cell } = openPulled();
    const kept = shop.stockOf(variation(0).id).get(0);
    type(variation(0).id, text);
    type(variation(1).id, '42');
    const plan = preview();
    expect(plan.edits.find(({ recordId }) => recordId === String(variation(0).id))).toMatchObject({ status, reason });
    expect(confirm(plan).counts).toMatchObject({ done: 1, notPushed: 1 });
    expect(shop.stockOf(variation(0).id).get(0)).toBe(kept);
    expect(shop.stockOf(variation(1).id).get(0)).toBe(42);
    expect(cell(variation(0).id, '#result')).toContain(reason);
  });

  it('leaves a blank cell alone', () => {
    const { variation, type, preview } = openPulled();
    type(variation(0).id, '');
    expect(preview().edits).toEqual([]);
  });

  it('sees what the shop sold since the pull as a conflict', () => {
    const { shop, variation, type, preview, confirm } = openPulled();
    const { id } = variation(0);
    type(id, '100');
    shop.sell(id, 0, 1);
    const left = shop.stockOf(id).get(0);
    const plan = preview();
    expect(plan.edits).toMatchObject([{ status: 'conflict', live: left, reason: `Now ${left} in the shop` }]);
    expect(confirm(plan).counts).toMatchObject({ done: 0, notPushed: 1 });
    expect(shop.stockOf(id).get(0)).toBe(left);
  });

  it('refuses a quantity for a product that has none, in words', () => {
    const { shop, type, preview } = openPulled();
    const foreign = shop.variations().find(({ productId }) => shop.state.products.get(productId)?.type !== 'S');
    type(foreign?.id ?? 0, '5');
    expect(preview().edits).toMatchObject([
      { status: 'blocked', reason: 'Your shop has no stock of this variation in this warehouse' },
    ]);
  });

  it('is about the tab in view, or else the only one that can be pushed; between several it does not guess', () => {
    const { rpc, tabId, workbook, preview } = openPulled();
    const notes = workbook.insertSheet('Catatan');
    workbook.activate(notes.id);
    expect(preview().tabId).toBe(tabId);
    const { tabId: suppliersId } = rpc<PullSummary>('pull.run', { dataset: 'suppliers' });
    for (const shown of [suppliersId, tabId]) {
      workbook.activate(shown);
      expect(preview().tabId).toBe(shown);
    }
    workbook.activate(notes.id);
    expect(codeOf(preview)).toBe('tabNotChosen');
    expect(rpc<PlanView>('push.preview', { tabId }).tabId).toBe(tabId);
    expect(codeOf(() => rpc('push.preview', { tabId: notes.id }))).toBe('nothingPulled');
  });

  it('says that nothing was pulled, and that nobody is connected', () => {
    const bench = openInProcessWorkbench({ shop: { products: 5, orders: 0 } });
    expect(codeOf(() => bench.rpc('push.preview'))).toBe('notConnected');
    bench.rpc('connection.save', { key: bench.shop.options.key });
    expect(codeOf(() => bench.rpc('push.preview'))).toBe('nothingPulled');
  });
});

describe('a push', () => {
  it('sets what was edited, in each warehouse, and nothing else', () => {
    const { shop, type, preview, confirmAll } = openPulled({ warehouseShare: 0.5 });
    const spread = shop
      .variations()
      .filter(({ stock }) => stock.size === 3)
      .slice(0, 4);
    const before = new Map(shop.variations().map(({ id, stock }) => [id, new Map(stock)]));
    const edits = spread.flatMap(({ id }, index) => [[id, 0, 200 + index] as const, [id, 21, 300 + index] as const]);
    for (const [id, warehouseId, stock] of edits) {
      type(id, String(stock), warehouseId);
      before.get(id)?.set(warehouseId, stock);
    }
    expect(confirmAll(preview()).counts.done).toBe(edits.length);
    for (const { id } of shop.variations())
      expect([id, [...shop.stockOf(id)]]).toEqual([id, [...(before.get(id) ?? [])]]);
    expect(shop.snapshot().opnames.map(({ warehouseId }) => warehouseId)).toEqual([0, 21]);
    expect(shop.violations).toEqual([]);
  });

  it('writes each verdict beside its row, and has nothing left to push', () => {
    const { variation, type, preview, confirm, cell, shop } = openPulled();
    const before = shop.stockOf(variation(0).id).get(0);
    type(variation(0).id, '100');
    confirm(preview());
    expect(cell(variation(0).id, '#result')).toMatch(
      new RegExp(`^✓ Stock[^:]*: ${before} → 100 .*· 2 Mar 2026, \\d\\d:\\d\\d$`),
    );
    expect(preview().edits).toEqual([]);
  });

  it('needs 20 changing requests for 10,000 edits in one warehouse', () => {
    const {
      shop,
      type: _,
      workbook,
      tabId,
      preview,
      confirmAll,
    } = openPulled({ products: 4600, warehouses: 1, perPage: 'generous' });
    const view = viewTab(workbook, tabId);
    const own = shop.variations().filter(({ productId }) => shop.state.products.get(productId)?.type === 'S');
    const edited = own.slice(0, 10_000);
    for (const { id, stock } of edited)
      workbook.type(tabId, view.rowOf(id), view.columnOf(stockKey(0)), String((stock.get(0) ?? 0) + 1));
    const summary = confirmAll(preview());
    expect(edited).toHaveLength(10_000);
    expect(summary.counts.done).toBe(edited.length);
    expect(shop.log.filter(({ method }) => method !== 'GET').length).toBeLessThanOrEqual(20);
  });

  it('leaves out what was unticked', () => {
    const { shop, variation, type, preview, confirm, cell } = openPulled();
    const kept = shop.stockOf(variation(0).id).get(0);
    type(variation(0).id, '100');
    type(variation(1).id, '101');
    expect(confirm(preview(), [`${variation(0).id}/stock:0`]).counts.done).toBe(1);
    expect(shop.stockOf(variation(0).id).get(0)).toBe(kept);
    expect(cell(variation(0).id)).toBe(100);
  });

  it('holds back what changed in the shop or in the sheet after the preview, and adds nothing', () => {
    const { shop, variation, type, preview, confirm, cell } = openPulled();
    for (const index of [0, 1, 2]) type(variation(index).id, '100');
    const plan = preview();
    shop.sell(variation(0).id, 0, 1);
    type(variation(1).id, '55');
    type(variation(3).id, '66');
    expect(confirm(plan).counts).toMatchObject({ done: 1, notPushed: 2 });
    expect(shop.stockOf(variation(2).id).get(0)).toBe(100);
    expect(cell(variation(0).id, '#result')).toMatch(/Now .* in the shop/);
    expect(cell(variation(1).id, '#result')).toContain('The cell was changed after the preview');
    expect(
      preview()
        .edits.map(({ wanted }) => wanted)
        .sort(),
    ).toEqual([100, 55, 66]);
  });

  it('takes no plan but the last one that was shown, and takes it once', () => {
    const { variation, type, preview, confirm } = openPulled();
    type(variation(0).id, '100');
    const first = preview();
    type(variation(0).id, '101');
    const second = preview();
    expect(codeOf(() => confirm(first))).toBe('planGone');
    expect(confirm(second).counts.done).toBe(1);
    expect(codeOf(() => confirm(second))).toBe('planGone');
  });

  it('makes good for what was sold between the last look and the opname, and tells so', () => {
    const { shop, variation, type, preview, rpc, cell, tabId } = openPulled();
    const { id } = variation(0);
    const before = shop.stockOf(id).get(0) ?? 0;
    type(id, '100');
    const plan = preview();
    let hasSold = false;
    const interrupt = ({ kind, name }: { kind: string; name: string }, phase: string) => {
      // Right after the request for the opname has reached the shop, a customer buys two.
      if (kind === 'httpWave' && phase === 'after' && !hasSold && shop.snapshot().opnames.length === 1) {
        hasSold = true;
        shop.sell(id, 0, 2);
      }
      return name === '';
    };
    const outcome = summaryOf(rpc<PushOutcome>('push.confirm', { plan: plan.id }, { interrupt }));
    expect(outcome.counts).toMatchObject({ soldMeanwhile: 1, done: 0 });
    expect(cell(id, '#result')).toContain(`stock was ${before - 2} by then`);
    expect(cell(id, '#result')).toContain('corrected, now 98');
    expect(cell(id)).toBe(98);
    expect(shop.stockOf(id).get(0)).toBe(98);
    expect(tabId).toBeGreaterThanOrEqual(0);
  });

  it('finds a lost answer’s opname by its marker, and does not send it again', () => {
    const { shop, variation, type, preview, confirm } = openPulled();
    type(variation(0).id, '100');
    const plan = preview();
    shop.faults.add({ method: 'POST', nth: 1, fault: { kind: 'dropAnswer' } });
    expect(confirm(plan).counts.done).toBe(1);
    expect(shop.snapshot().opnames).toHaveLength(1);
  });

  it.each([
    ['a request that got lost', { kind: 'dropRequest' }],
    ['a 503', { kind: 'status', status: 503 }],
  ] as const)('sends again what provably never arrived, after %s', (_, fault) => {
    const { shop, variation, type, preview, confirm } = openPulled();
    type(variation(0).id, '100');
    const plan = preview();
    shop.faults.add({ method: 'POST', nth: 1, fault });
    expect(confirm(plan).counts.done).toBe(1);
    expect(shop.snapshot().opnames).toHaveLength(1);
    expect(shop.stockOf(variation(0).id).get(0)).toBe(100);
  });

  it('reports what the shop refuses, with its reason', () => {
    const { shop, variation, type, preview, confirm, cell } = openPulled();
    type(variation(0).id, '100');
    const plan = preview();
    shop.faults.add({ method: 'POST', fault: { kind: 'failed200', message: 'Gudang sedang dikunci' } });
    expect(confirm(plan).counts).toMatchObject({ failed: 1, done: 0 });
    expect(cell(variation(0).id, '#result')).toContain('Gudang sedang dikunci');
    expect(cell(variation(0).id)).toBe(100);
  });

  it('does not know what became of an opname that never finishes, and says how to look it up', () => {
    const { variation, type, preview, confirm, cell } = openPulled({ opnameMs: 3_600_000 });
    type(variation(0).id, '100');
    expect(confirm(preview()).counts).toMatchObject({ unknown: 1, done: 0 });
    expect(cell(variation(0).id, '#result')).toMatch(
      /In Ngorder open stock opname, look for "Ngorder for Sheets \d{8}-[0-9a-f]{8}\/1"/,
    );
  });

  it('does nothing in a copied spreadsheet or with another shop’s key', () => {
    const { rpc, variation, type, cloud, shop } = openPulled();
    type(variation(0).id, '100');
    Object.assign(shop.state, { shopId: 8 });
    rpc('connection.save', { key: shop.options.key });
    expect(codeOf(() => rpc('push.preview'))).toBe('tabOfOtherShop');
    expect(cloud.workbook.sheets().length).toBeGreaterThan(1);
  });
});

describe('an undo', () => {
  it('takes a push back, in the shop and in the sheet', () => {
    const { shop, variation, type, preview, confirm, rpc, cell } = openPulled();
    const ids = [0, 1, 2].map((index) => variation(index).id);
    const before = ids.map((id) => shop.stockOf(id).get(0));
    for (const id of ids) type(id, '100');
    const { run } = confirm(preview());
    const plan = rpc<PlanView>('push.undo', { run });
    expect(plan).toMatchObject({ undoes: run, counts: { ready: 3 } });
    confirm(plan);
    expect(ids.map((id) => shop.stockOf(id).get(0))).toEqual(before);
    expect(ids.map((id) => cell(id))).toEqual(before);
    expect(preview().edits).toEqual([]);
  });

  it('does not overwrite what somebody changed since', () => {
    const { shop, variation, type, preview, confirm, rpc } = openPulled();
    const [first, second] = [variation(0).id, variation(1).id];
    for (const id of [first, second]) type(id, '100');
    const { run } = confirm(preview());
    shop.sell(first, 0, 4);
    const plan = rpc<PlanView>('push.undo', { run });
    expect(plan.counts).toMatchObject({ ready: 1, conflict: 1 });
    confirm(plan);
    expect(shop.stockOf(first).get(0)).toBe(96);
  });

  it('knows no run that is not in the journal', () => {
    const { rpc } = openPulled();
    expect(codeOf(() => rpc('push.undo', { run: '20260302-00000000' }))).toBe('runNotFound');
  });
});
