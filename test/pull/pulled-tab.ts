import type { CloudOperation } from '../../workbench/apps-script/run-options';
import type { StoredValue, WorkbookSheet } from '../../workbench/apps-script/workbook/workbook';
import { type InProcessWorkbench, openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { columnsOfTab } from '../tab-columns';

/** A tab that was pulled, as a person works in it. */
export interface PulledTab {
  readonly bench: InProcessWorkbench;
  readonly tabId: number;
  readonly sheet: WorkbookSheet;
  /** Number of a column of ours, from 1. */
  readonly columnOf: (key: string) => number;
  /** What the cells of a column show, from the first row below row 1 to the last of the tab. */
  readonly valuesOf: (column: number) => StoredValue[];
  readonly type: (row: number, column: number, text: string) => void;
}

/** Pulls a small shop's records into a new tab. @param definition of the pull: the dataset, and what differs from the usual. */
export function pullTab(definition: { readonly dataset: string; readonly [option: string]: unknown }): PulledTab {
  const shop = { products: 6, orders: 0, warehouses: 1, warehouseShare: 0 };
  const bench = openInProcessWorkbench({ shop, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  bench.shop.state.customers.splice(9);
  const pulled = { filters: {}, mode: 'update', ...definition };
  const { tabId } = bench.rpc<{ readonly tabId: number }>('pull.run', { definition: pulled });
  const { workbook } = bench.cloud;
  const sheet = workbook.sheet(tabId);
  if (!sheet) throw new Error('no tab');
  return {
    ...{ bench, tabId, sheet },
    columnOf: columnsOfTab(workbook, sheet).columnOf,
    valuesOf: (column) => sheet.readValues({ row: 2, column, rows: sheet.lastRow() - 1, columns: 1 }).flat(),
    type: (row, column, text) => workbook.type(tabId, row, column, text),
  };
}

/** One more customer in the shop. */
export function addCustomer({ shop }: InProcessWorkbench, id = 999_999): void {
  const [first] = shop.state.customers;
  if (!first) throw new Error('too small a shop');
  shop.state.customers.push({ ...first, id, name: `Pelanggan ${id}` });
}

/** Two pieces of every variation that has them. */
export function sellAll({ shop }: InProcessWorkbench): void {
  for (const { id, stock } of shop.variations()) if ((stock.get(0) ?? 0) > 3) shop.sell(id, 0, 2);
}

/** Somebody acts right before the n-th call to a service that something says is meant. @param nth from 1. */
export function beforeCall(isMeant: (operation: CloudOperation) => boolean, act: () => void, nth = 1) {
  let seen = 0;
  return {
    interrupt: (operation: CloudOperation, phase: 'before' | 'after'): boolean => {
      if (phase === 'before' && isMeant(operation)) {
        seen += 1;
        if (seen === nth) act();
      }
      return false;
    },
  };
}

/** Right before the first write of cells into a tab. */
export const beforeFirstWrite = (tabId: number, act: () => void) =>
  beforeCall(({ name, args }) => name === 'Range.setValues' && args[0] === tabId, act);
