import type { PullSummary } from '../../src/pull/pull';
import type { RpcApi } from '../../src/rpc/calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { codeOf } from '../push/open-pulled';
import { journalCells, journalColumns } from '../runs/journal-cells';

type Schedule = RpcApi['jobs.list']['value'];
type Log = RpcApi['jobs.log']['value'];

const hourMs = 3_600_000;
const daily = { every: 'day', hour: 6 } as const;
const colleague = { as: 'colleague' } as const;

/** A file with a pulled tab, and two jobs of the owner's. */
function open(locale = 'en') {
  const bench = openInProcessWorkbench({ shop: { products: 6, orders: 0 }, locale });
  const { rpc, shop, clock } = bench;
  rpc('connection.save', { key: shop.options.key });
  rpc('settings.set', { name: 'Sari' });
  const { tabId, rows } = rpc<PullSummary>('pull.run', { dataset: 'suppliers' });
  const save = (task: object) => rpc<Schedule>('jobs.save', { task, timing: daily }).jobs.at(-1)?.id ?? '';
  const jobs = { tabs: save({ kind: 'tabs', tabIds: [tabId] }), functions: save({ kind: 'functions' }) };
  const log = (args: object, options: RunOptions = {}) => rpc<Log>('jobs.log', { ...args }, options);
  const run = (id: string, times = 1) => {
    for (let time = 0; time < times; time += 1) {
      clock.advance(hourMs);
      rpc('jobs.run', { id });
    }
  };
  return { ...bench, tabId, rows, jobs, log, run, save };
}

describe('the log of a job', () => {
  it('tells its own runs, the latest first, with what they brought and took', () => {
    const { jobs, run, log, shop, rows } = open();
    run(jobs.tabs);
    run(jobs.functions);
    shop.faults.add({ path: '/supplier', fault: { kind: 'failed200', message: 'Tidak boleh.' } });
    expect(codeOf(() => run(jobs.tabs))).toBe('refused');
    const { runs, hasMore } = log({ id: jobs.tabs });
    expect(hasMore).toBe(false);
    expect(runs).toMatchObject([
      {
        end: 'failed',
        title: 'Suppliers',
        by: 'Sari',
        calls: 1,
        trouble: expect.stringMatching(/refused: Tidak boleh/),
      },
      {
        ...{
          end: 'done',
          title: 'Suppliers',
          isByItself: true,
          rows,
          newRows: 0,
          changedCells: 0,
          calls: 1,
          trouble: '',
        },
        text: expect.stringContaining(`${rows} rows`),
      },
    ]);
    expect((runs[0]?.at ?? 0) - (runs[1]?.at ?? 0)).toBe(2 * hourMs);
  });

  it('comes in parts of fifty, each from where the one before ended', () => {
    const { jobs, run, log } = open();
    run(jobs.functions, 120);
    const first = log({ id: jobs.functions });
    const second = log({ id: jobs.functions, before: first.runs.at(-1)?.run });
    const third = log({ id: jobs.functions, before: second.runs.at(-1)?.run });
    const parts = [first, second, third];
    expect(parts.map(({ runs, hasMore }) => [runs.length, hasMore])).toEqual([
      [50, true],
      [50, true],
      [20, false],
    ]);
    const moments = parts.flatMap(({ runs }) => runs.map(({ at }) => at));
    expect(moments).toEqual([...moments].sort((one, other) => other - one));
    expect(new Set(moments).size).toBe(120);
    expect(log({ id: jobs.functions, before: '20200101-00000000' }).runs).toEqual([]);
  });

  it('is told to a colleague in their own language, of the person whose job it is', () => {
    const { jobs, run, log, rpc, shop, cloud } = open();
    run(jobs.tabs);
    rpc('connection.save', { key: shop.options.key }, colleague);
    Object.assign(cloud.world.accountOf('colleague'), { locale: 'id' });
    const [shown] = rpc<Schedule>('jobs.list', {}, colleague).others;
    expect(log({ id: shown?.id, author: shown?.author }, colleague).runs).toMatchObject([
      { end: 'done', by: 'Sari', text: expect.stringContaining('baris') },
    ]);
    expect(log({ id: shown?.id, author: 'somebody' }, colleague).runs).toEqual([]);
  });

  it('has nothing of lines that cannot be read', () => {
    const { jobs, run, log, cloud } = open();
    run(jobs.tabs, 2);
    const cells = journalCells(cloud.workbook, () => false);
    const lines = cells.read();
    const intent = journalColumns.indexOf('intent');
    const last = lines.at(-1);
    if (last) last[intent] = 'not packed';
    cells.write(lines);
    expect(log({ id: jobs.tabs }).runs).toHaveLength(1);
  });
});
