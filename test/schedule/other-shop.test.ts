import { openShops } from '../rpc/several-shops';
import type { Schedule } from './open-jobs';

const hourMs = 3_600_000;
const everything = { task: { kind: 'all' }, timing: { every: 'hours', hours: 1 } } as const;

/** A file with an hourly job for each of two shops; it is used with Toko Medan now. */
function openWithTwoShops() {
  const opened = openShops();
  const { first, clock } = opened;
  const { rpc, host } = first;
  const bandung = first.connect('bandung');
  rpc('pull.run', { dataset: 'suppliers' });
  rpc('jobs.save', everything);
  const connectMedan = () =>
    rpc<{ id: string }>('connection.save', { host: 'api.ngorder.id', key: 'kunci-medan', jobs: 1 });
  const medan = connectMedan().id;
  rpc('pull.run', { dataset: 'suppliers' });
  rpc('jobs.save', everything);
  const states = () =>
    rpc<Schedule>('jobs.list')
      .jobs.map(({ state }) => state)
      .sort();
  const turn = () => {
    clock.advance(hourMs);
    host.run('runSchedule');
  };
  return { ...opened, rpc, bandung, medan, connectMedan, states, turn };
}

describe('a job of another shop', () => {
  it('stays what it is while the file is not connected for a while', () => {
    const { rpc, connectMedan, states, turn } = openWithTwoShops();
    expect(states()).toEqual(['active', 'otherShop']);
    rpc('connection.leave', { jobs: 2 });
    expect(turn).toThrow(/[Cc]onnect/);
    connectMedan();
    expect(states()).toEqual(['active', 'otherShop']);
  });

  it('goes on with its own shop, whatever became of the other one meanwhile', () => {
    const { rpc, openFile, bandung, medan, states, turn, shops } = openWithTwoShops();
    const second = openFile();
    second.rpc('connection.remove', { id: medan, otherFiles: 1, jobs: 1 });
    expect(turn).toThrow();
    expect(states()).toEqual(['otherShop', 'otherShop']);
    rpc('connection.use', { id: bandung });
    expect(states()).toEqual(['active', 'otherShop']);
    const asked = shops.bandung.log.length;
    turn();
    expect(shops.bandung.log.length).toBeGreaterThan(asked);
  });

  it('is not paused where the key of the shop that the file is used with is refused', () => {
    const { rpc, bandung, shops, states, turn } = openWithTwoShops();
    Object.assign(shops.medan.options, { key: 'another' });
    expect(turn).toThrow();
    expect(states()).toEqual(['otherShop', 'paused']);
    rpc('connection.use', { id: bandung });
    expect(states()).toEqual(['active', 'otherShop']);
  });
});
