import { openShops } from '../../rpc/several-shops';
import type { Schedule } from '../open-jobs';

const hourMs = 3_600_000;
describe('a job of another shop', () => {
  it('stays what it is while the file is not connected for a while', () => {
    const { first, clock } = openShops();
    const { rpc, host } = first;
    first.connect('bandung');
    rpc('pull.run', { dataset: 'suppliers' });
    rpc('jobs.save', { task: { kind: 'all' }, timing: { every: 'hours', hours: 1 } });
    rpc('connection.save', { host: 'api.ngorder.id', key: 'kunci-medan', jobs: 1 });
    rpc('jobs.save', { task: { kind: 'all' }, timing: { every: 'hours', hours: 1 } });
    const states = () => rpc<Schedule>('jobs.list').jobs.map(({ state, pausedWhy }) => `${state} ${pausedWhy}`).sort();
    const before = states();
    // Connection is removed in another file: this turn finds none.
    rpc('connection.leave', { jobs: 2 });
    clock.advance(hourMs);
    try {
      host.run('runSchedule');
    } catch {}
    rpc('connection.save', { host: 'api.ngorder.id', key: 'kunci-medan' });
    expect(states()).toEqual(before);
  });
});
