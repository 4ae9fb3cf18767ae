import type { PullSummary } from '../src/pull/pull';
import type { RpcApi } from '../src/rpc/calls';
import { measure, openBench } from './measure';
import { sheetReadMs, sheetWriteMs } from './model';
import type { BenchRow } from './row';

/** A dated copy of a shop's variations, in the columns that are shown. Nothing of it asks the shop. */
export function benchCopy(variations: number): BenchRow {
  const bench = openBench({ products: Math.round(variations / 2.5) });
  const { rpc, shop } = bench;
  const { tabId } = rpc<PullSummary>('pull.run');
  const size = shop.state.variations.size;
  const { columns } = rpc<RpcApi['copies.list']['value']>('copies.list', { tabId });
  const cells = size * columns.filter(({ isTicked }) => isTicked).length;
  return measure(bench, {
    ...{ name: 'dated-copy', size, fewestCalls: 0, limitMs: sheetReadMs(cells) + sheetWriteMs(cells) },
    job: () => rpc('copies.make', { tabId }),
  });
}
