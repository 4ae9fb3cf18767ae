import type { RpcApi } from '../../src/rpc/calls';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import { daily, hourMs, openJobs } from './open-jobs';

type Log = RpcApi['jobs.log']['value'];

/** A turn that refreshes the suppliers, and what its person does in the panel right before the first cell is written. */
function openTurn() {
  const bench = openJobs();
  const { save, suppliers, clock, host } = bench;
  const id = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs[0]?.id;
  const turnBeside = (act: () => void) => {
    clock.advance(22 * hourMs);
    let hasActed = false;
    const interrupt = ({ name }: CloudOperation, phase: 'before' | 'after') => {
      if (!hasActed && phase === 'before' && name === 'Range.setValues') {
        hasActed = true;
        act();
      }
      return false;
    };
    host.run('runSchedule', [], { interrupt });
  };
  return { ...bench, id, turnBeside };
}

describe('a job that is changed in the panel while it is run', () => {
  it('has its line in the change history also where it was deleted', () => {
    const { rpc, id, turnBeside, refreshes, list } = openTurn();
    turnBeside(() => rpc('jobs.delete', { id }));
    expect(list().jobs).toEqual([]);
    expect(refreshes()[0]).toMatchObject({ job: id, tabName: 'Suppliers', result: { end: 'done', rows: 3 } });
  });

  it('has a line of what was done, and comes at its new time, with nothing of what the old one cost', () => {
    const { save, id, turnBeside, refreshes, list, variations, suppliers, shown, cloud } = openTurn();
    const task = { kind: 'tabs', tabIds: [variations] };
    turnBeside(() => save({ id, task, timing: { every: 'day', hour: 8 } }));
    expect(refreshes()[0]).toMatchObject({ job: id, task: { tabIds: [suppliers] }, tabName: 'Suppliers' });
    expect(list().jobs.map(({ due }) => shown(due))).toEqual(['2026-03-03T08:00']);
    const [kept] = JSON.parse(cloud.properties.user.get(`ngorder.jobs:${cloud.workbook.id}`) ?? '[]');
    expect(kept).toMatchObject({ task, latest: { end: 'done' } });
    expect(kept).not.toHaveProperty('cost');
  });

  it('is not paused by what kept the old one from succeeding', () => {
    const { save, id, turnBeside, list, variations, suppliers, cloud, rpc } = openTurn();
    const task = { kind: 'tabs', tabIds: [variations] };
    expect(() =>
      turnBeside(() => {
        save({ id, task, timing: daily });
        cloud.workbook.deleteSheet(suppliers);
      }),
    ).toThrow(/does not exist any more/);
    expect(list().jobs).toMatchObject([{ state: 'active', latest: { end: 'failed' } }]);
    expect(rpc<Log>('jobs.log', { id }).runs.map(({ end }) => end)).toEqual(['failed']);
  });

  it('is paused with all others where the key was refused meanwhile', () => {
    const { save, id, clock, host, list, suppliers, shop } = openTurn();
    Object.assign(shop.options, { key: 'another' });
    clock.advance(22 * hourMs);
    const interrupt = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
      if (kind === 'httpWave' && phase === 'before') {
        save({ id, task: { kind: 'tabs', tabIds: [suppliers] }, timing: { every: 'day', hour: 8 } });
      }
      return false;
    };
    expect(() => host.run('runSchedule', [], { interrupt })).toThrow(/did not accept the API key/);
    expect(list().jobs).toMatchObject([{ state: 'paused' }]);
  });
});
