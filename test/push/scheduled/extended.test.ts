import type { RpcApi } from '../../../src/rpc/calls';
import { failureOf, openPlanned, untilSaturday } from './open-planned';
import { hourMs, monday } from './open-scheduled';
import { openTwoFiles } from './open-two-files';
import { orderOf } from './order-of';

type State = NonNullable<RpcApi['state.get']['value']>;
const wednesday = { day: '2026-03-11', hour: 6 } as const;

const troubles = ({ rpc }: Pick<ReturnType<typeof openPlanned>, 'rpc'>): string =>
  rpc<State>('state.get')
    .schedule.failed.map(({ text }) => text)
    .join();

/** The same price once more, from the hour in which the one for the weekend goes back. */
function openExtended() {
  const bench = openPlanned(1);
  const [p = { id: 0, before: 0, wanted: 0 }] = bench.planned;
  bench.typeIn(p.id, 'price', String(p.wanted));
  bench.rpc('scheduled.save', orderOf(bench.preview(), { start: monday, end: wednesday }));
  bench.turn(untilSaturday);
  return bench;
}

describe('a start that finds its price in the shop by earlier scheduled prices', () => {
  it('tells that it does not go back at its end where those were kept', () => {
    const bench = openExtended();
    bench.rpc('scheduled.keep', { id: bench.push.id });
    for (let hour = 0; hour < 6 * 24; hour += 6) failureOf(() => bench.turn(6));
    expect(bench.prices()).toEqual(bench.wanted);
    expect(troubles(bench)).toContain('by other scheduled prices');
  });

  it('tells that it goes with those where the shop does not take them back for four hours', () => {
    const bench = openExtended();
    bench.shop.faults.add({ method: 'PATCH', times: 1000, fault: { kind: 'status', status: 503 } });
    failureOf(() => bench.turn(48));
    for (let hour = 0; hour < 4; hour += 1) failureOf(() => bench.turn());
    bench.shop.faults.clear();
    for (let hour = 0; hour < 4; hour += 1) failureOf(() => bench.turn());
    expect(bench.prices()).toEqual(bench.before);
    expect(troubles(bench)).toContain('by other scheduled prices');
  });

  it('tells the same where they are of another file, and come back four hours late', () => {
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
    expect(bench.prices()).toEqual(bench.before);
    expect(troubles(bench.other)).toContain('by other scheduled prices');
  });
});
