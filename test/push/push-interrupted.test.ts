import type { PlanView, PushOutcome } from '../../src/rpc/push-calls';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import { openDataset } from './open-dataset';
import { codeOf, meanwhile, openPulled, type Pulled, summaryOf } from './open-pulled';

const edits = 60;
/** More than what an execution may take; less than what makes others think that it died. */
const nearlySixMinutesMs = 280_000;

/** Sixty differences, each a request of its own, previewed and about to be sent. What one execution knew, the next one does not. */
function openDifferences() {
  const opened = openPulled({ products: 120 }, 'fresh');
  const chosen = opened.own.slice(0, edits).map(({ id }) => id);
  if (chosen.length < edits) throw new Error('too small a shop');
  const before = new Map(chosen.map((id) => [id, opened.stock(id)]));
  for (const id of chosen) opened.typeIn(id, 'delta:0', '+3');
  const plan = opened.preview();
  expect(plan.counts.ready).toBe(edits);
  const added = (id: number) => opened.stock(id) - (before.get(id) ?? 0);
  return { ...opened, chosen, plan, added, sum: () => chosen.reduce((all, id) => all + added(id), 0) };
}

const sends = ({ kind }: CloudOperation) => kind === 'httpWave';

/** What the sidebar does: asks the run that it sees at work to stop, right after its nth wave of requests. */
function cancelAfter({ rpc, clock }: Pick<Pulled, 'rpc' | 'clock'>, nth: number) {
  let waves = 0;
  return {
    interrupt: (operation: CloudOperation, when: 'before' | 'after') => {
      if (!sends(operation) || when !== 'after') return false;
      waves += 1;
      // Progress is told to others only now and then.
      if (waves === nth - 1) clock.advance(5000);
      if (waves === nth) {
        const progress = rpc<{ run: string } | null>('push.progress');
        if (!progress) throw new Error('the run tells nobody that it is at work');
        rpc('push.cancel', { run: progress.run });
      }
      return false;
    },
  };
}

describe('a push that is cancelled', () => {
  it('tells what was sent, closes the rest as not pushed, sends nothing more, and the rest can be pushed later', () => {
    const opened = openDifferences();
    const { chosen, plan, confirm, added, sum, cell, preview, rpc } = opened;
    const summary = confirm(plan, [], cancelAfter(opened, 6));
    const { done, failed } = summary.counts;
    expect(done).toBeGreaterThan(0);
    expect(failed).toBeGreaterThan(0);
    expect(done + failed).toBe(edits);
    for (const id of chosen) {
      const isDone = added(id) === 3;
      expect([id, added(id)]).toEqual([id, isDone ? 3 : 0]);
      expect(String(cell(id, '#result'))).toMatch(isDone ? /✓/ : /✗ [^:]+: failed: .*[Cc]ancelled/);
      expect(cell(id, 'delta:0')).toBe(isDone ? '' : 3);
    }
    expect(rpc<{ unfinishedRun: unknown }>('state.get').unfinishedRun).toBeNull();
    expect(confirm(preview()).counts.done).toBe(failed);
    expect(sum()).toBe(3 * edits);
  });
});

describe('a push that takes longer than an execution', () => {
  it('stops in time, keeps others away, and goes on without adding anything twice', () => {
    const { plan, rpc, sum, added, chosen, clock, preview } = openDifferences();
    const late = meanwhile(6, 'after', () => clock.advance(nearlySixMinutesMs));
    expect(rpc<PushOutcome>('push.confirm', { plan: plan.id }, late)).toEqual({ status: 'paused' });
    expect(sum()).toBeGreaterThan(0);
    expect(sum()).toBeLessThan(3 * edits);
    expect(codeOf(preview)).toBe('runUnfinished');
    expect(summaryOf(rpc<PushOutcome>('push.resume')).counts.done).toBe(edits);
    expect(chosen.map(added)).toEqual(chosen.map(() => 3));
    expect(codeOf(() => rpc('push.resume'))).toBe('nothingToResume');
  });

  it('does so as often as it takes', () => {
    const { plan, rpc, chosen, added, clock } = openDifferences();
    const late = () => meanwhile(3, 'after', () => clock.advance(nearlySixMinutesMs));
    let outcome = rpc<PushOutcome>('push.confirm', { plan: plan.id }, late());
    let executions = 1;
    for (; outcome.status === 'paused' && executions < 50; executions += 1) {
      outcome = rpc<PushOutcome>('push.resume', {}, late());
    }
    expect(executions).toBeGreaterThan(2);
    expect(summaryOf(outcome).counts.done).toBe(edits);
    expect(chosen.map(added)).toEqual(chosen.map(() => 3));
  });

  it('books no payment twice', () => {
    const opened = openDataset('orders', 'order_id', {
      orders: 400,
      arrange: ({ state }) => state.banks.splice(1, 1),
    });
    const { shop, clock, rpc, type, preview } = opened;
    const owing = shop.state.orders
      .filter(({ payment, createdAt }) => payment === 'UNPAID' && createdAt > clock.now() - 25 * 86_400_000)
      .slice(0, 12);
    expect(owing).toHaveLength(12);
    for (const { id } of owing) type(id, 'payment.entry', '1000');
    const plan: PlanView = preview();
    const acknowledged = plan.edits.map(({ key }) => key);
    const late = meanwhile(3, 'after', () => clock.advance(nearlySixMinutesMs));
    expect(rpc<PushOutcome>('push.confirm', { plan: plan.id, acknowledged }, late)).toEqual({ status: 'paused' });
    expect(summaryOf(rpc<PushOutcome>('push.resume')).counts.done).toBe(12);
    expect(owing.map((order) => shop.state.orderPayments.of(order).map(({ nominal }) => nominal))).toEqual(
      owing.map(() => [1000]),
    );
  });
});

describe('while a push is at work', () => {
  it('others are told so and change nothing', () => {
    const { plan, confirm, rpc, tabId, sum } = openDifferences();
    const codes: string[] = [];
    const meddle = meanwhile(5, 'after', () => {
      for (const work of [
        () => rpc('push.preview', { tabId }),
        () => rpc('push.confirm', { plan: plan.id }),
        () => rpc('push.resume'),
        () => rpc('pull.run', { tabId }),
      ]) {
        codes.push(codeOf(work));
      }
    });
    expect(confirm(plan, [], meddle).counts.done).toBe(edits);
    expect(codes).toEqual(['busy', 'busy', 'busy', 'busy']);
    expect(sum()).toBe(3 * edits);
  });
});
