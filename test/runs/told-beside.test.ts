import type { PushOutcome } from '../../src/rpc/push-calls';
import type { RpcAnswer } from '../../src/rpc/rpc-call';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { viewTab } from '../../workbench/tab-view';
import type { Interrupt } from '../push/crash-points';
import { openPulled } from '../push/open-pulled';
import { changesSomething } from './shared-push';

/** A file of somebody else's, in which a person with a key of their own pushes; and what their sidebar is answered in full. */
function openAsGuest() {
  const opened = openPulled({ products: 6 });
  const guest = { as: 'colleague' } as const;
  opened.rpc('connection.save', { key: opened.shop.options.key }, guest);
  const ask = <T>(call: string, args: object = {}, options: RunOptions = {}): RpcAnswer<T> =>
    JSON.parse(String(opened.host.run('rpc', [JSON.stringify({ call, args })], { ...guest, ...options })));
  const push = (interrupt: Interrupt = () => false) => {
    const plan = opened.rpc<{ id: string; edits: readonly { key: string }[] }>('push.preview', {}, guest);
    const acknowledged = plan.edits.map(({ key }) => key);
    return ask<PushOutcome>('push.confirm', { plan: plan.id, acknowledged }, { interrupt });
  };
  const protect = (column: string) => {
    const view = viewTab(opened.workbook, opened.tabId);
    opened.workbook.protections.add(opened.tabId, {
      area: { row: 1, column: view.columnOf(column), rows: 100, columns: 1 },
      editors: [],
    });
  };
  return { ...opened, guest, ask, push, protect };
}

const finished = (answer: RpcAnswer<PushOutcome>) => {
  if (!answer.ok || answer.value.status !== 'finished') throw new Error(JSON.stringify(answer));
  return answer.value.summary;
};

/** By which a person says yes to what a first try asks. */
const tokenIn = (answer: unknown): string =>
  (answer as { readonly error?: { readonly token?: string } }).error?.token ?? 'none';

describe('what fails after the shop has changed', () => {
  it('is told beside the outcome: a protected column of results', () => {
    const { push, protect, variation, typeIn, shop, rpc, guest, cell } = openAsGuest();
    const { id } = variation(0);
    typeIn(id, 'price', '123500');
    protect('#result');
    const answer = push();
    expect(finished(answer).counts).toMatchObject({ done: 1 });
    expect(answer.notices).toEqual([expect.stringContaining('could not be written into the sheet')]);
    expect(shop.state.variations.get(id)?.price).toBe(123_500);
    expect(cell(id, 'price')).toBe(123_500);
    expect(rpc('state.get', {}, guest)).toMatchObject({ unfinishedRun: null });
    expect(rpc('push.preview', {}, guest)).toMatchObject({ counts: { ready: 0 } });
  });

  it('keeps no other column from being written: an order in a protected cell stays, one beside it is blanked', () => {
    const { push, protect, variation, typeIn, cell } = openAsGuest();
    const [one, other] = [variation(0).id, variation(1).id];
    typeIn(one, 'price', '123500');
    typeIn(other, 'delta:0', '5');
    protect('price');
    const answer = push();
    expect(finished(answer).counts).toMatchObject({ done: 2 });
    expect(cell(other, 'delta:0')).toBe('');
  });

  it('is told beside the outcome: the shop does not say any more what it holds', () => {
    const { push, variation, typeIn, shop, stock, rpc, guest, cell } = openAsGuest();
    const { id } = variation(0);
    const before = stock(id);
    typeIn(id, 'delta:0', '5');
    const answer = push(({ requests }, phase) => {
      if (phase === 'after' && changesSomething(requests))
        shop.faults.add({ method: 'GET', path: /^(?!.*history)/, fault: { kind: 'status', status: 500 } });
      return false;
    });
    shop.faults.clear();
    expect(stock(id)).toBe(before + 5);
    expect(finished(answer).verdicts).toEqual([
      expect.objectContaining({ kind: 'unknown', text: expect.stringContaining('not checked yet') }),
    ]);
    expect(cell(id, 'delta:0')).toBe('');
    expect(rpc('state.get', {}, guest)).toMatchObject({ unfinishedRun: null });
  });

  it('is told beside the answer of a single call: that it could not be noted', () => {
    const { cloud, ask, stock, variation } = openAsGuest();
    const { id } = variation(0);
    const before = stock(id);
    const input = { variation_id: id, stock: [{ amount: 2, status: 'ADD', warehouse_id: 0 }], description: 'tambahan' };
    const call = { id: 'product.updateStock', input };
    const confirm = tokenIn(ask('endpoints.call', call));
    // The first two notes come before the request leaves; the third says what became of it.
    cloud.refusals.set([{ on: 'SpreadsheetApp.flush', when: { from: 3 }, refusal: 'serverError' }]);
    const answer = ask<unknown>('endpoints.call', { ...call, confirm });
    cloud.refusals.set([]);
    expect(stock(id)).toBe(before + 2);
    expect(answer).toMatchObject({ ok: true, notices: [expect.stringContaining('could not be saved')] });
  });

  it('is told beside the answer of a single call: that somebody else works in the file by now', () => {
    const { cloud, clock, ask, stock, variation } = openAsGuest();
    const { id } = variation(0);
    const before = stock(id);
    const input = { variation_id: id, stock: [{ amount: 2, status: 'ADD', warehouse_id: 0 }], description: 'tambahan' };
    const call = { id: 'product.updateStock', input };
    const confirm = tokenIn(ask('endpoints.call', call));
    const interrupt: Interrupt = ({ requests }, phase) => {
      if (phase === 'after' && changesSomething(requests)) {
        const lease = JSON.parse(cloud.properties.document.get('ngorder.lease') ?? '{}');
        cloud.properties.document.setAll({ 'ngorder.lease': JSON.stringify({ ...lease, holder: 'somebody else' }) });
        clock.advance(20_000);
      }
      return false;
    };
    const answer = ask<unknown>('endpoints.call', { ...call, confirm }, { interrupt });
    expect(stock(id)).toBe(before + 2);
    expect(answer).toMatchObject({ ok: true, notices: [expect.stringContaining('could not be saved')] });
  });
});
