import type { RpcApi } from '../../src/rpc/calls';
import { RpcFailure } from '../../workbench/workbench';
import { hourMs, monday, openScheduled, saturday } from '../push/scheduled/open-scheduled';

type Time = { readonly day: string; readonly hour: number };

/** Of the 20,000 calls of a person's own account, at three a cell. */
const cellsOfDay = 6666;
const untilSaturday = 24 * 5 - 2;
const nextSaturday = { day: '2026-03-14', hour: 6 } as const;
const sunday = { day: '2026-03-08', hour: 6 } as const;

/** A file in which prices for another shop take all of some days but so many cells. */
function openWithRoom(rooms: readonly (readonly [cells: number, when: Time])[]) {
  const bench = openScheduled();
  const { cloud, clock } = bench;
  const now = clock.now();
  const others = rooms.map(([cells, { day, hour }], index) => ({
    ...{ id: `other-${index}`, digest: 'none', connection: 'another', tabId: 1, dataset: 'variations' },
    ...{ count: cellsOfDay - cells, startsAt: Date.parse(`${day}T00:00:00+07:00`) + hour * hourMs },
    ...{ plannedAt: now, since: now, stage: { name: 'waiting' } },
  }));
  cloud.properties.user.setAll({ [`ngorder.scheduled:${cloud.workbook.id}`]: JSON.stringify(others) });
  return bench;
}

const refusalOf = (work: () => unknown): unknown => {
  try {
    work();
    return 'fits';
  } catch (error) {
    if (!(error instanceof RpcFailure)) throw error;
    return [error.code, error.message];
  }
};

const fitting = (fit: number) => ['scheduledTooLarge', expect.stringContaining(`, ${fit} fit`)];

describe('the room for scheduled prices', () => {
  it.each([saturday, monday])(
    'is what others leave of the day: on %j; none stands in its own way when it is planned',
    (day) => {
      const planned = (cells: number) => refusalOf(() => openWithRoom([[2, day]]).plan(cells));
      expect([planned(3), planned(2)]).toEqual([fitting(2), 'fits']);
    },
  );

  it('has to hold start and end together where they come within a day', () => {
    const onOneDay = { start: saturday, end: { day: saturday.day, hour: 18 } };
    const planned = (cells: number) => refusalOf(() => openWithRoom([[5, saturday]]).plan(cells, onOneDay));
    expect([planned(3), planned(2)]).toEqual([fitting(2), 'fits']);
  });

  it('is looked for when times are moved too, beside all others but itself; where there is none, they stay', () => {
    const { plan, rpc, list } = openWithRoom([
      [2, saturday],
      [1, nextSaturday],
    ]);
    const { push } = plan(2, { start: saturday });
    const move = (start: Time) => refusalOf(() => rpc('scheduled.move', { id: push.id, start }));
    expect(move({ day: saturday.day, hour: 7 })).toBe('fits');
    expect(move(nextSaturday)).toEqual(fitting(1));
    expect(list().find(({ id }) => id === push.id)).toMatchObject({ startsAt: push.startsAt + hourMs });
  });

  it('is looked for when the end of what is in the shop is moved, and not for what its person wants back at once', () => {
    const { plan, rpc, turn } = openWithRoom([[1, nextSaturday]]);
    const { push } = plan(2);
    turn(untilSaturday);
    const moveEnd = (end: Time) => refusalOf(() => rpc('scheduled.move', { id: push.id, end }));
    expect(moveEnd(nextSaturday)).toEqual(fitting(1));
    expect(moveEnd(sunday)).toBe('fits');
    expect(refusalOf(() => rpc('scheduled.endNow', { id: push.id }))).toBe('fits');
  });
});

