import { afterRun } from '../../src/schedule/job-progress';
import type { ScheduledJob } from '../../src/state/schema/schedule/scheduled-jobs';
import { AddOnError } from '../../src/text/add-on-error';
import { quickClock } from './quick-clock';

describe('a daily job whose execution found the spreadsheet in use', () => {
  it('stays due, as docs say of a turn that stands back', () => {
    const now = Date.parse('2026-03-03T00:10:00Z');
    const due = Date.parse('2026-03-02T23:00:00Z');
    const job: ScheduledJob = {
      ...{ id: 'a', task: { kind: 'all' }, timing: { every: 'day', hour: 6 }, timeZone: 'Asia/Jakarta' },
      ...{ connection: 'c', due, begun: now - 1000 },
    };
    const error = new AddOnError('busy', { what: 'lock', seconds: 10 });
    expect(
      afterRun(
        quickClock(() => now),
        job,
        { end: 'failed', error },
        now,
      ).due,
    ).toBe(due);
  });
});
