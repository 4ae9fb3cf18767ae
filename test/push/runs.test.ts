import { changesOf, type RunInHistory } from '../../src/jobs/run-history';
import type { PushLine } from '../../src/push/report/push-line';
import type { PlanView } from '../../src/rpc/push-calls';
import { codeOf, openPulled } from './open-pulled';

describe('the history of pushes', () => {
  it('lists runs, the latest first, and who pushed them', () => {
    const { variation, type, preview, confirm, rpc } = openPulled();
    rpc('settings.set', { name: 'Sari' });
    type(variation(0).id, '100');
    const first = confirm(preview()).run;
    type(variation(0).id, '101');
    const second = confirm(preview()).run;
    expect(changesOf(rpc<RunInHistory[]>('runs.list'))).toMatchObject([
      { kind: 'push', run: second, by: 'Sari', state: 'finished', counts: { done: 1 } },
      { kind: 'push', run: first, by: 'Sari', state: 'finished', counts: { done: 1 } },
    ]);
  });

  it('shows what a run meant, did and saw, a line per change', () => {
    const { variation, type, typeIn, preview, confirm, rpc, stock } = openPulled();
    const { id, sku } = variation(0);
    const before = stock(id);
    type(id, '100');
    typeIn(variation(1).id, 'delta:0', '5');
    const { run } = confirm(preview());
    const { kind, lines } = rpc<{ kind: string; lines: readonly PushLine[] }>('runs.show', { run });
    expect(kind).toBe('push');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      ...{ run, action: 'stock.set', recordId: String(id), sku, column: 'stock:0', from: before, to: 100 },
      state: 'done',
      marker: `Ngorder for Sheets ${run}/1`,
    });
    expect(JSON.stringify(lines)).not.toContain('Bearer');
    expect(codeOf(() => rpc('runs.show', { run: '20260302-00000000' }))).toBe('runNotFound');
  });

  it('tries again only what failed', () => {
    const { shop, variation, type, typeIn, preview, confirmAll, rpc } = openPulled();
    const [counted, priced] = [variation(0), variation(1)];
    type(counted.id, '100');
    typeIn(priced.id, 'price', String(priced.price + 500));
    shop.faults.add({ method: 'POST', nth: 1, fault: { kind: 'failed200', message: 'Gudang sedang dikunci' } });
    const { run, counts } = confirmAll(preview());
    expect(counts).toMatchObject({ failed: 1, done: 1 });
    type(variation(2).id, '7');
    const plan = rpc<PlanView>('push.retry', { run });
    expect(plan.edits.map(({ key }) => key)).toEqual([`${counted.id}/stock:0`]);
    expect(confirmAll(plan).counts.done).toBe(1);
    expect(shop.stockOf(counted.id).get(0)).toBe(100);
  });

  it('takes back single changes of a run', () => {
    const { variation, type, preview, confirm, rpc, stock } = openPulled();
    const ids = [0, 1].map((index) => variation(index).id);
    const before = ids.map((id) => stock(id));
    for (const id of ids) type(id, '100');
    const { run } = confirm(preview());
    confirm(rpc('push.undo', { run, keys: [`${ids[0]}/stock:0`] }));
    expect(ids.map((id) => stock(id))).toEqual([before[0], 100]);
  });

  it('undoes exactly what nobody changed since', () => {
    const { shop, own, type, preview, confirm, confirmAll, rpc, stock } = openPulled();
    const chosen = own.slice(0, 30).map(({ id }) => id);
    const before = chosen.map((id) => stock(id));
    for (const id of chosen) type(id, '200');
    const { run } = confirmAll(preview());
    for (const id of chosen.filter((_, index) => index % 3 === 0)) shop.sell(id, 0, 1);
    const plan = rpc<PlanView>('push.undo', { run });
    expect(plan.counts).toMatchObject({ ready: 20, conflict: 10 });
    confirm(plan);
    expect(chosen.map((id) => stock(id))).toEqual(before.map((count, index) => (index % 3 === 0 ? 199 : count)));
  });
});

describe('settings', () => {
  it('move the thresholds of the rails, for everybody in the spreadsheet', () => {
    const { variation, typeIn, preview, rpc } = openPulled();
    const { id, price } = variation(0);
    typeIn(id, 'price', String(Math.round(price * 1.2)));
    expect(preview().edits[0]?.warnings).toEqual([]);
    rpc('settings.set', { settings: { push: { changePercent: 10 } } });
    expect(rpc('settings.get')).toMatchObject({ settings: { push: { changePercent: 10, zeroRows: 10 } } });
    expect(preview().edits[0]?.warnings).toEqual(['Up 20% (limit 10%)']);
    expect(codeOf(() => rpc('settings.set', { settings: { push: { changePercent: -1 } } }))).toBe('invalidArguments');
  });
});