describe('the jobs of scheduled prices', () => {
  const jobsOf = ({ rpc }: ReturnType<typeof openScheduled>) =>
    rpc<RpcApi['jobs.list']['value']>('jobs.list').jobs.map(({ due }) => due);

  it('are one for the start and one for the end, at their times, and go once they are done', () => {
    const bench = openScheduled();
    const { push } = bench.plan(1);
    expect(jobsOf(bench)).toEqual([push.startsAt, push.endsAt]);
    bench.turn(untilSaturday);
    expect(jobsOf(bench)).toEqual([push.endsAt]);
    bench.turn(48);
    expect(jobsOf(bench)).toEqual([]);
  });

  it('are told apart by what comes at their time', () => {
    const bench = openScheduled();
    bench.plan(1);
    const { jobs } = bench.rpc<RpcApi['jobs.list']['value']>('jobs.list');
    expect(jobs.map(({ title }) => title)).toEqual(['Scheduled prices: start', 'Scheduled prices: back again']);
  });

  /** One that is in the shop, and the start of another, for a second price. */
  function openWithTwo(secondStart: Time) {
    const bench = openScheduled();
    const { planned } = bench.plan(1, { start: saturday, end: sunday });
    const second = bench.variation(1).id;
    bench.typeIn(second, 'price', String(bench.price(second) - 1000));
    const view = bench.preview();
    bench.rpc('scheduled.save', {
      ...{ plan: view.id, acknowledged: view.edits.map(({ key }) => key) },
      start: secondStart,
    });
    bench.turn(untilSaturday);
    const [first] = planned;
    if (!first) throw new Error('nothing planned');
    return { ...bench, first, second: { id: second, before: bench.price(second) } };
  }

  it('take back first, whatever was due before it', () => {
    const { clock, host, first, second, price } = openWithTwo({ day: saturday.day, hour: 20 });
    clock.advance(24 * hourMs);
    const seen = new Set<string>();
    host.run('runSchedule', [], {
      interrupt: () => {
        seen.add(JSON.stringify([price(first.id), price(second.id)]));
        return false;
      },
    });
    expect([...seen].map((one) => JSON.parse(one))).toEqual([
      [first.wanted, second.before],
      [first.before, second.before],
      [first.before, second.before - 1000],
    ]);
  });

  it('leave of the day what is to be taken back within it', () => {
    const { clock, cloud, turn, first, second, price } = openWithTwo({ day: saturday.day, hour: 20 });
    clock.advance(13 * hourMs);
    // Five are left: enough for the start, or for the way back.
    const hour = { hour: Math.floor(clock.now() / hourMs), requests: 19_995, triggerMs: 0 };
    cloud.properties.user.setAll({ 'ngorder.used': JSON.stringify([{ ...hour, propertyOperations: 0, mails: 0 }]) });
    turn();
    expect(price(second.id)).toBe(second.before);
    turn(10);
    expect([price(first.id), price(second.id)]).toEqual([first.before, second.before]);
    turn(24);
    expect(price(second.id)).toBe(second.before - 1000);
  });
});

describe('a way back that would take more than a day at the pace that the shop allows', () => {
  it('is not given up: it is back once the shop allows more', () => {
    const { cloud, plan, price, turn } = openScheduled();
    // At one request a minute, three for each.
    const { planned } = plan(31);
    turn(untilSaturday);
    const prices = () => planned.map(({ id }) => price(id));
    expect(prices()).toEqual(planned.map(({ wanted }) => wanted));
    const { user } = cloud.properties;
    const [name = '', memory = ''] = Object.entries(user.all()).find(([key]) => key.startsWith('ngorder.memory')) ?? [];
    expect(memory).toContain('"width"');
    user.setAll({ [name]: memory.replace(/"width":/, '"perMinute":1,"width":') });
    turn(48);
    expect(prices()).toEqual(planned.map(({ wanted }) => wanted));
    user.setAll({ [name]: memory });
    turn();
    expect(prices()).toEqual(planned.map(({ before }) => before));
  });
});

describe('a way back whose key the shop refuses', () => {
  it('is tried by every turn, and is back once the shop takes the key again, while nobody looks', () => {
    const { plan, price, turn, shop, rpc, list } = openScheduled();
    const { planned } = plan(2);
    turn(untilSaturday);
    const prices = () => planned.map(({ id }) => price(id));
    const { key } = shop.options;
    Object.assign(shop.options, { key: 'another-key' });
    for (const hours of [48, 1, 1]) expect(() => turn(hours)).toThrow(/kunci|key/i);
    expect(prices()).toEqual(planned.map(({ wanted }) => wanted));
    expect(rpc<RpcApi['jobs.list']['value']>('jobs.list').jobs).toMatchObject([{ state: 'active' }]);
    Object.assign(shop.options, { key });
    turn();
    expect(prices()).toEqual(planned.map(({ before }) => before));
    expect(list()).toMatchObject([{ how: 'broughtBack' }]);
  });
});
