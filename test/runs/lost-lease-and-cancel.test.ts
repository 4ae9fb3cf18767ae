import type { RunOptions } from '../../workbench/apps-script/run-options';
import type { WireRequest } from '../../workbench/http-transport';
import { callConfirmed } from '../call-confirmed';
import { isKilled, leavesTrace } from '../push/crash-points';
import { openDataset } from '../push/open-dataset';
import { codeOf, openPulled } from '../push/open-pulled';
import { journalStates } from '../recorded/journal-states';
import { openRows } from '../rows/open-rows';

type State = Readonly<Record<'unfinishedRun', string>>;

const changes = (requests: readonly WireRequest[]): boolean => requests.some(({ method }) => method !== 'GET');

/** Does something once, right after the first wave that changes something. */
function afterTheChange(happen: () => void): RunOptions {
  let hasHappened = false;
  return {
    interrupt: ({ requests }, phase) => {
      if (!hasHappened && phase === 'after' && changes(requests)) {
        hasHappened = true;
        happen();
      }
      return false;
    },
  };
}

describe('an execution that was silent until another took its run over', () => {
  const titles = ['A', 'B', 'C'].map((letter) => `Biaya ${letter}`);

  it.each([3, 4, 5, 6, 7])(
    'writes nothing over what that one noted, though it was also cancelled (step %i)',
    (step) => {
      const opened = openRows('expense.create');
      titles.forEach((title, index) => {
        opened.fill(3 + index, { title, nominal: 1000, note: 'kas' });
      });
      const plan = opened.plan();
      let seen = 0;
      codeOf(() =>
        opened.confirm(plan, '', {
          interrupt: ({ kind }, phase) => {
            if (!leavesTrace(kind) || phase !== 'after') return false;
            seen += 1;
            if (seen !== step) return false;
            const waiting = opened.rpc<{ run: string } | null>('rows.unfinished');
            if (waiting) opened.rpc('runs.cancel', { run: waiting.run });
            opened.clock.advance(280_000);
            if (waiting) opened.rpc('rows.resume');
            return false;
          },
        }),
      );
      opened.clock.advance(150_000);
      if (opened.rpc('rows.unfinished')) opened.rpc('rows.resume');
      const again = opened.plan();
      if (again.counts.ready > 0) opened.confirm(again);
      const { expenses } = opened.shop.state;
      const times = titles.map((title) => expenses.filter((one) => one.title === title).length);
      // What was noted as leaving when the other one took over is unknown, and so not sent again.
      const told = titles.map((_, index) => opened.result(3 + index).slice(0, 1));
      expect(times).toEqual(told.map((sign) => (sign === '✓' ? 1 : 0)));
      expect(told.every((sign) => sign === '✓' || sign === '?')).toBe(true);
    },
  );
});

describe('an address that is too long', () => {
  it('keeps only its own change from being sent', () => {
    const opened = openDataset('orders', 'order_id', { products: 8, orders: 60 });
    const earliest = opened.clock.now() - 20 * 86_400_000;
    const unsent = opened.shop.state.orders.filter(
      ({ isCancelled, awb, payment, createdAt }) =>
        !isCancelled && awb === null && payment === 'PAID' && createdAt > earliest,
    );
    const [short, long] = unsent.map(({ id }) => id);
    if (short === undefined || long === undefined) throw new Error('too small a shop');
    opened.type(short, 'awb_number', 'JNE-0');
    opened.type(long, 'awb_number', 'J'.repeat(2100));
    expect(opened.confirm(opened.preview()).counts).toMatchObject({ done: 1, failed: 1 });
    expect(opened.resultOf(long)).toMatch(/^✗ .*too long/);
    expect(opened.rpc<State>('state.get').unfinishedRun).toBeNull();
  });
});

