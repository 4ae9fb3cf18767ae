import type { RpcApi } from '../../../src/rpc/calls';
import { budi, openColleagues, untilStart } from './colleagues/open-colleagues';
import { failureOf, openPlanned, untilSaturday } from './open-planned';
import { hourMs, monday } from './open-scheduled';
import { openTwoFiles } from './open-two-files';
import { orderOf } from './order-of';

type State = NonNullable<RpcApi['state.get']['value']>;

const wednesday = { day: '2026-03-11', hour: 6 } as const;

/** Rina’s price is on, and Budi has planned a lower one from the hour in which hers goes back. */
function openBoth(end: object) {
  const bench = openColleagues(1);
  const [p = { id: 0, before: 0 }] = bench.planned;
  const wanted = p.before - 500;
  bench.typeIn(p.id, 'price', String(wanted));
  const view = bench.rpc<ReturnType<typeof bench.preview>>('push.preview', {}, budi);
  bench.rpc('scheduled.save', orderOf(view, { start: monday, end }), budi);
  bench.turnOf(undefined, untilStart);
  return { bench, wanted };
}

describe('prices that begin in the hour in which others of the same go back', () => {
  it('come once the shop takes the way back that it refused once, in one file', () => {
    const bench = openPlanned(1);
    const [p = { id: 0, before: 0 }] = bench.planned;
    bench.typeIn(p.id, 'price', String(p.before - 500));
    bench.rpc('scheduled.save', orderOf(bench.preview(), { start: monday, end: wednesday }));
    bench.turn(untilSaturday);
    bench.shop.faults.add({ method: 'PATCH', fault: { kind: 'status', status: 503 } });
    failureOf(() => bench.turn(48));
    bench.shop.faults.clear();
    for (let hour = 0; hour < 4; hour += 1) failureOf(() => bench.turn());
    expect(bench.prices()).toEqual([p.before - 500]);
  });

  it.each([0, 500])('come in whichever order two files take their turns (%i)', (off) => {
    const bench = openTwoFiles(1);
    const [p = { id: 0, before: 0, wanted: 0 }] = bench.planned;
    const to = off === 0 ? p.wanted : p.before - off;
    bench.other.save(bench.other.order([[p.id, to]], { start: monday, end: wednesday }));
    bench.turn(untilSaturday);
    bench.clock.advance(48 * hourMs);
    for (let hour = 0; hour < 3; hour += 1) {
      failureOf(() => bench.other.turn());
      failureOf(() => bench.host.run('runSchedule', []));
      bench.clock.advance(hourMs);
    }
    expect(bench.prices()).toEqual([to]);
  });

  it('come in whichever order two colleagues take their turns', () => {
    const { bench, wanted } = openBoth(wednesday);
    bench.clock.advance(48 * hourMs);
    for (let hour = 0; hour < 3; hour += 1) {
      failureOf(() => bench.host.run('runSchedule', [], budi));
      failureOf(() => bench.host.run('runSchedule', []));
      bench.clock.advance(hourMs);
    }
    expect(bench.prices()).toEqual([wanted]);
  });

  it('wait no longer than three hours for a colleague whose way back does not come, and are told then', () => {
    const { bench } = openBoth(wednesday);
    bench.clock.advance(48 * hourMs);
    // The first turn is more than an hour after that time.
    const turns = [0, 1, 2, 3].map(() => {
      const failure = failureOf(() => bench.host.run('runSchedule', [], budi));
      bench.clock.advance(hourMs);
      return [bench.listOf(budi)[0]?.stage, failure === 'none'];
    });
    expect(turns).toEqual([
      ['waiting', true],
      ['waiting', true],
      ['over', false],
      ['over', true],
    ]);
    expect(bench.prices()).toEqual(bench.wanted);
  });

  it('are told to their person where they are over before that', () => {
    const { bench } = openBoth({ ...monday, hour: 8 });
    bench.clock.advance(47 * hourMs);
    for (let hour = 0; hour < 5; hour += 1) {
      failureOf(() => bench.host.run('runSchedule', [], budi));
      bench.clock.advance(hourMs);
    }
    const news = bench.rpc<State>('state.get', {}, budi).schedule.failed;
    expect(news.length).toBeGreaterThan(0);
  });
});
