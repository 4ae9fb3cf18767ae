import type { RpcApi } from '../../../src/rpc/calls';
import type { PlanView } from '../../../src/rpc/push-calls';
import type { OutlookView } from '../../../src/rpc/scheduled-calls';
import { codeOf } from '../open-pulled';
import { failureOf } from './open-planned';
import { hourMs, monday, openScheduled, type Scheduled, saturday } from './open-scheduled';

const untilSaturday = 24 * 5 - 2;

describe('a change of mind about scheduled prices', () => {
  it('cancels what has not begun: nothing comes into the shop, and no cell tells of it any more', () => {
    const { plan, rpc, turn, price, list, workbook, tabId } = openScheduled();
    const { planned, push } = plan(2);
    const notes = () =>
      workbook
        .sheet(tabId)
        ?.readAttribute({ row: 2, column: 1, rows: 300, columns: 60 }, 'note')
        .flat()
        .filter((note) => note?.startsWith('Scheduled:'));
    expect(notes()).toHaveLength(2);
    rpc('scheduled.cancel', { id: push.id });
    expect(notes()).toEqual([]);
    turn(untilSaturday);
    expect(planned.map(({ id }) => price(id))).toEqual(planned.map(({ before }) => before));
    expect(list()).toMatchObject([{ stage: 'over', how: 'cancelled' }]);
  });

  it('fills what is cancelled into its cells again where that is wanted, and they show what the shop has still', () => {
    const { plan, rpc, cell, typeIn, preview, turn, price, list, notices } = openScheduled();
    const { planned, push } = plan(3);
    const [other] = planned;
    typeIn(other?.id ?? 0, 'price', '123456');
    rpc('scheduled.cancel', { id: push.id, fillsCells: true });
    expect(planned.map(({ id }) => cell(id, 'price'))).toEqual([123_456, planned[1]?.wanted, planned[2]?.wanted]);
    expect(notices).toContainEqual(expect.stringContaining('Filled in again: 2 of 3'));
    for (const { id } of planned.slice(1)) expect(cell(id, '#result')).toContain('not pushed');
    const wanted = [123_456, planned[1]?.wanted, planned[2]?.wanted];
    expect(new Set(preview().edits.map((edit) => edit.wanted))).toEqual(new Set(wanted));
    turn(untilSaturday);
    expect(planned.map(({ id }) => price(id))).toEqual(planned.map(({ before }) => before));
    expect(list()).toMatchObject([{ stage: 'over', how: 'cancelled' }]);
  });

  it('keeps what is in the shop, or takes it back before its time', () => {
    for (const [call, how] of [
      ['scheduled.keep', 'kept'],
      ['scheduled.endNow', 'broughtBack'],
    ] as const) {
      const { plan, rpc, turn, price, list } = openScheduled();
      const { planned, push } = plan(2);
      turn(untilSaturday);
      rpc(call, { id: push.id });
      turn();
      const stays = how === 'kept';
      expect(planned.map(({ id }) => price(id))).toEqual(
        planned.map(({ before, wanted }) => (stays ? wanted : before)),
      );
      turn(48);
      expect(planned.map(({ id }) => price(id))).toEqual(
        planned.map(({ before, wanted }) => (stays ? wanted : before)),
      );
      expect(list()).toMatchObject([{ stage: 'over', how }]);
    }
  });

  it('moves the start of what waits, and the end alone of what has begun', () => {
    const { plan, rpc, turn, price, list } = openScheduled();
    const { planned, push } = plan(1);
    const [one] = planned;
    const move = (times: object) => () => rpc<Scheduled>('scheduled.move', { id: push.id, ...times });
    move({ start: { day: '2026-03-08', hour: 6 } })();
    turn(untilSaturday);
    expect(price(one?.id ?? 0)).toBe(one?.before);
    turn(24);
    expect(price(one?.id ?? 0)).toBe(one?.wanted);
    expect(codeOf(move({ start: saturday }))).toBe('scheduledChanged');
    move({ end: { day: '2026-03-12', hour: 6 } })();
    turn(24);
    expect(list()).toMatchObject([{ stage: 'on' }]);
    turn(24 * 3);
    expect(price(one?.id ?? 0)).toBe(one?.before);
  });

  it('is never moved beyond the time for which its way back is kept, however often', () => {
    const { plan, rpc, clock } = openScheduled();
    const begun = clock.now();
    const at = (days: number) => ({
      day: new Date(begun + (days * 24 + 7) * hourMs).toISOString().slice(0, 10),
      hour: 6,
    });
    const { push } = plan(1, { start: at(60), end: at(91) });
    const moveTo = (days: number) => () => rpc('scheduled.move', { id: push.id, start: at(days - 10), end: at(days) });
    clock.advance(50 * 24 * hourMs);
    expect(codeOf(moveTo(140))).toBe('none');
    clock.advance(70 * 24 * hourMs);
    expect([codeOf(moveTo(200)), codeOf(moveTo(183))]).toEqual(['tooFarAhead', 'none']);
  });

  it('cannot be had by the list of schedules: their jobs belong to the prices', () => {
    const { plan, rpc } = openScheduled();
    plan(1);
    const jobs = rpc<{ jobs: readonly { id: string }[] }>('jobs.list').jobs;
    expect(jobs).toHaveLength(2);
    for (const { id } of jobs) {
      expect(codeOf(() => rpc('jobs.delete', { id }))).toBe('jobOfScheduled');
      expect(codeOf(() => rpc('jobs.pause', { id, isPaused: true }))).toBe('jobOfScheduled');
    }
    rpc('jobs.pause', { isPaused: true });
    expect(rpc<{ jobs: readonly object[] }>('jobs.list').jobs).toMatchObject([
      { state: 'active' },
      { state: 'active' },
    ]);
  });
});

