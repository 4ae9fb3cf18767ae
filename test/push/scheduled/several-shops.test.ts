import type { RpcApi } from '../../../src/rpc/calls';
import type { PlanView } from '../../../src/rpc/push-calls';
import { openShops } from '../../rpc/several-shops';
import { codeOf } from '../open-pulled';
import { failureOf, untilSaturday } from './open-planned';
import { hourMs, monday, type Scheduled, saturday } from './open-scheduled';
import { orderOf } from './order-of';

type Offer = RpcApi['state.resettable']['value'];

describe('scheduled prices of a shop, in a file that is used with another one', () => {
  /** Planned for Toko Bandung, which took its start and said that it did not; the file is used with Toko Medan by then. */
  function openElsewhere() {
    const { first, shops, clock } = openShops();
    const { rpc, host } = first;
    const bandung = first.connect('bandung');
    const tabId = first.pull();
    const [{ id, price: before = 0 } = { id: 0 }] = first.variations('bandung');
    first.type(tabId, id, 'price', String(before - 1000));
    const plan = rpc<PlanView>('push.preview');
    const acknowledged = plan.edits.map(({ key }) => key);
    const push = rpc<Scheduled>('scheduled.save', { plan: plan.id, acknowledged, start: saturday, end: monday });
    const turn = (hours: number) => {
      clock.advance(hours * hourMs);
      return failureOf(() => host.run('runSchedule'));
    };
    shops.bandung.faults.add({ method: 'PATCH', fault: { kind: 'failedButDone', message: 'Sedang perbaikan' } });
    turn(untilSaturday);
    shops.bandung.faults.clear();
    rpc('connection.save', { host: 'api.ngorder.id', key: 'kunci-medan', jobs: 2 });
    const price = () => shops.bandung.variations().find((one) => one.id === id)?.price;
    return { rpc, turn, price, before, push, bandung, first };
  }

  it('are named with their shop before the schedules are reset, and with the shop in front where they are its own', () => {
    const { rpc, before, push, bandung } = openElsewhere();
    const offered = () => rpc<Offer>('state.resettable').inForce;
    const values = { count: 1, named: [{ from: before - 1000, to: before, at: push.endsAt }] };
    expect(offered()).toMatchObject({
      schedules: { count: 1, groups: [{ of: 'otherShop', name: 'Toko Bandung', ...values }] },
      history: { count: 0, groups: [] },
    });
    expect(codeOf(() => rpc('state.reset', { parts: ['schedules'] }))).toBe('resetHasScheduled');
    expect(codeOf(() => rpc('state.reset', { parts: ['history'] }))).toBe('none');
    rpc('connection.use', { id: bandung });
    const own = { count: 1, groups: [{ of: 'here', name: 'Toko Bandung', ...values }] };
    expect(offered()).toMatchObject({ schedules: own, history: own });
  });

  it('are counted without a name where their connection was removed, or cannot be read', () => {
    const { rpc, bandung, first } = openElsewhere();
    const offered = () => rpc<Offer>('state.resettable').inForce.schedules;
    const { user } = first.cloud.properties;
    const [property = '', text = ''] = Object.entries(user.all()).find(([, one]) => one.includes(bandung)) ?? [];
    const unnamed = { count: 1, groups: [{ of: 'otherShop', name: '', count: 1, named: [] }] };
    user.setAll({ [property]: text.replace('"version":4', '"version":99') });
    expect(offered()).toEqual(unnamed);
    user.remove(property);
    expect(offered()).toEqual(unnamed);
  });

  it('are told on home once they should have gone back for hours, and no more when they have', () => {
    const { rpc, turn, price, before, push, bandung } = openElsewhere();
    const overdue = () => rpc<NonNullable<RpcApi['state.get']['value']>>('state.get').schedule.overdue;
    turn(47);
    expect(overdue()).toEqual([]);
    turn(4);
    expect(price()).toBe(before - 1000);
    expect(overdue()).toMatchObject([{ title: 'Scheduled prices: back again', by: null }]);
    expect(codeOf(() => rpc('jobs.run', { id: `end-${push.id}` }))).toBe('jobOfOtherShop');
    rpc('connection.use', { id: bandung });
    turn(1);
    expect([price(), overdue()]).toEqual([before, []]);
  });

  it('are not told on home as late to go back where their start never came', () => {
    const { first, clock } = openShops();
    const { rpc, host } = first;
    first.connect('bandung');
    const tabId = first.pull();
    const [{ id, price: before = 0 } = { id: 0 }] = first.variations('bandung');
    first.type(tabId, id, 'price', String(before - 1000));
    rpc('scheduled.save', orderOf(rpc<PlanView>('push.preview'), { start: saturday, end: monday }));
    rpc('connection.save', { host: 'api.ngorder.id', key: 'kunci-medan', jobs: 2 });
    clock.advance((untilSaturday + 53) * hourMs);
    failureOf(() => host.run('runSchedule'));
    expect(rpc<NonNullable<RpcApi['state.get']['value']>>('state.get').schedule.overdue).toEqual([]);
  });

  it('are cancelled, kept and moved there alone, where it is known what the shop has of them', () => {
    const { rpc, turn, price, before, push, bandung } = openElsewhere();
    expect(price()).toBe(before - 1000);
    for (const call of ['scheduled.cancel', 'scheduled.keep', 'scheduled.endNow', 'scheduled.move']) {
      expect([call, codeOf(() => rpc(call, { id: push.id }))]).toEqual([call, 'jobOfOtherShop']);
    }
    rpc('connection.use', { id: bandung });
    rpc('scheduled.cancel', { id: push.id });
    turn(1);
    expect(price()).toBe(before);
  });
});
