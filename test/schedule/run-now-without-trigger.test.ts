import { codeOf } from '../push/open-pulled';
import { daily, openJobs } from './open-jobs';

describe('a paused job that is wanted now where Google makes no trigger', () => {
  it('is done, as no trigger is needed for it, and stays paused', () => {
    const { save, suppliers, rpc, cloud, list, shop } = openJobs();
    const id = save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily }).jobs[0]?.id;
    rpc('jobs.pause', { isPaused: true });
    cloud.refusals.set([{ on: 'ScriptApp', when: { from: 1 }, refusal: 'serverError' }]);
    const sent = shop.log.length;
    const code = codeOf(() => rpc('jobs.run', { id }));
    cloud.refusals.set([]);
    expect([code, shop.log.length > sent, list().jobs[0]?.state]).toEqual(['none', true, 'paused']);
  });
});
