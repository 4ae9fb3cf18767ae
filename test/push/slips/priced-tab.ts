import type { PlanView } from '../../../src/rpc/push-calls';
import type { StoredValue } from '../../../workbench/apps-script/workbook/workbook';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import type { Variation } from '../../../workbench/shop/shop-state';
import { columnsOfTab } from '../../tab-columns';

/** What a preview says of all the edits in a tab: how many are ready, and what stands beside any, each sentence without its figures. */
export interface Verdicts {
  readonly ready: number;
  readonly blocked: readonly string[];
  readonly ticks: readonly string[];
  /** How many of those that are ready need no tick. */
  readonly unticked: number;
}

/** The tab of variations of a shop, to type whole columns into. @param prepare what its variations hold. */
export function openPricedTab(
  products: number,
  prepare: (variation: Variation, index: number) => Partial<Variation> = () => ({}),
  spreadsheetLocale: 'en_US' | 'id_ID' = 'en_US',
) {
  const bench = openInProcessWorkbench({
    shop: { products, orders: 0, warehouses: 1, warehouseShare: 0 },
    locale: 'en',
  });
  bench.cloud.workbook.setLocale(spreadsheetLocale);
  const { state } = bench.shop;
  for (const product of state.products.values()) {
    for (const [index, variation] of product.variations.entries()) Object.assign(variation, prepare(variation, index));
  }
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<{ readonly tabId: number }>('pull.run');
  const { workbook } = bench.cloud;
  const sheet = workbook.sheet(tabId);
  if (!sheet) throw new Error('no tab');
  const { areaOf, read, write } = columnsOfTab(workbook, sheet);
  const preview = () => bench.rpc<PlanView>('push.preview', { tabId });
  return {
    ...{ ...bench, tabId, sheet, areaOf, read, write, preview },
    /** What a preview says once somebody has worked in the tab; then all is as it was. */
    after: (work: () => void): Verdicts => {
      const whole = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
      const [values, formulas] = [sheet.readValues(whole), sheet.readFormulas(whole)];
      work();
      try {
        return verdictsOf(preview());
      } finally {
        sheet.store(whole, values, formulas);
      }
    },
    /** Types into the cells of a column that hold something. */
    change: (key: string, to: (value: number, row: number) => StoredValue) =>
      write(
        key,
        read(key).map((value, row) => (value === '' ? '' : to(Number(value), row))),
      ),
    /** Types into the cells of a column, by what stands beside them in another. */
    fill: (key: string, beside: string, to: (value: StoredValue, row: number) => StoredValue) =>
      write(
        key,
        read(beside).map((value, row) => (value === '' ? '' : to(value, row))),
      ),
    type: (row: number, key: string, text: string) => workbook.type(tabId, row, areaOf(key).column, text),
  };
}

const withoutFigures = (text: string): string => text.replace(/-?\d[\d.,]*/g, '#');

function verdictsOf({ edits }: PlanView): Verdicts {
  const ready = edits.filter(({ status }) => status === 'ready');
  const distinct = (texts: readonly string[]) => [...new Set(texts.map(withoutFigures))].sort();
  return {
    ready: ready.length,
    blocked: distinct(edits.filter(({ status }) => status === 'blocked').map(({ reason }) => reason)),
    ticks: distinct(ready.flatMap(({ warnings }) => warnings)),
    unticked: ready.filter(({ warnings }) => warnings.length === 0).length,
  };
}
