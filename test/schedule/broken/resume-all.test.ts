import { codeOf } from '../../push/open-pulled';
import { openJobs } from '../open-jobs';

const hourly = { every: 'hours', hours: 1 } as const;

describe('jobs that do not fit into the day together', () => {
  it('are not switched on with “resume all” where each by itself is refused', () => {
    const { save, suppliers, variations, cloud, rpc, list } = openJobs();
    for (const tabIds of [[suppliers], [variations]]) {
      save({ task: { kind: 'tabs', tabIds }, timing: hourly });
      rpc('jobs.pause', { isPaused: true });
    }
    const name = `ngorder.jobs:${cloud.workbook.id}`;
    const jobs = JSON.parse(cloud.properties.user.get(name) ?? '[]') as object[];
    cloud.properties.user.setAll({
      [name]: JSON.stringify(jobs.map((job) => ({ ...job, cost: { calls: 600, seconds: 20 } }))),
    });
    const [first, second] = list().jobs;
    rpc('jobs.pause', { id: first?.id, isPaused: false });
    expect(codeOf(() => rpc('jobs.pause', { id: second?.id, isPaused: false }))).toBe('wouldNotFit');
    expect(codeOf(() => rpc('jobs.pause', { isPaused: false }))).toBe('wouldNotFit');
  });
});
