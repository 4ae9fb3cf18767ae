import { measure, openBench } from './measure';
import { costs } from './model';
import { type BenchRow, limitMs } from './row';

const variations = 10_000;
const cells = 1000;
const perPage = 100;
/** Requests that a cold cache may cost beyond the fewest. */
const mostExtraCalls = 5;
/** {facts §1}, less the start of the execution. */
const longestMs = 30_000 - costs.executionMs;

/** A shop whose pages are large, and a sheet of items to ask about. */
function openSheet({ live, formulas }: { readonly live: boolean; readonly formulas: 'cells' | 'range' }) {
  const bench = openBench({ products: Math.round(variations / 2.5), perPage: 'generous' });
  const { cloud, rpc, shop } = bench;
  // The connection has learnt its width and its page size before, as that of any shop that was pulled once.
  rpc('endpoints.call', { id: 'product.search', input: { per_page: perPage } });
  if (live) rpc('settings.set', { settings: { formulas: { live: true } } });
  else rpc('pull.run');
  const own = shop.variations().filter(({ productId }) => shop.state.products.get(productId)?.type === 'S');
  const asked = own.slice(0, cells);
  const sheet = cloud.workbook.insertSheet('Analisis');
  sheet.writeAttribute(
    { row: 1, column: 1, rows: cells, columns: 1 },
    'numberFormat',
    asked.map(() => ['@']),
  );
  sheet.write(
    { row: 1, column: 1, rows: cells, columns: 1 },
    asked.map(({ id, sku }, index) => [index % 2 === 0 ? sku : String(id)]),
  );
  if (formulas === 'range') cloud.workbook.type(sheet.id, 1, 2, `=NGORDER_STOCK(A1:A${cells})`);
  else for (const index of asked.keys()) cloud.workbook.type(sheet.id, index + 1, 2, `=NGORDER_STOCK(A${index + 1})`);
  const check = (name: string): void => {
    const shown = sheet.readValues({ row: 1, column: 2, rows: cells, columns: 1 }).flat();
    const wrong = asked.filter(({ id }, index) => shown[index] !== shop.stockOf(id).get(0));
    if (wrong.length > 0) throw new Error(`${name} answered ${wrong.length} cells wrong, e.g. ${shown[0]}.`);
    const { longestExecutionMs } = cloud.counters;
    if (longestExecutionMs > longestMs) throw new Error(`${name}: a cell took ${longestExecutionMs} ms.`);
  };
  return { ...bench, check };
}

function measureLive(name: string, formulas: 'cells' | 'range', executions: number): BenchRow {
  const bench = openSheet({ live: true, formulas });
  const { host, shop, check } = bench;
  const fewestCalls = Math.ceil(shop.state.products.size / perPage);
  const row = measure(bench, {
    name,
    size: shop.state.variations.size,
    fewestCalls,
    limitMs: limitMs({ calls: fewestCalls, cells, executions }),
    job: () => host.recalculate(),
  });
  check(name);
  if (row.httpCalls > fewestCalls + mostExtraCalls) throw new Error(`${name} made ${row.httpCalls} calls.`);
  const calls = shop.log.length;
  host.recalculate({ forget: true });
  check(`${name}, calculated again,`);
  if (shop.log.length !== calls) throw new Error(`${name} asked the shop again.`);
  return row;
}

/** 1,000 cells with a formula each, on a cold cache: each an execution of its own. */
export const benchFormulaCells = (): BenchRow => measureLive('formula-cells', 'cells', cells);

/** The same 1,000 items in one formula. */
export const benchFormulaRange = (): BenchRow => measureLive('formula-range', 'range', 1);

/** 1,000 cells that the pulled tab answers. */
export function benchFormulaMirror(): BenchRow {
  const bench = openSheet({ live: false, formulas: 'cells' });
  const { cloud, host, shop, check } = bench;
  const row = measure(bench, {
    name: 'formula-mirror',
    size: shop.state.variations.size,
    fewestCalls: 0,
    limitMs: limitMs({ calls: 0, cells, executions: cells }),
    job: () => host.recalculate(),
  });
  check('formula-mirror');
  if (row.httpCalls > 0) throw new Error(`formula-mirror made ${row.httpCalls} calls.`);
  if (cloud.counters.sheetReads > 2 * cells) throw new Error(`formula-mirror read ${cloud.counters.sheetReads} times.`);
  return row;
}
