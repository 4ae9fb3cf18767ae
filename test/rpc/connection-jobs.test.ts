import type { RpcApi } from '../../src/rpc/calls';
import { codeOf } from '../push/open-pulled';
import { colleague, openShared } from '../schedule/open-shared';
import { openShops } from './several-shops';

type Schedule = RpcApi['jobs.list']['value'];
type Connections = RpcApi['connection.list']['value'];

const daily = { every: 'day', hour: 6 } as const;

/** A file of Toko Bandung with a job, and the same in another file. */
function open() {
  const opened = openShops();
  const { first } = opened;
  const bandung = first.connect('bandung');
  const save = (file: typeof first) => {
    file.rpc('jobs.save', { task: { kind: 'tabs', tabIds: [file.pull()] }, timing: daily });
  };
  save(first);
  const list = () => first.rpc<Schedule>('jobs.list');
  const states = () => list().jobs.map(({ state }) => state);
  const handlers = () => first.cloud.triggers.all().map(({ handler }) => handler);
  return { ...opened, bandung, save, list, states, handlers };
}

describe('a connection with schedules', () => {
  it('is ended in a file only by whoever was told how many stop', () => {
    const { first, bandung, states, handlers } = open();
    expect(codeOf(() => first.rpc('connection.leave'))).toBe('connectionHasJobs');
    expect(states()).toEqual(['active']);
    first.rpc('connection.leave', { jobs: 1 });
    expect(handlers()).toEqual([]);
    first.rpc('connection.use', { id: bandung });
    expect([states(), handlers()]).toEqual([['active'], ['runSchedule']]);
  });

  it('fails no turn of a trigger once it is ended, and colleagues see that nothing is done', () => {
    const { first, clock } = open();
    first.connect('bandung', { as: 'colleague' });
    first.rpc('connection.leave', { jobs: 1 });
    clock.advance(30 * 3_600_000);
    expect(() => first.host.run('runSchedule')).toThrow(/[Cc]onnect/);
    expect(first.rpc<Schedule>('jobs.list', {}, { as: 'colleague' }).others).toMatchObject([{ isPaused: true }]);
  });

  it('is deleted only by whoever was told how many stop in all their files', () => {
    const { first, openFile, bandung, save, states } = open();
    const second = openFile();
    second.connect('bandung');
    save(second);
    const [item] = first.rpc<Connections>('connection.list').connections;
    expect(item?.jobs).toEqual({ here: 1, elsewhere: 1 });
    const remove = (jobs: number) => first.rpc('connection.remove', { id: bandung, otherFiles: 1, jobs });
    expect(codeOf(() => remove(1))).toBe('connectionHasJobs');
    remove(2);
    first.connect('medan');
    expect(states()).toEqual(['otherShop']);
  });

  it('gives way to another shop only by whoever was told, and its schedules go on once it is back', () => {
    const { first, bandung, list, states, clock } = open();
    expect(codeOf(() => first.connect('medan'))).toBe('connectionHasJobs');
    expect(first.rpc('state.get')).toMatchObject({ connection: { id: bandung } });
    const host = 'api.ngorder.id';
    const { id: medan } = first.rpc<{ id: string }>('connection.save', { host, key: 'kunci-medan', jobs: 1 });
    expect(states()).toEqual(['otherShop']);
    const [job] = list().jobs;
    expect(codeOf(() => first.rpc('jobs.run', { id: job?.id }))).toBe('jobOfOtherShop');
    expect(codeOf(() => first.rpc('jobs.save', { id: job?.id, task: job?.task, timing: daily }))).toBe(
      'jobOfOtherShop',
    );
    clock.advance(30 * 3_600_000);
    expect(first.rpc('state.get')).toMatchObject({ schedule: { jobs: [], overdue: [] } });
    first.rpc('connection.use', { id: bandung });
    expect(states()).toEqual(['active']);
    expect(codeOf(() => first.rpc('connection.use', { id: medan }))).toBe('connectionHasJobs');
    first.rpc('connection.use', { id: medan, jobs: 1 });
  });

  it('is ended without a word of what a colleague does in its place, as the panel tells of none', () => {
    const { rpc, plan, take, list } = openShared();
    take(plan());
    expect(list().jobs).toMatchObject([{ state: 'paused', takenOverBy: 'Budi' }]);
    expect(rpc<Connections>('connection.list').connections[0]?.jobs).toEqual({ here: 0, elsewhere: 0 });
    rpc('connection.leave', { jobs: 0 });
    expect(rpc<Schedule>('jobs.list', {}, colleague).jobs).toMatchObject([{ state: 'active' }]);
  });

  it('keeps its schedules where only its key changes', () => {
    const { first, bandung, states } = open();
    first.connect('bandung');
    first.rpc('connection.save', { host: 'api.ngorder.id', key: 'kunci-bandung', replaces: bandung });
    expect(states()).toEqual(['active']);
  });
});
