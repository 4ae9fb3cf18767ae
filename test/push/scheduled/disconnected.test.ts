import type { RpcApi } from '../../../src/rpc/calls';
import { codeOf } from '../open-pulled';
import { failureOf } from './open-planned';
import { hourMs, openScheduled } from './open-scheduled';

const untilSaturday = 24 * 5 - 2;

describe('scheduled prices of a file that was disconnected and connected to the same shop', () => {
  /** Hours until the connection is ended, without it, until the prices are in the shop, and until they are not. */
  const stories = {
    'before the start': [0, 1, untilSaturday, 48],
    'over the start': [0, untilSaturday + 2, 2, 48],
    'after the start': [untilSaturday, 1, 0, 48],
    'over the end': [untilSaturday, 60, 0, 2],
  } as const;
  const ways = ['connection.leave', 'connection.remove'] as const;
  const cases = ways.flatMap((way) => Object.entries(stories).map(([when, hours]) => [way, when, hours] as const));

  it.each(cases)('%s %s: are carried out, and taken back', (way, _when, [before, away, start, end]) => {
    const { plan, price, list, rpc, shop, clock, host } = openScheduled();
    const pass = (hours: number) => {
      clock.advance(hours * hourMs);
      host.runDueTriggers();
    };
    const { planned } = plan(2);
    const prices = () => planned.map(({ id }) => price(id));
    pass(before);
    rpc(way, { jobs: 2 });
    pass(away);
    rpc('connection.save', { key: shop.options.key });
    expect(list()).toMatchObject([{ isOfOtherShop: false }]);
    pass(start);
    expect(prices()).toEqual(planned.map(({ wanted }) => wanted));
    pass(end);
    expect(prices()).toEqual(planned.map((one) => one.before));
    expect(list()).toMatchObject([{ how: 'broughtBack' }]);
  });
});

describe('what a person is told before they disconnect', () => {
  type Pending = RpcApi['scheduled.pending']['value'];

  it('names what is planned: which value, from what to what, and when; no more than five, and how many there are', () => {
    const { plan, rpc } = openScheduled();
    const { planned, push } = plan(7);
    const { count, values } = rpc<Pending>('scheduled.pending');
    expect(count).toBe(7);
    expect(values).toHaveLength(5);
    const known = planned.map(({ id, before, wanted }) => ({ recordId: String(id), from: before, to: wanted }));
    for (const { recordId, column, from, to, at } of values) {
      expect(known).toContainEqual({ recordId, from, to });
      expect([column, at]).toEqual(['price', push.startsAt]);
    }
  });

  it('names first what is to go back, and only what was applied', () => {
    const { plan, rpc, turn, shop, typeIn, preview, variation } = openScheduled();
    const { planned, push } = plan(2);
    const [held, applied] = planned;
    const found = shop.variations().find(({ id }) => id === held?.id);
    if (found) Object.assign(found, { price: 77_000 });
    failureOf(() => turn(untilSaturday));
    typeIn(variation(2).id, 'price', '51000');
    const view = preview();
    rpc('scheduled.save', {
      ...{ plan: view.id, acknowledged: view.edits.map(({ key }) => key), exclude: [`${held?.id}/price`] },
      start: { day: '2026-03-08', hour: 6 },
    });
    expect(rpc<Pending>('scheduled.pending')).toMatchObject({
      count: 2,
      values: [
        { recordId: String(applied?.id), from: applied?.wanted, to: applied?.before, at: push.endsAt },
        { recordId: String(variation(2).id), to: 51_000 },
      ],
    });
  });

  it('binds who ends it to a way back that is paused, too', () => {
    const { plan, rpc, turn, shop } = openScheduled();
    plan(1);
    turn(untilSaturday);
    shop.faults.add({ method: 'PATCH', fault: { kind: 'invalid', message: { price: ['Harga salah'] } } });
    failureOf(() => turn(60));
    expect(rpc<{ jobs: readonly { state: string }[] }>('jobs.list').jobs).toMatchObject([{ state: 'paused' }]);
    expect(codeOf(() => rpc('connection.leave', { jobs: 0 }))).toBe('connectionHasJobs');
    expect(codeOf(() => rpc('connection.remove', { jobs: 0 }))).toBe('connectionHasJobs');
    const [here] = rpc<RpcApi['connection.list']['value']>('connection.list').connections;
    expect([here?.isHere, here?.jobs]).toEqual([true, { here: 1, elsewhere: 0 }]);
    expect(rpc<Pending>('scheduled.pending', { id: here?.id })).toMatchObject({ count: 1 });
    expect(codeOf(() => rpc('connection.leave', { jobs: 1 }))).toBe('none');
  });

  it('binds who disconnects to it', () => {
    const { plan, rpc } = openScheduled();
    plan(1);
    expect(codeOf(() => rpc('connection.leave', { jobs: 1 }))).toBe('connectionHasJobs');
  });
});
