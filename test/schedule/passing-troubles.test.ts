import { daily, openJobs, type Schedule } from './open-jobs';

const atOnce = (turn: () => void) => {
  try {
    turn();
  } catch {
    // It is told in the list of executions too.
  }
};

const statesOf = ({ jobs }: Schedule, shown: ReturnType<typeof openJobs>['shown']) =>
  jobs.map(({ due, latest }) => [latest?.end, shown(due)]);

describe('a daily job', () => {
  it('that got a web page instead of data is tried again within the hours', () => {
    const { save, suppliers, turn, shop, list, shown } = openJobs();
    save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily });
    shop.faults.add({ fault: { kind: 'html', status: 200 } });
    atOnce(() => turn(22));
    expect(statesOf(list(), shown)).toEqual([['failed', '2026-03-03T06:00']]);
    shop.faults.clear();
    turn();
    expect(statesOf(list(), shown)).toEqual([['done', '2026-03-04T06:00']]);
  });

  it.each(['spreadsheetFailed', 'serverError'] as const)(
    'that Google answered with a failure of its own (%s) is tried again within the hours',
    (refusal) => {
      const { save, suppliers, turn, cloud, list, shown } = openJobs();
      save({ task: { kind: 'tabs', tabIds: [suppliers] }, timing: daily });
      cloud.refusals.set([{ on: 'Range', when: { from: 3 }, refusal }]);
      atOnce(() => turn(22));
      cloud.refusals.set([]);
      expect(statesOf(list(), shown)).toEqual([['failed', '2026-03-03T06:00']]);
      expect(list().jobs[0]?.latest?.text).not.toMatch(/\.\./);
      turn();
      expect(statesOf(list(), shown)).toEqual([['done', '2026-03-04T06:00']]);
    },
  );
});