describe('what can be scheduled', () => {
  it('are prices, discounts and Published; a difference of stock without an end; never a count', () => {
    const { rpc, preview, typeIn, type, variation } = openScheduled();
    const [price, count, difference] = [variation(0).id, variation(1).id, variation(2).id];
    typeIn(price, 'price', '51000');
    type(count, '77');
    typeIn(difference, 'delta:0', '-1');
    typeIn(difference, 'name', 'Another name');
    const plan = preview();
    const acknowledged = plan.edits.map(({ key }) => key);
    const outlook = (times: object) =>
      rpc<{ count: number; left: readonly { key: string; reason: string }[] }>('scheduled.outlook', {
        ...{ plan: plan.id, acknowledged },
        ...times,
      });
    expect(outlook({ start: saturday }).count).toBe(2);
    const withEnd = outlook({ start: saturday, end: monday });
    expect(withEnd.count).toBe(1);
    expect(withEnd.left.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('differs after every sale'),
        expect.stringContaining('Schedule it without an end'),
        expect.stringContaining('Only prices, discounts and Published'),
      ]),
    );
  });

  it('leaves a formula in its cell, which would ask for its value at any time', () => {
    const { rpc, preview, typeIn, variation, cell } = openScheduled();
    const [typed, filled] = [variation(0).id, variation(1).id];
    typeIn(typed, 'price', '51000');
    typeIn(filled, 'price', '=50000+1000');
    const plan = preview();
    const order = { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key), start: saturday, end: monday };
    const { count, left } = rpc<{ count: number; left: readonly object[] }>('scheduled.outlook', order);
    expect([count, left]).toEqual([1, [{ key: `${filled}/price`, reason: expect.stringContaining('A formula') }]]);
    rpc('scheduled.save', order);
    expect([cell(typed, 'price') === 51_000, cell(filled, 'price')]).toEqual([false, 51_000]);
  });

  it('leaves in its cell what is not ticked, not of the plan, or was changed since', () => {
    const { rpc, preview, typeIn, variation, cell } = openScheduled();
    const [first, second, third] = [0, 1, 2].map((index) => variation(index).id) as [number, number, number];
    for (const id of [first, second, third]) typeIn(id, 'price', '51000');
    const plan = preview();
    const keyOf = (id: number, { edits }: PlanView = plan) => edits.find((edit) => edit.recordId === String(id))?.key;
    typeIn(second, 'price', '52000');
    rpc('scheduled.save', {
      plan: plan.id,
      exclude: [keyOf(third)],
      acknowledged: plan.edits.map(({ key }) => key),
      start: saturday,
    });
    expect([cell(first, 'price') === 51_000, cell(second, 'price'), cell(third, 'price')]).toEqual([
      false,
      52_000,
      51_000,
    ]);
  });

  it('is refused at times that are over, backwards, or too far ahead', () => {
    const { rpc, preview, typeIn, variation } = openScheduled();
    typeIn(variation(0).id, 'price', '51000');
    const plan = preview();
    const save = (times: object) => () => rpc('scheduled.save', { plan: plan.id, ...times });
    expect(codeOf(save({ start: { day: '2026-03-02', hour: 8 } }))).toBe('timeOver');
    expect(codeOf(save({ start: monday, end: saturday }))).toBe('endsTooSoon');
    expect(codeOf(save({ start: { day: '2026-02-31', hour: 6 } }))).toBe('invalidArguments');
    expect(codeOf(save({ start: saturday, end: { day: '2026-09-01', hour: 6 } }))).toBe('tooFarAhead');
  });
});

