import { readFileSync } from 'node:fs';
import { costModel } from '../../bench/model';
import type { PullSummary } from '../../src/pull/pull';
import { turnSeconds } from '../../src/schedule/budget';
import { dailyLimits } from '../../src/state/google-account';
import { hoursOfUseDocument } from '../../src/state/schema/hours-of-use';
import { minuteSteps } from '../../src/state/schema/schedule/job-timing';
import { parseStored } from '../../src/state/schema/stored-document';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { daily, hourMs } from './open-jobs';

interface Turn {
  readonly operations: number;
  readonly seconds: number;
}

/** What a turn takes in which so many jobs are due, at the second time of each: what is done but once has been. At the costs of the benchmarks. */
function turnWith(jobs: number, taskIn: (tabId: number) => object): Turn {
  const { rpc, shop, clock, host, cloud } = openInProcessWorkbench({
    ...{ shop: { products: 6, orders: 4, seed: 1 }, contexts: 'fresh', costs: costModel },
  });
  rpc('connection.save', { key: shop.options.key });
  const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'suppliers' });
  rpc('jobs.save', { task: { kind: 'functions' }, timing: { every: 'month', day: 28, hour: 0 } });
  for (let count = 0; count < jobs; count += 1) rpc('jobs.save', { task: taskIn(tabId), timing: daily });
  for (const hours of [22, 24]) {
    clock.advance(hours * hourMs);
    host.run('runSchedule');
  }
  const [latest] = parseStored(hoursOfUseDocument, cloud.properties.user.get('ngorder.used'))?.slice(-1) ?? [];
  return { operations: latest?.propertyOperations ?? 0, seconds: (latest?.triggerMs ?? 0) / 1000 };
}

const tab = (tabId: number) => ({ kind: 'tabs', tabIds: [tabId] });
const functions = () => ({ kind: 'functions' });

describe('what a turn of the schedule takes', () => {
  it('is as documented, in both languages: property operations, and seconds', () => {
    const counted = [0, 1, 10].map((jobs) => turnWith(jobs, tab));
    for (const page of ['schedules', 'jadwal']) {
      const rows = readFileSync(`docs/${page}.md`, 'utf8').split('\n');
      const documented = rows.flatMap((row) => {
        const [, operations, seconds] = /^\|[^|]*\| (\d+) \| (\d+[.,]\d) \|$/.exec(row) ?? [];
        return operations && seconds ? [[Number(operations), Number(seconds.replace(',', '.'))]] : [];
      });
      const rounded = counted.map(({ operations, seconds }) => [operations, Math.round(seconds * 10) / 10]);
      expect([page, documented]).toEqual([page, rounded]);
    }
  });

  it('never uses up property operations as long as it keeps to the minutes of triggers', () => {
    const nothing = turnWith(0, functions).operations;
    const ofJob = Math.max(...[tab, functions].map((task) => (turnWith(10, task).operations - nothing) / 10));
    const turns = (24 * 60) / Math.min(...minuteSteps);
    for (const { triggerMs, propertyOperations } of Object.values(dailyLimits)) {
      const mostRuns = triggerMs / 1000 / turnSeconds;
      expect(turns * nothing + mostRuns * ofJob).toBeLessThan(propertyOperations);
    }
  });
});
