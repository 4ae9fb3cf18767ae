import type { RpcApi } from '../../../src/rpc/calls';
import { failureOf, openPlanned, untilSaturday } from './open-planned';
import { openScheduled, saturday } from './open-scheduled';

type State = NonNullable<RpcApi['state.get']['value']>;

/** So many that are due, of which others have changed the first few. */
function openHeldBack(count: number, changed: number) {
  const bench = openPlanned(count);
  for (const { id } of bench.planned.slice(0, changed)) bench.setPrice(id, 77_000);
  const told = failureOf(() => bench.turn(untilSaturday));
  const news = () => bench.rpc<State>('state.get').schedule.failed.map(({ text }) => text);
  return { ...bench, told, news };
}

describe('a scheduled start that is held back, as the shop has other values by then', () => {
  it('is told on home and as a failure of its job where nothing is left of it, once, until it is seen', () => {
    const { told, news, list, turn, rpc } = openHeldBack(2, 2);
    expect(told).toContain('None of the scheduled values (2) was pushed');
    expect(list()[0]).toMatchObject({ stage: 'over', how: 'nothing' });
    for (let hour = 0; hour < 3; hour += 1) expect(failureOf(() => turn())).toBe('none');
    expect(news()).toEqual([expect.stringContaining('None of the scheduled values (2) was pushed')]);
    rpc('jobs.seen');
    expect(news()).toEqual([]);
    turn();
    expect(rpc<RpcApi['jobs.list']['value']>('jobs.list').jobs).toEqual([]);
  });

  it('is told where some of it is left, and only these go back, of which the end tells alone', () => {
    const { told, news, list, prices, before, wanted, turn } = openHeldBack(3, 1);
    expect(told).toContain('Not pushed: 1 of the 3 scheduled values');
    expect([prices(), list()[0]?.stage]).toEqual([[77_000, wanted[1], wanted[2]], 'on']);
    expect(failureOf(() => turn())).toBe('none');
    expect(news()).toHaveLength(1);
    expect(failureOf(() => turn(47))).toBe('none');
    expect([prices(), list()[0]?.how]).toEqual([[77_000, before[1], before[2]], 'broughtBack']);
  });

  it('is told where it has no end', () => {
    const bench = openScheduled();
    const { planned } = bench.plan(2, { start: saturday });
    const first = bench.shop.variations().find(({ id }) => id === planned[0]?.id);
    Object.assign(first ?? {}, { price: 77_000 });
    expect(failureOf(() => bench.turn(untilSaturday))).toContain('1 of the 2 scheduled values');
    expect(bench.list()[0]?.how).toBe('applied');
  });

  it('counts apart what the shop did not take', () => {
    const bench = openPlanned(8);
    bench.setPrice(bench.planned[0]?.id, 77_000);
    bench.shop.faults.add({ method: 'PATCH', nth: 2, times: 9, fault: { kind: 'status', status: 503 } });
    expect(failureOf(() => bench.turn(untilSaturday))).toMatch(/Not in the shop: [2-7] of the 8 scheduled values/);
  });

  it('is no failure where the shop has the very same already; that is somebody else’s, and stays', () => {
    const { planned, setPrice, turn, prices, wanted, list } = openPlanned();
    for (const { id, wanted: price } of planned) setPrice(id, price);
    expect(failureOf(() => turn(untilSaturday))).toBe('none');
    expect(list()[0]).toMatchObject({ how: 'nothing' });
    turn(48);
    expect(prices()).toEqual(wanted);
  });
});

describe('what is told of a scheduled start that is in the shop in part', () => {
  const openInPart = () => {
    const bench = openPlanned(4);
    const { planned, setPrice, turn, rpc, push } = bench;
    setPrice(planned[0]?.id, 77_000);
    setPrice(planned[1]?.id, planned[1]?.wanted ?? 0);
    failureOf(() => turn(untilSaturday));
    const fates = () => {
      const edits = rpc<RpcApi['scheduled.edits']['value']>('scheduled.edits', { id: push.id });
      return planned.map(({ id }) => edits.find(({ recordId }) => recordId === String(id))?.fate);
    };
    return { ...bench, fates };
  };

  it('is of each value whether it was pushed, or why not, while it is in the shop', () => {
    const { list, fates } = openInPart();
    expect(list()[0]).toMatchObject({ stage: 'on', count: 4, left: { same: 1, held: 1, refused: 0 } });
    expect(fates()).toEqual(['held', 'same', 'changed', 'changed']);
  });

  it('accounts for all of them at the end', () => {
    const { list, turn, setPrice, planned } = openInPart();
    setPrice(planned[2]?.id, 88_000);
    turn(48);
    expect(list()[0]).toMatchObject({
      ...{ how: 'broughtBack', count: 4, left: { same: 1, held: 1, refused: 0 } },
      sums: { back: 1, changed: 1, gone: 0, blocked: 0 },
    });
  });

  it('is the same where its values are kept', () => {
    const { list, rpc, push } = openInPart();
    rpc('scheduled.keep', { id: push.id });
    expect(list()[0]).toMatchObject({ how: 'kept', left: { same: 1, held: 1, refused: 0 } });
  });

  it('counts what was refused and found in the shop after all as back, not as left', () => {
    const { turn, shop, list } = openPlanned(8);
    shop.faults.add({ method: 'PATCH', times: 1, fault: { kind: 'failedButDone', message: 'Sedang perbaikan' } });
    expect(failureOf(() => turn(untilSaturday))).toContain('did not take');
    shop.faults.clear();
    expect(list()[0]?.left.refused).toBeGreaterThan(0);
    turn(48);
    expect(list()[0]).toMatchObject({ left: { same: 0, held: 0, refused: 0 }, sums: { back: 8 } });
  });

  it('names nothing of a start of which all is in the shop', () => {
    const { turn, list, rpc, push } = openPlanned();
    turn(untilSaturday);
    expect(list()[0]?.left).toEqual({ same: 0, held: 0, refused: 0 });
    const edits = rpc<RpcApi['scheduled.edits']['value']>('scheduled.edits', { id: push.id });
    expect(edits.map(({ fate }) => fate)).toEqual([null, null]);
  });

  it('agrees with the history where the shop had all of it already: nothing was changed, and nothing can be undone', () => {
    const { planned, setPrice, turn, list, rpc } = openPlanned();
    for (const { id, wanted: price } of planned) setPrice(id, price);
    turn(untilSaturday);
    expect(list()[0]).toMatchObject({ how: 'nothing', left: { same: 2, held: 0, refused: 0 } });
    const [run] = rpc<RpcApi['runs.latest']['value']>('runs.latest').filter(({ kind }) => kind === 'push');
    expect(run).toMatchObject({ kind: 'push', pushed: 0, undoable: 0 });
  });
});

describe('scheduled prices that are to end now', () => {
  it('are told as going back until they are', () => {
    const { turn, list, rpc, push } = openPlanned();
    turn(untilSaturday);
    expect(list()[0]?.isGoingBack).toBe(false);
    rpc('scheduled.endNow', { id: push.id });
    expect(list()[0]).toMatchObject({ stage: 'on', isGoingBack: true });
    turn();
    expect(list()[0]).toMatchObject({ how: 'broughtBack', isGoingBack: false });
  });
});
