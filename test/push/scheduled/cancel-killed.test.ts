import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { isKilled, leavesTrace } from '../crash-points';
import { openScheduled } from './open-scheduled';

describe('scheduled prices that are cancelled, by an execution that is killed', () => {
  it('leave no note in their cells of what does not come any more', () => {
    const open = () => {
      const bench = openScheduled({ products: 6 }, 'fresh');
      return { ...bench, ...bench.plan(1) };
    };
    const args = (id: string) => [JSON.stringify({ call: 'scheduled.cancel', args: { id } })];
    const isStep = ({ kind }: CloudOperation, phase: string) => phase === 'after' && leavesTrace(kind);
    let steps = 0;
    const counted = open();
    counted.host.run('rpc', args(counted.push.id), {
      interrupt: (operation, phase) => {
        if (isStep(operation, phase)) steps += 1;
        return false;
      },
    });
    const left: number[] = [];
    for (let nth = 1; nth <= steps; nth += 1) {
      const { push, host, clock, preview, list, rpc, tabId, workbook } = open();
      let passed = 0;
      isKilled(() =>
        host.run('rpc', args(push.id), {
          interrupt: (operation, phase) => {
            if (isStep(operation, phase)) passed += 1;
            return passed === nth;
          },
        }),
      );
      clock.advance(150_000);
      preview();
      rpc('pull.run', { tabId });
      const notes = workbook
        .sheet(tabId)
        ?.readAttribute({ row: 2, column: 1, rows: 300, columns: 60 }, 'note')
        .flat()
        .filter((note) => note?.startsWith('Scheduled:'));
      if (list()[0]?.stage === 'over' && notes?.length) left.push(nth);
    }
    expect(left).toEqual([]);
  });
});
