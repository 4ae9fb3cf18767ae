import type { RpcApi } from '../../src/rpc/calls';
import { hourMs, openJobs } from './open-jobs';
import { openShared } from './open-shared';

type Log = RpcApi['jobs.log']['value'];

const hourly = { every: 'hours', hours: 1 } as const;
const limitBytes = 9 * 1024;

/** As many jobs as a person may set up, each as large as they may be together. */
function fill({ save, suppliers }: Pick<ReturnType<typeof openJobs>, 'save' | 'suppliers'>, jobs: number) {
  for (let nth = 0; nth < jobs; nth += 1)
    save({ task: { kind: 'tabs', tabIds: Array.from({ length: 17 }, () => suppliers) }, timing: hourly });
}

describe('a list of jobs that fills what may be set up', () => {
  it('loses no run while the change history cannot be written', () => {
    const bench = openJobs();
    const { turn, cloud, list, rpc } = bench;
    fill(bench, 19);
    const kept = () => Buffer.byteLength(cloud.properties.user.get(`ngorder.jobs:${cloud.workbook.id}`) ?? '');
    expect(kept()).toBeGreaterThan(5600);
    cloud.refusals.set([{ on: 'Range.setValues', when: { from: 1 }, refusal: 'serverError' }]);
    expect(() => turn()).toThrow(/server error/);
    cloud.refusals.set([]);
    expect(kept()).toBeLessThanOrEqual(limitBytes);
    turn();
    for (const { id } of list().jobs)
      expect([id, rpc<Log>('jobs.log', { id }).runs.map(({ end }) => end)]).toEqual([id, ['done', 'failed']]);
    // What fits as it is lies there as it is.
    expect(cloud.properties.user.get(`ngorder.jobs:${cloud.workbook.id}`)).toMatch(/^\[/);
  });

  it('goes on where everything is taken over by names that nobody could sign with, and is taken back', () => {
    const bench = openShared();
    const { cloud, clock, host, list, rpc, state } = bench;
    fill(bench, 18);
    claimAll(bench);
    clock.advance(hourMs);
    host.run('runSchedule');
    expect(Buffer.byteLength(cloud.properties.user.get(`ngorder.jobs:${cloud.workbook.id}`) ?? '')).toBeLessThanOrEqual(
      limitBytes,
    );
    expect(new Set(list().jobs.map((job) => job.state))).toEqual(new Set(['paused']));
    expect(state().jobs[0]).toMatchObject({ takenOverBy: '商'.repeat(60) });
    const [job] = list().jobs;
    expect(rpc<RpcApi['jobs.list']['value']>('jobs.pause', { id: job?.id, isPaused: false }).jobs).toContainEqual(
      expect.objectContaining({ id: job?.id, state: 'active' }),
    );
  });
});

/** Writes, as everybody can who may edit the file, that all jobs of its owner were taken over. */
function claimAll({ cloud, clock }: ReturnType<typeof openShared>) {
  const { document } = cloud.properties;
  const [name = ''] = Object.keys(document.all()).filter((one) => one.startsWith('ngorder.schedule:'));
  const author = name.slice('ngorder.schedule:'.length);
  const { jobs } = JSON.parse(document.get(name) ?? '') as { jobs: { id: string }[] };
  const forged = jobs.map((job, nth) => ({
    ...{ ...job, id: `forged${nth}` },
    takenOver: { author, id: job.id, at: clock.now() },
  }));
  for (const [nth, from] of [0, 10].entries()) {
    const claims = { by: '商'.repeat(200), jobs: forged.slice(from, from + 10) };
    document.setAll({ [`ngorder.schedule:forged${nth}`]: JSON.stringify(claims) });
  }
}
