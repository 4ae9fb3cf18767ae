import { failureOf } from '../open-planned';
import { budi, openColleagues, untilEnd, untilStart } from './open-colleagues';

/** The shop said of one start that it failed, and has it; of the other it was right. Budi took over what was left. */
function openLeftOver() {
  const bench = openColleagues();
  const { faults } = bench.shop;
  faults.add({ method: 'PATCH', fault: { kind: 'failedButDone', message: 'Sedang perbaikan' }, times: 1 });
  faults.add({ method: 'PATCH', fault: { kind: 'status', status: 503 } });
  failureOf(() => bench.turnOf(undefined, untilStart));
  faults.clear();
  bench.take(bench.look());
  const told = failureOf(() => bench.turnOf(undefined));
  bench.turnOf(budi);
  expect(bench.prices()).toEqual(bench.wanted);
  return { ...bench, told };
}

describe('scheduled prices of which a colleague takes over the start, while the shop has some that it said to have failed', () => {
  it('are told as taken over, and what the shop has of them is still to be brought back by their first person', () => {
    const { told, listOf } = openLeftOver();
    expect(told).toMatch(/Budi/);
    expect(listOf()).toMatchObject([{ stage: 'on', takenBy: 'Budi' }]);
  });

  it('are told every hour after their end, until their first person brings them back', () => {
    const { turnOf, prices, before, wanted, listOf, rpc, push } = openLeftOver();
    turnOf(budi, untilEnd);
    expect(prices().filter((price) => wanted.includes(price))).toHaveLength(1);
    for (const _ of [1, 2]) expect(failureOf(() => turnOf(undefined, 3))).toMatch(/Budi/);
    rpc('scheduled.doMyself', { id: push.id });
    turnOf(undefined);
    expect([prices(), listOf()[0]?.how]).toEqual([before, 'broughtBack']);
  });
});
