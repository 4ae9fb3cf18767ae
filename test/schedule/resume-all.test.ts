import { codeOf } from '../push/open-pulled';
import { openJobs } from './open-jobs';

const hourly = { every: 'hours', hours: 1 } as const;

/** Two paused hourly jobs, each of which takes so many requests a run. */
function openPaused(calls: number) {
  const bench = openJobs();
  const { save, suppliers, variations, cloud, rpc, list, host } = bench;
  for (const tabIds of [[suppliers], [variations]]) {
    save({ task: { kind: 'tabs', tabIds }, timing: hourly });
    rpc('jobs.pause', { isPaused: true });
  }
  const name = `ngorder.jobs:${cloud.workbook.id}`;
  const jobs = JSON.parse(cloud.properties.user.get(name) ?? '[]') as object[];
  cloud.properties.user.setAll({
    [name]: JSON.stringify(jobs.map((job) => ({ ...job, cost: { calls, seconds: 20 } }))),
  });
  const states = () => list().jobs.map(({ state }) => state);
  const resumeAll = () =>
    JSON.parse(String(host.run('rpc', [JSON.stringify({ call: 'jobs.pause', args: { isPaused: false } })]))) as {
      ok: boolean;
      error?: { code: string; message: string };
    };
  return { ...bench, states, resumeAll };
}

describe('jobs that are let go on all together', () => {
  it('go on where they fit into the day together', () => {
    const { resumeAll, states } = openPaused(400);
    expect(resumeAll().ok).toBe(true);
    expect(states()).toEqual(['active', 'active']);
  });

  it('stay paused, all of them, where only each by itself would fit; one answer tells what they need together', () => {
    const { resumeAll, states } = openPaused(600);
    const { error } = resumeAll();
    expect(error?.code).toBe('wouldNeverFit');
    expect(error?.message).toMatch(
      /needs about 28,800 API calls and \d+ min a day; .* 19,9\d\d and 90 min are left\. .* run fewer schedules/,
    );
    expect(states()).toEqual(['paused', 'paused']);
  });

  it('stay paused where the only one left would be refused by itself', () => {
    const { rpc, list, resumeAll, states } = openPaused(600);
    const [first, second] = list().jobs;
    rpc('jobs.pause', { id: first?.id, isPaused: false });
    expect(codeOf(() => rpc('jobs.pause', { id: second?.id, isPaused: false }))).toBe('wouldNotFit');
    expect(resumeAll().error?.code).toBe('wouldNotFit');
    expect(states()).toEqual(['active', 'paused']);
  });
});
