import type { RpcApi } from '../../../src/rpc/calls';
import { codeOf } from '../../push/open-pulled';
import { daily, hourMs, openJobs, type Schedule } from '../open-jobs';

type Plan = RpcApi['jobs.planTakeOver']['value'];
const colleague = { as: 'colleague' } as const;
const third = { as: 'third' } as const;

function openShared() {
  const bench = openJobs();
  const { rpc, shop, cloud, suppliers } = bench;
  rpc('settings.set', { name: 'Sari' });
  bench.save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily });
  cloud.shareWith('third');
  for (const [person, name] of [
    [colleague, 'Budi'],
    [third, 'Rina'],
  ] as const) {
    rpc('connection.save', { key: shop.options.key }, person);
    rpc('settings.set', { name }, person);
  }
  const plan = (person: { readonly as: string }, by = 'Sari') => {
    const { author, id } = rpc<Schedule>('jobs.list', {}, person).others.find((one) => one.by === by) ?? {};
    return rpc<Plan>('jobs.planTakeOver', { author, id }, person);
  };
  const take = ({ author, id, seen }: Plan, person: { readonly as: string }) =>
    rpc<Schedule>('jobs.takeOver', { author, id, seen }, person);
  return { ...bench, plan, take };
}

describe('a job that two colleagues take over', () => {
  it('is done by one of them: what was shown to the second changed meanwhile', () => {
    const { plan, take } = openShared();
    const [first, second] = [plan(colleague), plan(third)];
    take(first, colleague);
    expect(codeOf(() => take(second, third))).toBe('jobChanged');
  });
});

describe('a job that was taken over', () => {
  it('is not told to be done by a colleague who made something else of theirs', () => {
    const { plan, take, rpc, turn, list, variations } = openShared();
    const id = take(plan(colleague), colleague).jobs[0]?.id;
    turn(0);
    rpc('jobs.save', { id, task: { kind: 'tabs', tabIds: [variations] }, timing: daily }, colleague);
    // A third person sees that nobody does it.
    expect(rpc<Schedule>('jobs.list', {}, third).others.find(({ by }) => by === 'Sari')?.takenBy).toBeNull();
    void list;
  });

  it('is overdue for all where the colleague who took it over paused theirs', () => {
    const { plan, take, rpc, turn } = openShared();
    const id = take(plan(colleague), colleague).jobs[0]?.id;
    turn(0);
    rpc('jobs.pause', { id, isPaused: true }, colleague);
    expect(rpc<Schedule>('jobs.list', {}, third).others.find(({ by }) => by === 'Sari')?.takenBy).toBeNull();
  });

  it('is told by whom truly where that colleague deleted theirs', () => {
    const { plan, take, rpc, turn, list, clock } = openShared();
    const id = take(plan(colleague), colleague).jobs[0]?.id;
    turn(0);
    rpc('jobs.delete', { id }, colleague);
    clock.advance(hourMs);
    expect(list().jobs[0]).not.toMatchObject({ state: 'paused', pausedWhy: 'Taken over by Budi' });
  });
});
