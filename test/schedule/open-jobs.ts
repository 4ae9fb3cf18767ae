import type { PullSummary } from '../../src/pull/pull';
import type { RpcApi } from '../../src/rpc/calls';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

export type Schedule = RpcApi['jobs.list']['value'];
type Runs = RpcApi['runs.list']['value'];

export const hourMs = 3_600_000;
export const daily = { every: 'day', hour: 6 } as const;

/** A file with two pulled tabs, in Jakarta, on 2 March 2026 at 09:00. */
export function openJobs() {
  const bench = openInProcessWorkbench({
    shop: { products: 6, orders: 4, seed: 1 },
    locale: 'en',
    contexts: 'fresh',
  });
  const { rpc, shop, clock, host, cloud } = bench;
  rpc('connection.save', { key: shop.options.key });
  const suppliers = rpc<PullSummary>('pull.run', { dataset: 'suppliers' }).tabId;
  const variations = rpc<PullSummary>('pull.run').tabId;
  const save = (job: object) => rpc<Schedule>('jobs.save', { ...job });
  const list = () => rpc<Schedule>('jobs.list');
  const turn = (hours = 1) => {
    clock.advance(hours * hourMs);
    host.run('runSchedule');
  };
  /** The next day, with that tab deleted right before the first write. */
  const turnThatLosesSuppliers = () => {
    clock.advance(22 * hourMs);
    let isDeleted = false;
    const interrupt = ({ name }: CloudOperation, phase: 'before' | 'after') => {
      if (!isDeleted && phase === 'before' && name === 'Range.setValues') {
        isDeleted = true;
        cloud.workbook.deleteSheet(suppliers);
      }
      return false;
    };
    host.run('runSchedule', [], { interrupt });
  };
  const refreshes = () => rpc<Runs>('runs.list').filter(({ kind }) => kind === 'refresh');
  const shown = (moment: number | null | undefined) =>
    moment === null || moment === undefined ? moment : new Date(moment + 7 * hourMs).toISOString().slice(0, 16);
  return { ...bench, suppliers, variations, save, list, turn, turnThatLosesSuppliers, refreshes, shown };
}
