import { codeOf } from '../push/open-pulled';
import { daily, hourMs, openJobs } from './open-jobs';

const definition = { dataset: 'suppliers', filters: { toString: 'x' }, mode: 'update' };

describe('a filter that is named like what every object has', () => {
  it('is refused in a saved pull, and the panel opens', () => {
    const { rpc, suppliers } = openJobs();
    expect(codeOf(() => rpc('pulls.save', { tabId: suppliers, definition }))).toBe('unknownFilter');
    expect(codeOf(() => rpc('state.get'))).toBe('none');
  });

  it('in a job of one’s own keeps nobody from the page of schedules', () => {
    const { rpc, save } = openJobs();
    codeOf(() => save({ task: { kind: 'pull', definition }, timing: daily }));
    expect([codeOf(() => rpc('jobs.list')), codeOf(() => rpc('state.get'))]).toEqual(['none', 'none']);
  });

  it('in what somebody published of schedules keeps nobody from the page of schedules', () => {
    const { save, suppliers, rpc, cloud, clock } = openJobs();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily });
    const [job] = JSON.parse(cloud.properties.user.get(`ngorder.jobs:${cloud.workbook.id}`) ?? '[]') as object[];
    const forged = { ...job, id: 'forged', task: { kind: 'pull', definition }, due: clock.now() - 9 * hourMs };
    cloud.properties.document.setAll({ 'ngorder.schedule:0123abcd': JSON.stringify({ by: 'X', jobs: [forged] }) });
    expect([codeOf(() => rpc('jobs.list')), codeOf(() => rpc('state.get')), codeOf(() => rpc('jobs.seen'))]).toEqual([
      'none',
      'none',
      'none',
    ]);
  });
});
