import { codeOf } from '../open-pulled';
import { untilSaturday } from './open-planned';
import { monday, openScheduled, saturday } from './open-scheduled';
import { orderOf } from './order-of';

/** From the nth time on that an execution takes it, the lock of its person is another's. */
function openBusy(nth: number) {
  const bench = openScheduled();
  const { variation, price, typeIn, preview, cloud } = bench;
  const { id } = variation(0);
  const before = price(id);
  typeIn(id, 'price', String(before - 1000));
  const order = orderOf(preview(), { start: saturday, end: monday });
  const { user } = cloud.locks;
  const take = user.take.bind(user);
  let taken = 0;
  let isBusy = true;
  user.take = (owner) => {
    if (!user.isHeldBy(owner)) taken += 1;
    return (!isBusy || taken < nth) && take(owner);
  };
  const free = () => {
    isBusy = false;
  };
  return { ...bench, id, before, order, free };
}

describe('prices that are scheduled while other executions are at what their person keeps', () => {
  it.each([1, 2, 3, 4])('are planned where that was told, and not where it was not: lock %i', (nth) => {
    const { rpc, order, free, list, preview, turn, price, id, before, cell } = openBusy(nth);
    const code = codeOf(() => rpc('scheduled.save', order));
    free();
    const isPlanned = code === 'none';
    expect(['none', 'busy']).toContain(code);
    expect(list()).toHaveLength(isPlanned ? 1 : 0);
    expect(preview().edits).toHaveLength(isPlanned ? 0 : 1);
    expect(cell(id, 'price')).toBe(isPlanned ? before : before - 1000);
    turn(untilSaturday);
    expect(price(id)).toBe(isPlanned ? before - 1000 : before);
  });
});
