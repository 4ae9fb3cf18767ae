import { cellsOfLine } from '../../../src/jobs/exported/line-cells';
import { refreshRuns } from '../../../src/jobs/refresh-runs';
import type { JournalLine } from '../../../src/runs/journal/journal-line';
import { offeredTasks, taskTitle } from '../../../src/schedule/job-kinds';
import { jobEnds } from '../../../src/state/schema/schedule/scheduled-jobs';
import { createSheetDates } from '../../../src/tables/sheet-dates';
import type { Language } from '../../../src/text/message';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { quickClock } from '../../schedule/quick-clock';

const dates = createSheetDates(
  quickClock(() => 0),
  'Asia/Jakarta',
);
const tasks = [
  { kind: 'tabs', tabIds: [1] },
  { kind: 'all' },
  { kind: 'dashboard' },
  { kind: 'functions' },
  { kind: 'pull', definition: { dataset: 'suppliers', filters: {}, mode: 'update' } },
  { kind: 'alerts' },
  { kind: 'copies', tabIds: [7] },
];

/** A line of the history, as the exported tab shows it. */
function shown(language: Language, task: object, end: string): string[] {
  const line: JournalLine = {
    ...{ run: '20260302-1f9c2b7a', operation: '', kind: 'refresh', state: 'finished', at: 1_772_427_600_000 },
    intent: { task, by: 'Sari' },
    result: { end, rows: 3, newRows: 1, changedCells: 2, calls: 1, seconds: 2 },
  };
  const titles = { column: () => '', task: (one: { kind: string }) => taskTitle(language, one) };
  const journal = {} as Parameters<typeof refreshRuns.readable>[0]['journal'];
  return refreshRuns
    .readable({ journal, language }, line, titles)
    .flatMap((one) => cellsOfLine(one, language, dates).map(String));
}

describe('the exported history', () => {
  it.each(['en', 'id'] as const)(
    'names every kind of refresh, and every way that it ends, in a seller’s words: %s',
    (language) => {
      expect(tasks.map(({ kind }) => kind).sort()).toEqual(offeredTasks.map(({ kind }) => kind).sort());
      const raw = new Set<string>([...tasks.map(({ kind }) => kind), ...jobEnds, 'refresh', 'finished', 'suppliers']);
      const states = new Set<string>();
      for (const task of tasks) {
        for (const end of jobEnds) {
          const cells = shown(language, task, end);
          expect(cells.filter((cell) => raw.has(cell.replace(/^'/, '')))).toEqual([]);
          expect(cells[2]).toBe(taskTitle(language, task));
          states.add(cells[7] ?? '');
        }
      }
      expect(states.size).toBe(jobEnds.length);
    },
  );

  it('says what was pulled', () => {
    expect(shown('id', tasks[4] ?? {}, 'done')).toContain('Supplier');
  });

  it('keeps a note beside a line that an earlier version wrote in its own words, and writes it no second time', () => {
    const { rpc, shop, cloud, clock, host } = openInProcessWorkbench({
      shop: { products: 2, orders: 0 },
      locale: 'en',
    });
    rpc('connection.save', { key: shop.options.key });
    const { tabId: suppliers } = rpc<{ tabId: number }>('pull.run', { dataset: 'suppliers' });
    rpc('jobs.save', { task: { kind: 'tabs', tabIds: [suppliers] }, timing: { every: 'hours', hours: 1 } });
    clock.advance(3_600_000);
    host.run('runSchedule');
    const exportTab = () => rpc<{ tabId: number; lines: number }>('runs.export');
    const { tabId, lines } = exportTab();
    const sheet = cloud.workbook.sheet(tabId);
    const rows = () =>
      sheet?.readValues({ row: 2, column: 1, rows: lines + 2, columns: 11 }).map((row) => row.map(String)) ?? [];
    const row = rows().findIndex((cells) => cells[2] === 'Refresh tabs') + 2;
    expect(row).toBeGreaterThan(1);
    cloud.workbook.type(tabId, row, 3, 'tabs');
    cloud.workbook.type(tabId, row, 11, 'Tanya Sari');
    exportTab();
    expect(rows().filter((cells) => cells[0] !== '')).toHaveLength(lines);
    expect(rows().find((cells) => cells[10] === 'Tanya Sari')?.[2]).toBe('Refresh tabs');
  });
});