describe('another plan for the same values', () => {
  it('is told when it overlaps, and each is taken back to what it found', () => {
    const { plan, rpc, turn, price, typeIn, preview } = openScheduled();
    const { planned } = plan(1, { start: saturday, end: { day: '2026-03-12', hour: 6 } });
    const [one] = planned;
    const id = one?.id ?? 0;
    typeIn(id, 'price', String((one?.before ?? 0) - 1000));
    const second = preview();
    const order = {
      plan: second.id,
      acknowledged: second.edits.map(({ key }) => key),
      start: { day: '2026-03-08', hour: 6 },
      end: { day: '2026-03-10', hour: 6 },
    };
    expect(rpc<{ overlaps: readonly object[] }>('scheduled.outlook', order).overlaps).toMatchObject([{ count: 1 }]);
    rpc('scheduled.save', order);
    turn(untilSaturday);
    // What the second was planned against is not what the shop holds by then.
    expect(failureOf(() => turn(24))).toContain('None of the scheduled values (1) was pushed');
    expect(price(id)).toBe(one?.wanted);
    turn(24 * 4);
    expect(price(id)).toBe(one?.before);
  });
});

describe('plans for the same value', () => {
  const hourOf = (day: string, hour = 6) => ({ day, hour });
  /** The first lasts from Saturday to Monday, unless it has no end. */
  function openTwo(start: object, end: object | undefined, times: object = { start: saturday, end: monday }) {
    const bench = openScheduled();
    const { planned, push } = bench.plan(1, times);
    const [one] = planned;
    bench.typeIn(one?.id ?? 0, 'price', String((one?.before ?? 0) - 1000));
    const { id, edits } = bench.preview();
    const order = { plan: id, acknowledged: edits.map(({ key }) => key), start, ...(end ? { end } : {}) };
    const outlook = () => bench.rpc<RpcApi['scheduled.outlook']['value']>('scheduled.outlook', order);
    const overlapsOf = (moved: string, newTimes: object) =>
      bench.rpc<RpcApi['scheduled.overlaps']['value']>('scheduled.overlaps', { id: moved, ...newTimes });
    return { ...bench, push, order, isFirst: () => outlook().overlaps.map((one) => one.isFirst), overlapsOf };
  }

  it.each<[string, object, object | undefined, readonly boolean[]]>([
    ['that begin while the first lasts are later', hourOf('2026-03-08'), hourOf('2026-03-10'), [true]],
    ['that begin with it are later as well', saturday, hourOf('2026-03-08'), [true]],
    ['that last when it begins are first', hourOf('2026-03-06'), hourOf('2026-03-08'), [false]],
    ['that never end are first', hourOf('2026-03-06'), undefined, [false]],
    ['that begin when it ends do not meet', monday, hourOf('2026-03-10'), []],
    ['that end when it begins do not meet', hourOf('2026-03-06'), saturday, []],
  ])('%s', (_, start, end, expected) => {
    expect(openTwo(start, end).isFirst()).toEqual(expected);
  });

  it('meet one that never ends whenever they begin after it', () => {
    expect(openTwo(hourOf('2026-03-20'), hourOf('2026-03-21'), { start: saturday }).isFirst()).toEqual([true]);
  });

  it('tell whether they would meet when one is to be moved, itself left out', () => {
    const { push, rpc, order, overlapsOf } = openTwo(monday, hourOf('2026-03-10'));
    rpc('scheduled.save', order);
    expect(overlapsOf(push.id, {})).toEqual([]);
    expect(overlapsOf(push.id, { end: hourOf('2026-03-09', 7) })).toMatchObject([{ count: 1, isFirst: false }]);
    expect(codeOf(() => overlapsOf('nothing', {}))).toBe('scheduledGone');
  });
});

