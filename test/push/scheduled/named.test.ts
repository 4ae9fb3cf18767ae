import type { RpcApi } from '../../../src/rpc/calls';
import { codeOf } from '../open-pulled';
import { untilSaturday } from './open-planned';
import { monday, openScheduled, saturday } from './open-scheduled';

type Latest = RpcApi['runs.latest']['value'][number];
type Jobs = RpcApi['jobs.list']['value'];

describe('scheduled prices with a name', () => {
  it('are told by it in the list, in the names of their jobs and in the history; their values come and go as ever', () => {
    const { plan, turn, price, list, rpc } = openScheduled();
    const { planned, push } = plan(2, { start: saturday, end: monday, name: '  Promo\n12.12 ' });
    expect(push.name).toBe('Promo 12.12');
    expect(rpc<Jobs>('jobs.list').jobs.map(({ title }) => title)).toEqual([
      '“Promo 12.12” starts',
      '“Promo 12.12” goes back',
    ]);
    rpc('scheduled.move', { id: push.id, end: { ...monday, hour: 7 } });
    turn(untilSaturday);
    expect(planned.map(({ id }) => price(id))).toEqual(planned.map(({ wanted }) => wanted));
    turn(49);
    expect(planned.map(({ id }) => price(id))).toEqual(planned.map(({ before }) => before));
    expect(list()).toMatchObject([{ name: 'Promo 12.12', how: 'broughtBack' }]);
    const pushes = rpc<Latest[]>('runs.latest').flatMap((run) => (run.kind === 'push' ? [run] : []));
    expect(pushes).toMatchObject([
      { scheduled: 'back', plannedAs: 'Promo 12.12' },
      { scheduled: 'start', plannedAs: 'Promo 12.12' },
    ]);
  });

  it('need none, and take none that is longer than a line', () => {
    const { plan, rpc } = openScheduled();
    expect(codeOf(() => plan(1, { start: saturday, name: 'x'.repeat(41) }))).toBe('invalidArguments');
    expect(plan(1, { start: saturday, name: ' ' }).push.name).toBe('');
    expect(rpc<Jobs>('jobs.list').jobs.map(({ title }) => title)).toEqual(['Scheduled prices: start']);
  });
});

describe('the list of scheduled prices', () => {
  it('has those first of which something comes next, and last what is over, the latest first', () => {
    const { plan, turn, list, rpc } = openScheduled();
    const at = (day: number) => ({ day: `2026-03-${String(day).padStart(2, '0')}`, hour: 6 });
    plan(1, { start: at(20), name: 'later' });
    plan(2, { start: at(5), end: at(15), name: 'in the shop' });
    plan(3, { start: at(10), name: 'soon' });
    for (const name of ['over', 'over since']) {
      rpc('scheduled.cancel', { id: plan(4, { start: at(4), name }).push.id });
      turn();
    }
    turn(24 * 4);
    expect(list().map(({ name }) => name)).toEqual(['soon', 'in the shop', 'later', 'over since', 'over']);
  });
});
