import { daily, openJobs } from './open-jobs';

describe('a schedule that refreshes everything', () => {
  it('is not "done" where somebody deleted what tells of the tabs: it is paused, says why, and goes on once data are pulled', () => {
    const { save, cloud, turn, list, rpc } = openJobs();
    const id = save({ task: { kind: 'all' }, timing: daily }).jobs[0]?.id;
    cloud.workbook.deleteSheet(cloud.workbook.sheets().find(({ name }) => name === 'ngorder.state')?.id ?? 0);
    turn(22);
    expect(list().jobs).toMatchObject([
      { state: 'paused', latest: { end: 'failed' }, pausedWhy: expect.stringMatching(/Pull data .* resume/) },
    ]);
    rpc('pull.run', { dataset: 'suppliers' });
    rpc('jobs.pause', { id, isPaused: false });
    turn(24);
    expect(list().jobs).toMatchObject([{ state: 'active', latest: { end: 'done' } }]);
  });

  it('does so with nothing but the dashboard', () => {
    const { save, turn, list, rpc, suppliers, variations } = openJobs();
    for (const tabId of [suppliers, variations]) rpc('pulls.delete', { tabId });
    rpc('dashboard.pull');
    save({ task: { kind: 'all' }, timing: daily });
    turn(22);
    expect(list().jobs).toMatchObject([{ state: 'active', latest: { end: 'done' } }]);
  });
});
