import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { isKilled, killAt, leavesTrace } from '../crash-points';
import { failureOf, openPlanned, untilSaturday } from './open-planned';
import { monday, openScheduled, type Scheduled, saturday } from './open-scheduled';
import { orderOf } from './order-of';

/** Longer than a dead execution keeps the spreadsheet to itself. */
const silenceMs = 150_000;

const cancelled = (id: string) => JSON.stringify({ call: 'scheduled.cancel', args: { id, fillsCells: true } });

describe('cancelled scheduled values that are filled into their cells again', () => {
  it('are a difference of stock where its cell is blank, and not where something else was typed', () => {
    const { variation, typeIn, preview, rpc, cell, notices } = openScheduled();
    const ids = [variation(0).id, variation(1).id];
    for (const id of ids) typeIn(id, 'delta:0', '-1');
    const push = rpc<Scheduled>('scheduled.save', orderOf(preview(), { start: saturday }));
    typeIn(ids[1] ?? 0, 'delta:0', '-2');
    rpc('scheduled.cancel', { id: push.id, fillsCells: true });
    expect(ids.map((id) => cell(id, 'delta:0'))).toEqual([-1, -2]);
    expect(
      preview()
        .edits.map(({ wanted }) => wanted)
        .sort(),
    ).toEqual([-1, -2]);
    expect(notices).toContainEqual(expect.stringContaining('Filled in again: 1 of 2'));
  });

  it('are told as no edits where the shop has them by now', () => {
    const { plan, shop, rpc, tabId, cell, preview } = openScheduled();
    const { planned, push } = plan(2);
    const [had, other] = planned;
    Object.assign(shop.variations().find(({ id }) => id === had?.id) ?? {}, { price: had?.wanted });
    rpc('pull.run', { tabId });
    rpc('scheduled.cancel', { id: push.id, fillsCells: true });
    expect(planned.map(({ id }) => cell(id, 'price'))).toEqual(planned.map(({ wanted }) => wanted));
    expect(cell(had?.id ?? 0, '#result')).not.toContain('not pushed');
    expect(cell(other?.id ?? 0, '#result')).toContain('not pushed');
    expect(preview().edits).toHaveLength(1);
  });

  it('stay in their cells where the shop may have some of them, wherever an execution before was killed', () => {
    for (let nth = 1, wasKilled = true; wasKilled; nth += 1) {
      const { push, planned, host, clock, rpc, shop, turn, preview, cell } = openPlanned(1);
      shop.faults.add({ method: 'PATCH', fault: { kind: 'failedButDone', message: 'Sedang perbaikan' } });
      failureOf(() => turn(untilSaturday));
      shop.faults.clear();
      const interrupt = killAt(nth, 'after', leavesTrace);
      wasKilled = isKilled(() => host.run('rpc', [cancelled(push.id)], { interrupt }));
      clock.advance(silenceMs);
      failureOf(() => rpc('scheduled.cancel', { id: push.id, fillsCells: true }));
      preview();
      const cells = planned.map(({ id }) => cell(id, 'price'));
      expect([nth, cells]).toEqual([nth, planned.map(({ wanted }) => wanted)]);
    }
  });

  it('are in their cells or still planned, never both, wherever the execution is killed', () => {
    const open = () => {
      const bench = openScheduled({ products: 6 }, 'fresh');
      const { variation, typeIn, preview, rpc } = bench;
      const { id } = variation(0);
      typeIn(id, 'delta:0', '-1');
      return { ...bench, id, push: rpc<Scheduled>('scheduled.save', orderOf(preview(), { start: saturday })) };
    };
    const isStep = ({ kind }: CloudOperation, phase: string) => phase === 'after' && leavesTrace(kind);
    let steps = 0;
    const counted = open();
    counted.host.run('rpc', [cancelled(counted.push.id)], {
      interrupt: (operation, phase) => {
        if (isStep(operation, phase)) steps += 1;
        return false;
      },
    });
    expect(steps).toBeGreaterThan(8);
    const found = new Set<string>();
    for (let nth = 1; nth <= steps; nth += 1) {
      const { id, push, host, clock, preview, list, stock, turn } = open();
      const before = stock(id);
      let passed = 0;
      const interrupt = (operation: CloudOperation, phase: string) => {
        if (isStep(operation, phase)) passed += 1;
        return passed === nth;
      };
      expect([nth, isKilled(() => host.run('rpc', [cancelled(push.id)], { interrupt }))]).toEqual([nth, true]);
      clock.advance(silenceMs);
      const asked = preview().edits.map(({ wanted }) => wanted);
      const [{ stage = '' } = {}] = list();
      found.add(stage);
      expect([nth, asked]).toEqual([nth, stage === 'over' ? [-1] : []]);
      turn(untilSaturday);
      expect([nth, stock(id)]).toEqual([nth, stage === 'over' ? before : before - 1]);
      expect([nth, preview().edits.length]).toEqual([nth, stage === 'over' ? 1 : 0]);
    }
    expect([...found].sort()).toEqual(['over', 'waiting']);
  });
});

describe('two equal differences of one variation, both cancelled and filled again', () => {
  it('are told as not filled the second time, or add up', () => {
    const { variation, typeIn, preview, rpc, cell, notices } = openScheduled();
    const { id } = variation(0);
    typeIn(id, 'delta:0', '-1');
    const one = rpc<Scheduled>('scheduled.save', orderOf(preview(), { start: saturday }));
    typeIn(id, 'delta:0', '-1');
    const two = rpc<Scheduled>('scheduled.save', orderOf(preview(), { start: monday }));
    rpc('scheduled.cancel', { id: one.id, fillsCells: true });
    rpc('scheduled.cancel', { id: two.id, fillsCells: true });
    const isTold = notices.some((told) => told.includes('Filled in again'));
    expect(isTold || cell(id, 'delta:0') === -2).toBe(true);
  });
});
