import type { RpcApi } from '../../../src/rpc/calls';
import { failureOf, openPlanned, untilSaturday } from './open-planned';
import { hourMs, monday } from './open-scheduled';
import { openTwoFiles } from './open-two-files';
import { orderOf } from './order-of';

type State = NonNullable<RpcApi['state.get']['value']>;
const wednesday = { day: '2026-03-11', hour: 6 } as const;

describe('the same promo price once more, from the hour in which the first goes back', () => {
  it('goes back at the end of the second where the first was kept, or home tells that it does not', () => {
    const bench = openPlanned(1);
    const [p = { id: 0, before: 0, wanted: 0 }] = bench.planned;
    bench.typeIn(p.id, 'price', String(p.wanted));
    bench.rpc('scheduled.save', orderOf(bench.preview(), { start: monday, end: wednesday }));
    bench.turn(untilSaturday);
    bench.rpc('scheduled.keep', { id: bench.push.id });
    for (let hour = 0; hour < 6 * 24; hour += 6) failureOf(() => bench.turn(6));
    const isTold = bench.rpc<State>('state.get').schedule.failed.length > 0;
    expect(isTold || bench.prices()[0] === p.before).toBe(true);
  });

  it('is in the shop, or told as not, where the way back of another file comes four hours late', () => {
    const bench = openTwoFiles(1);
    const [p = { id: 0, before: 0, wanted: 0 }] = bench.planned;
    bench.other.save(bench.other.order([[p.id, p.wanted]], { start: monday, end: wednesday }));
    bench.turn(untilSaturday);
    bench.clock.advance(48 * hourMs);
    for (let hour = 0; hour < 5; hour += 1) {
      failureOf(() => bench.other.turn());
      bench.clock.advance(hourMs);
    }
    failureOf(() => bench.host.run('runSchedule', []));
    for (let hour = 0; hour < 3; hour += 1) {
      bench.clock.advance(hourMs);
      failureOf(() => bench.other.turn());
    }
    const isTold = bench.other.rpc<State>('state.get').schedule.failed.length > 0;
    expect(isTold || bench.prices()[0] === p.wanted).toBe(true);
  });

  it('the same in one file, where the shop does not take the way back for four hours', () => {
    const bench = openPlanned(1);
    const [p = { id: 0, before: 0, wanted: 0 }] = bench.planned;
    bench.typeIn(p.id, 'price', String(p.wanted));
    bench.rpc('scheduled.save', orderOf(bench.preview(), { start: monday, end: wednesday }));
    bench.turn(untilSaturday);
    bench.shop.faults.add({ method: 'PATCH', times: 1000, fault: { kind: 'status', status: 503 } });
    failureOf(() => bench.turn(48));
    for (let hour = 0; hour < 4; hour += 1) failureOf(() => bench.turn());
    bench.shop.faults.clear();
    for (let hour = 0; hour < 4; hour += 1) failureOf(() => bench.turn());
    const isTold = bench.rpc<State>('state.get').schedule.failed.length > 0;
    expect(isTold || bench.prices()[0] === p.wanted).toBe(true);
  });
});
