import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { isKilled } from '../../push/crash-points';
import { hourMs } from '../open-jobs';
import { colleague, openShared } from '../open-shared';

describe('a schedule that was ended by an execution which died before colleagues could see it', () => {
  it.each([
    ['deleted', 'jobs.delete'],
    ['paused', 'jobs.pause'],
  ])('is not overdue for them any more once its person looks at the list: %s', (_what, call) => {
    const { rpc, list, clock, state } = openShared();
    const id = list().jobs[0]?.id;
    let written = 0;
    const interrupt = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
      if (phase === 'after' && kind === 'propertyWrite') written += 1;
      // The list of jobs, and how often the trigger comes.
      return written === 2;
    };
    expect(isKilled(() => rpc(call, call === 'jobs.pause' ? { isPaused: true } : { id }, { interrupt }))).toBe(true);
    clock.advance(48 * hourMs);
    expect(state(colleague).overdue).toHaveLength(1);
    list();
    expect(state(colleague).overdue).toEqual([]);
  });
});