describe('another plan for a value that goes back by itself', () => {
  const tryToPlan = (bench: ReturnType<typeof openScheduled>, id: number) => {
    bench.typeIn(id, 'price', String(bench.price(id) - 1000));
    const view = bench.preview();
    const order = {
      ...{ plan: view.id, acknowledged: view.edits.map(({ key }) => key) },
      ...{ start: { day: '2026-03-14', hour: 6 }, end: { day: '2026-03-16', hour: 6 } },
    };
    const { count, left } = bench.rpc<OutlookView>('scheduled.outlook', order);
    return { count, reasons: left.map(({ reason }) => reason) };
  };

  it('is refused, and says until when, as it would go back to the scheduled value', () => {
    const bench = openScheduled();
    const [one] = bench.plan(1).planned;
    bench.turn(untilSaturday);
    expect(tryToPlan(bench, one?.id ?? 0)).toEqual({
      count: 0,
      reasons: [expect.stringContaining('until 9 Mar 2026, 06:00')],
    });
  });

  it('is taken again once it is back, or where somebody has another value by then', () => {
    const bench = openScheduled();
    const [one, other] = bench.plan(2).planned;
    bench.turn(untilSaturday);
    const found = bench.shop.variations().find(({ id }) => id === other?.id);
    if (found) Object.assign(found, { price: 77_000 });
    bench.rpc('pull.run');
    expect(tryToPlan(bench, other?.id ?? 0)).toEqual({ count: 1, reasons: [] });
    bench.typeIn(other?.id ?? 0, 'price', '77000');
    bench.turn(48);
    expect(tryToPlan(bench, one?.id ?? 0)).toEqual({ count: 1, reasons: [] });
  });
});

describe('a value that is typed by hand where something is planned for it', () => {
  const messagesOf = ({ edits }: PlanView) => edits.map(({ warnings }) => warnings);

  it('takes a tick, which says what comes of the plan: before its start', () => {
    const { plan, turn, price, typeIn, preview, confirmAll, confirm } = openScheduled();
    const [one] = plan(1).planned;
    const [id, before] = [one?.id ?? 0, one?.before ?? 0];
    typeIn(id, 'price', String(before - 1000));
    const typed = preview();
    const rupiah = `Rp${(one?.wanted ?? 0).toLocaleString('en')}`;
    expect(messagesOf(typed)).toEqual([[expect.stringContaining(`Scheduled: ${rupiah} from 7 Mar 2026, 06:00`)]]);
    expect(confirm(typed).counts.notPushed).toBe(1);
    expect(confirmAll(preview()).counts.done).toBe(1);
    expect(failureOf(() => turn(untilSaturday))).toContain('None of the scheduled values (1) was pushed');
    expect(price(id)).toBe(before - 1000);
  });

  it('and while it is in the shop', () => {
    const { plan, turn, price, typeIn, preview, confirmAll } = openScheduled();
    const [one] = plan(1).planned;
    const [id, before] = [one?.id ?? 0, one?.before ?? 0];
    turn(untilSaturday);
    typeIn(id, 'price', String(before - 1000));
    const typed = preview();
    expect(messagesOf(typed)).toEqual([[expect.stringContaining('until 9 Mar 2026, 06:00')]]);
    expect(confirmAll(typed).counts.done).toBe(1);
    turn(48);
    expect(price(id)).toBe(before - 1000);
  });

  it('is held back where that was planned after the review', () => {
    const { plan, rpc, price, typeIn, preview, variation, confirmAll, cell } = openScheduled();
    const { id } = variation(0);
    const before = price(id);
    const { push } = plan(1);
    typeIn(id, 'price', String(before - 1000));
    const typed = preview();
    rpc('scheduled.move', { id: push.id, start: { day: '2026-03-08', hour: 6 } });
    expect(confirmAll(typed).counts.notPushed).toBe(1);
    expect([price(id), cell(id, 'price')]).toEqual([before, before - 1000]);
  });
});
