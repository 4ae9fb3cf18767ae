import type { RpcApi } from '../../../src/rpc/calls';
import { failureOf, untilSaturday } from './open-planned';
import { openScheduled } from './open-scheduled';

type State = NonNullable<RpcApi['state.get']['value']>;

describe('many scheduled prices whose shop is down as they are to go back', () => {
  it('are told on home within the hour, take little of the day, and go back once it answers', () => {
    const bench = openScheduled({ products: 60 });
    const { planned } = bench.plan(100);
    bench.turn(untilSaturday);
    const prices = () => planned.map(({ id }) => bench.price(id));
    expect(prices()).toEqual(planned.map(({ wanted }) => wanted));
    bench.shop.faults.add({ times: 100_000, fault: { kind: 'status', status: 503 } });
    bench.clock.advance(48 * 3_600_000);
    const begun = bench.clock.now();
    expect(failureOf(() => bench.host.run('runSchedule', []))).not.toBe('none');
    expect(bench.clock.now() - begun).toBeLessThan(120_000);
    expect(bench.rpc<State>('state.get').schedule.failed).toMatchObject([
      { text: expect.stringContaining('by itself') },
    ]);
    const [push] = bench.list();
    expect(push).toMatchObject({ isGoingBack: true, whyNotBack: expect.stringContaining('in the shop still') });
    bench.shop.faults.clear();
    for (let hour = 0; hour < 3; hour += 1) failureOf(() => bench.turn());
    expect(prices()).toEqual(planned.map(({ before }) => before));
    expect(bench.list()[0]).toMatchObject({ how: 'broughtBack', whyNotBack: '' });
  });
});