describe('a push that is cancelled', () => {
  it('between a lost answer and the next try does not call failed what the shop has', () => {
    const opened = openDataset('suppliers', 'id', { products: 8 });
    const id = opened.shop.state.suppliers[0]?.id ?? 0;
    opened.type(id, 'name', 'Pemasok X');
    const plan = opened.preview();
    for (const method of ['PUT', 'PATCH', 'POST']) {
      opened.shop.faults.add({ method, nth: 1, fault: { kind: 'dropAnswer' } });
    }
    const cancel = () => opened.rpc('runs.cancel', { run: opened.rpc<State>('state.get').unfinishedRun });
    opened.confirm(plan, afterTheChange(cancel));
    expect([opened.shop.state.suppliers[0]?.name, opened.resultOf(id).slice(0, 1)]).toEqual(['Pemasok X', '✓']);
  });

  it('and runs out of time before it is closed sends nothing more when it is resumed', () => {
    const opened = openPulled({ products: 8 });
    const [first, second] = [opened.variation(0).id, opened.variation(2).id];
    opened.typeIn(first, 'delta:0', '5');
    opened.typeIn(second, 'delta:0', '6');
    const plan = opened.preview();
    const before = [opened.stock(first), opened.stock(second)];
    opened.shop.faults.add({ method: 'PATCH', nth: 1, fault: { kind: 'status', status: 500 } });
    const cancelLate = () => {
      opened.clock.advance(245_000);
      opened.rpc('runs.cancel', { run: opened.rpc<State>('state.get').unfinishedRun });
    };
    const acknowledged = plan.edits.map(({ key }) => key);
    expect(opened.rpc('push.confirm', { plan: plan.id, acknowledged }, afterTheChange(cancelLate))).toEqual({
      status: 'paused',
    });
    opened.rpc('push.resume');
    expect([opened.stock(first), opened.stock(second)]).toEqual(before);
    expect(opened.rpc<State>('state.get').unfinishedRun).toBeNull();
  });

  it('by its own name stops though another execution has taken it up', () => {
    const opened = openPulled({ products: 8 });
    const { id } = opened.variation(0);
    opened.typeIn(id, 'delta:0', '5');
    const before = opened.stock(id);
    const plan = opened.preview();
    const die: RunOptions['interrupt'] = ({ requests }, phase) => phase === 'before' && changes(requests);
    expect(isKilled(() => opened.confirmAll(plan, { ...(die ? { interrupt: die } : {}) }))).toBe(true);
    opened.clock.advance(150_000);
    opened.rpc('runs.cancel', { run: opened.rpc<State>('state.get').unfinishedRun });
    opened.rpc('push.resume');
    expect([opened.stock(id), opened.rpc<State>('state.get').unfinishedRun]).toEqual([before, null]);
  });

  it('while it reads back is finished all the same', () => {
    const opened = openPulled({ products: 8 });
    const { id } = opened.variation(0);
    opened.type(id, '70');
    const plan = opened.preview();
    let hasAsked = false;
    opened.confirmAll(plan, {
      interrupt: ({ requests }, phase) => {
        if (hasAsked || phase !== 'after' || !requests.some(({ url }) => url.includes('/transaction'))) return false;
        hasAsked = true;
        opened.rpc('runs.cancel', { run: opened.rpc<State>('state.get').unfinishedRun });
        return false;
      },
    });
    expect([hasAsked, opened.stock(id), opened.rpc<State>('state.get').unfinishedRun]).toEqual([true, 70, null]);
  });
});

describe('a document lock that others hold', () => {
  it('does not hide what became of a call', () => {
    const opened = openRows('expense.create');
    const others = {};
    const call = { id: 'expense.create', input: { title: 'Biaya A', nominal: 1000, note: 'kas' } };
    const take = () => opened.cloud.locks.document.take(others);
    expect(codeOf(() => callConfirmed(opened.rpc, call, afterTheChange(take)))).toBe('none');
    expect(opened.shop.state.expenses.filter(({ title }) => title === 'Biaya A')).toHaveLength(1);
  });
});

describe('a push that was cancelled, and ran out of time before it was closed', () => {
  it.each([60, 700, 90_000])('sends nothing more when it is resumed, %i seconds later', (seconds) => {
    const opened = openPulled({ products: 8 });
    const ids = [opened.variation(0).id, opened.variation(2).id];
    ids.forEach((id, index) => {
      opened.typeIn(id, 'delta:0', String(5 + index));
    });
    const { id: plan, edits } = opened.preview();
    const before = ids.map((id) => opened.stock(id));
    opened.shop.faults.add({ method: 'PATCH', nth: 1, fault: { kind: 'status', status: 500 } });
    let hasAsked = false;
    const interrupt: RunOptions['interrupt'] = ({ requests }, phase) => {
      if (hasAsked || phase !== 'after' || !changes(requests)) return false;
      hasAsked = true;
      opened.clock.advance(245_000);
      opened.rpc('runs.cancel', { run: opened.rpc<{ unfinishedRun: string }>('state.get').unfinishedRun });
      return false;
    };
    const acknowledged = edits.map(({ key }) => key);
    expect(opened.rpc('push.confirm', { plan, acknowledged }, { interrupt })).toEqual({ status: 'paused' });
    opened.clock.advance(seconds * 1000);
    opened.rpc('push.resume');
    expect(ids.map((id) => opened.stock(id))).toEqual(before);
  });
});

describe('a push that is cancelled while a sale that it wiped out waits to be made good', () => {
  it('makes it good, and leaves the rest', () => {
    const opened = openPulled({ products: 8 });
    const [counted, other] = [opened.variation(0).id, opened.variation(2).id];
    opened.type(counted, '70');
    opened.typeIn(other, 'delta:0', '6');
    const plan = opened.preview();
    const before = opened.stock(other);
    let isSold = false;
    let hasAsked = false;
    opened.confirmAll(plan, {
      interrupt: ({ kind }, phase) => {
        if (kind === 'httpWave' && phase === 'after' && !isSold && opened.shop.state.opnames.length > 0) {
          isSold = true;
          opened.shop.sell(counted, 0, 2);
        }
        const waits = journalStates(opened.cloud.workbook).some(({ operation }) => operation.includes('+'));
        if (!hasAsked && kind === 'flush' && phase === 'after' && waits) {
          hasAsked = true;
          opened.rpc('runs.cancel', { run: opened.rpc<{ unfinishedRun: string }>('state.get').unfinishedRun });
        }
        return false;
      },
    });
    expect([isSold, hasAsked, opened.stock(counted), opened.stock(other)]).toEqual([true, true, 68, before]);
  });
});
