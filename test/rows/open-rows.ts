import type { RowsOutcome } from '../../src/rpc/row-calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import type { ShopOptions } from '../../workbench/shop/shop';

export interface ProblemView {
  readonly told: string;
  readonly cell: { readonly row: number; readonly column: number; readonly title: string } | null;
}

export interface PlanView {
  readonly id: string;
  readonly missing: readonly string[];
  readonly counts: Readonly<Record<'ready' | 'skipped' | 'problem' | 'alreadySent', number>>;
  readonly affected: number;
  readonly confirmWith: string | null;
  readonly records: readonly {
    readonly rows: readonly number[];
    readonly sent?: readonly { readonly row: number; readonly said: string }[];
    readonly status: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly problems: readonly ProblemView[];
    /** All of them, as beside the row; only as {@link askPlan} has it. */
    readonly problem: string;
    readonly doubts: readonly string[];
  }[];
}

/** A template tab of an endpoint in a connected spreadsheet, and hands to fill it in. */
export function openRows(endpoint: string, shopOptions: Partial<ShopOptions> = {}, locale: 'en' | 'id' = 'en') {
  const bench = openInProcessWorkbench({ shop: { products: 8, orders: 3, ...shopOptions }, locale });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId, columns, keys } = bench.rpc<
    { tabId: number } & Readonly<Record<'columns' | 'keys', readonly string[]>>
  >('rows.template', { endpoint });
  const { workbook } = bench.cloud;
  const sheet = workbook.sheet(tabId);
  if (!sheet) throw new Error('no template tab');
  /** By what it is remembered by, or by its heading. */
  const columnOf = (name: string): number => {
    const column = keys.indexOf(name) + 1 || columns.indexOf(name) + 1;
    if (column === 0) throw new Error(`The template has no column ${name}: ${keys.join(', ')}`);
    return column;
  };
  return {
    ...bench,
    tabId,
    columns,
    keys,
    sheet,
    columnOf,
    /** Types a row, cell by cell, the way a person does. */
    fill: (row: number, cells: Readonly<Record<string, string | number>>) => {
      for (const [title, text] of Object.entries(cells)) {
        workbook.type(tabId, row, columnOf(title), String(text));
      }
    },
    result: (row: number): string =>
      String(sheet.readValues({ row, column: columnOf('Result'), rows: 1, columns: 1 })[0]?.[0]),
    plan: (more: Readonly<Record<string, unknown>> = {}) => askPlan(bench, { endpoint, tabId, ...more }),
    confirm: (plan: PlanView, typed = '', options: RunOptions = {}) =>
      bench.rpc<RowsOutcome>('rows.confirm', { plan: plan.id, typed }, options),
    resume: () => bench.rpc<RowsOutcome>('rows.resume'),
    /** Requests of a method and path that reached the shop. */
    requests: (method: string, path: RegExp) =>
      bench.shop.log.filter((request) => request.method === method && path.test(request.path)).length,
  };
}

export function summaryOf(outcome: RowsOutcome) {
  if (outcome.status !== 'finished') throw new Error('the rows were paused');
  return outcome.summary;
}

/** A preview, in whose records all that keeps one from being sent is one text, too: as it stands beside the row. */
export function askPlan(
  { rpc }: Pick<ReturnType<typeof openInProcessWorkbench>, 'rpc'>,
  order: Readonly<Record<string, unknown>>,
  options?: RunOptions,
): PlanView {
  const plan = rpc<PlanView>('rows.plan', order, options);
  const joined = (problems: readonly ProblemView[]) => problems.map(({ told }) => told).join('; ');
  return { ...plan, records: plan.records.map((record) => ({ ...record, problem: joined(record.problems) })) };
}
