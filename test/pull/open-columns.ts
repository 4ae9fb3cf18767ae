import type { PutRight } from '../../src/pull/mixed-up/put-right';
import type { PlanView } from '../../src/rpc/push-calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import type { StoredValue } from '../../workbench/apps-script/workbook/workbook';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { columnsOfTab } from '../tab-columns';

/** A tab of variations, and its columns as a person sees them. */
export function openColumns() {
  const bench = openInProcessWorkbench({ shop: { products: 8, orders: 0, warehouses: 1 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<{ readonly tabId: number }>('pull.run', { dataset: 'variations' });
  const { workbook } = bench.cloud;
  const sheet = workbook.sheet(tabId);
  if (!sheet) throw new Error('no tab');
  const { areaOf, read: valuesOf, write } = columnsOfTab(workbook, sheet);
  const heading = (key: string) => ({ ...areaOf(key), row: 1, rows: 1 });
  const preview = () => bench.rpc<PlanView>('push.preview', { tabId });
  const putRight = () => bench.rpc<{ readonly tabs: readonly PutRight[] }>('pulls.putRight').tabs;
  /** A call with all that the person hears beside its outcome. */
  const answer = (call: string, args: object): { readonly ok: boolean; readonly notices?: readonly string[] } =>
    JSON.parse(String(bench.host.run('rpc', [JSON.stringify({ call, args })])));
  return { ...bench, tabId, sheet, areaOf, heading, valuesOf, write, preview, putRight, answer };
}

export const ascending = (values: readonly StoredValue[]): StoredValue[] =>
  [...values].sort((one, other) => Number(one) - Number(other));

/** The execution ends once cells of the tab are written, before the landing is known to have arrived. */
export function diesAfterWriting(tabId: number): RunOptions {
  let hasWritten = false;
  return {
    interrupt: ({ name, args }, phase) => {
      if (name === 'Range.setValues' && args[0] === tabId) hasWritten = true;
      return hasWritten && phase === 'after' && name === 'SpreadsheetApp.flush';
    },
  };
}
