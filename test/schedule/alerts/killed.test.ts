import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { isKilled, leavesTrace } from '../../push/crash-points';
import { openAlerts } from './open-alerts';

const isStep = (kind: CloudOperation['kind']): boolean => leavesTrace(kind) || kind === 'httpWave';

/** A look after which one thing is over, one got worse and one is new. */
function openBefore() {
  const bench = openAlerts();
  bench.stock(0, 3);
  bench.stock(1, 2);
  bench.turn();
  bench.rpc('alerts.seen', { until: bench.news()?.until });
  bench.stock(0, 80);
  bench.stock(1, 0);
  bench.stock(2, 1);
  bench.clock.advance(3_600_000);
  return bench;
}

const inTab = [
  ['Out of stock', 'New'],
  ['Low stock', 'New'],
  ['Low stock', 'Resolved'],
];

describe('a look for alerts', () => {
  it('is whole after the next ones, with each news told once, wherever its execution is killed', () => {
    const steps: string[] = [];
    openBefore().host.run('runSchedule', [], {
      interrupt: ({ kind, name }, phase) => {
        if (phase === 'after' && isStep(kind)) steps.push(name);
        return false;
      },
    });
    expect(steps.length).toBeGreaterThan(10);
    for (let nth = 1; nth <= steps.length; nth += 1) {
      const { host, turn, rows, news, get, cloud } = openBefore();
      const where = `after ${nth}: ${steps[nth - 1]}`;
      let passed = 0;
      const interrupt = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
        if (phase === 'after' && isStep(kind)) passed += 1;
        return passed === nth;
      };
      expect([where, isKilled(() => host.run('runSchedule', [], { interrupt }))]).toEqual([where, true]);
      // The list is the former one or the new one, and two things are so in both.
      expect([where, get().alerts.length]).toEqual([where, 2]);
      for (let turns = 0; turns < 3; turns += 1) turn();
      expect([where, rows().map((line) => [line[0], line[4]])]).toEqual([where, inTab]);
      expect([where, news()?.count]).toEqual([where, 2]);
      const tabs = cloud.workbook.sheets().filter(({ name }) => name.startsWith('Alerts'));
      expect([where, tabs.length]).toEqual([where, 1]);
    }
  });
});
