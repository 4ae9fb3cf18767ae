import { buildProject } from '../scripts/build';
import { printTable } from '../workbench/table-printer';
import { benchCopy } from './copy-rows';
import { benchFormulaCells, benchFormulaMirror, benchFormulaRange } from './formula-rows';
import { benchOrders } from './order-rows';
import { benchFillPrices } from './price-rows';
import { pullRows } from './pull-rows';
import { benchPreview, benchPushDelta, benchPushPrice, benchPushStock } from './push-rows';
import type { BenchRow } from './row';
import { benchStartUp } from './start-up-row';

await buildProject();
const rows: readonly BenchRow[] = [
  ...benchStartUp(),
  ...pullRows.map((measureRow) => measureRow()),
  await benchOrders(5000),
  await benchOrders(50_000),
  await benchOrders(200_000),
  benchPreview(10_500, 10_000),
  benchPushStock(1000, 1000),
  benchPushStock(10_500, 10_000),
  benchPushDelta(10_000, 500),
  benchPushPrice(10_000, 400, 1000),
  ...benchFillPrices(10_000),
  benchCopy(10_000),
  benchFormulaCells(),
  benchFormulaRange(),
  benchFormulaMirror(),
];

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(rows));
} else {
  const head = ['row', 'size', 'calls', 'fewest', 'virtual s', 'limit s', 'ratio', 'cpu ms', 'peak MB'];
  console.log(
    printTable(
      head,
      rows.map((row) =>
        [
          row.name,
          row.size,
          row.httpCalls,
          row.fewestCalls,
          row.virtualSeconds,
          row.limitSeconds,
          row.ratio,
          row.cpuMs,
          row.peakMb,
        ].map(String),
      ),
    ),
  );
}
// A row that takes less than the least possible measures something else.
process.exitCode = rows.every(({ ratio }) => ratio >= 1) ? 0 : 1;
