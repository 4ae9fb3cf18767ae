import type { PullSummary } from '../src/pull/pull';
import type { RpcApi } from '../src/rpc/calls';
import { measure, openBench } from './measure';
import { sheetReadMs, sheetWriteMs } from './model';
import type { BenchRow } from './row';

/** The columns that tell a row and its prices: id, SKU, name, price, cost, result. */
const columnsRead = 6;
/** The prices, and what is told beside them. */
const columnsWritten = 2;

/** All prices of a shop by a rule: what a person waits for before they see them, and until their cells have them. Nothing of it asks the shop. */
export function benchFillPrices(variations: number): readonly BenchRow[] {
  const bench = openBench({ products: Math.round(variations / 2.5) });
  const { rpc, shop } = bench;
  const { tabId } = rpc<PullSummary>('pull.run');
  const rule = { direction: 'down', by: { unit: 'percent', amount: 10 }, rounding: 'nineHundreds', overCostPercent: 5 };
  const wish = { tabId, column: 'price', rule };
  const size = shop.state.variations.size;
  const read = sheetReadMs(size * columnsRead);
  let look: RpcApi['prices.look']['value'] = { prices: [], left: [] };
  const looked = measure(bench, {
    ...{ name: 'prices-look', size, fewestCalls: 0, limitMs: read },
    job: () => {
      look = rpc('prices.look', { ...wish, rows: { kind: 'all' } });
    },
  });
  const seen = Object.fromEntries(look.prices.map(({ recordId, to }) => [recordId, to]));
  const filled = measure(bench, {
    ...{ name: 'prices-fill', size, fewestCalls: 0, limitMs: read + sheetWriteMs(look.prices.length * columnsWritten) },
    job: () => rpc('prices.fill', { ...wish, seen }),
  });
  return [looked, filled];
}
