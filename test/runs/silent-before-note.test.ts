import { changesOf, type RunInHistory } from '../../src/jobs/run-history';
import type { PlanView, PushOutcome } from '../../src/rpc/push-calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { codeOf } from '../push/open-pulled';
import { openRows } from '../rows/open-rows';
import { changesSomething, colleague, openShared, silenceMs } from './shared-push';

/** Lets somebody else work once this execution was silent for too long, right after it has read something of the shop. */
function silentAfterReading(advance: (ms: number) => void, happen: () => void): RunOptions {
  let hasHappened = false;
  return {
    interrupt: ({ kind, requests }, phase) => {
      if (hasHappened || kind !== 'httpWave' || phase !== 'after' || changesSomething(requests)) return false;
      hasHappened = true;
      advance(silenceMs);
      happen();
      return false;
    },
  };
}

function openSilent() {
  const opened = openShared();
  const consentTo = ({ id, edits }: PlanView) => ({ plan: id, acknowledged: edits.map(({ key }) => key) });
  return {
    ...opened,
    consentTo,
    /** A colleague pushes all that stands in the tab meanwhile. */
    meanwhile: (): RunOptions =>
      silentAfterReading(
        (ms) => opened.clock.advance(ms),
        () => {
          const plan = opened.rpc<PlanView>('push.preview', {}, colleague);
          opened.rpc<PushOutcome>('push.confirm', consentTo(plan), colleague);
        },
      ),
  };
}

describe('an execution that was silent between its last look at the shop and its first note', () => {
  it('notes no push over that of whoever was at work meanwhile, and leaves none behind', () => {
    const opened = openSilent();
    const confirm = () => opened.rpc('push.confirm', opened.consentTo(opened.plan), opened.meanwhile());
    expect(codeOf(confirm)).toBe('leaseLost');
    opened.clock.advance(silenceMs);
    expect(codeOf(() => opened.rpc('runs.resume'))).toBe('nothingToResume');
    expect(opened.added()).toEqual([5, 5, 5, 5]);
    const runs = changesOf(opened.rpc<RunInHistory[]>('runs.list'));
    expect(runs).toMatchObject([{ state: 'finished', leftToUndo: 4 }]);
  });

  it('keeps no plan, and with it nothing that was kept before the others changed it', () => {
    const opened = openSilent();
    const { id } = opened.variation(6);
    opened.type(id, '70');
    expect(codeOf(() => opened.rpc('push.preview', {}, opened.meanwhile()))).toBe('leaseLost');
    opened.clock.advance(silenceMs);
    expect([opened.stock(id), opened.preview().edits]).toEqual([70, []]);
  });

  it('notes no rows', () => {
    const opened = openRows('order.cancel', { orders: 30 });
    const { rpc, shop, clock } = opened;
    rpc('connection.save', { key: shop.options.key }, colleague);
    const open = shop.state.orders.find(({ isCancelled, awb }) => !isCancelled && awb === null);
    opened.fill(3, { id: open?.id ?? 0 });
    const plan = opened.plan();
    let others = '';
    const silent = silentAfterReading(
      (ms) => clock.advance(ms),
      () => {
        others = codeOf(() => rpc('rows.plan', { endpoint: 'order.cancel', tabId: opened.tabId }, colleague));
      },
    );
    const confirm = () => opened.confirm(plan, plan.confirmWith ?? '', silent);
    expect([codeOf(confirm), others]).toEqual(['leaseLost', 'none']);
    expect(rpc('runs.list')).toEqual([]);
  });
});
