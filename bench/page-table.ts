import { buildPageAssets } from '../workbench/page/server/page-assets';
import { startPageServer } from '../workbench/page/server/page-server';
import { executionsAtOnce } from '../workbench/page/server/page-session';
import { PageSessions } from '../workbench/page/server/page-sessions';
import { startWorkbench } from '../workbench/workbench';

/*
 * The page of a table of so many rows and columns, served by a process of its own, of which nothing but the workbench uses the memory; forked by
 * `page-bench.ts`. It tells its address, and at every message what it takes of the memory, in MB.
 */

const [rows = 0, columns = 0] = process.argv.slice(2).map(Number);
const workbench = await startWorkbench({ shop: { products: 1, orders: 0 }, workers: executionsAtOnce });
const { workbook } = workbench.cloud;
const tab = workbook.insertSheet('Table');
tab.insertRows(1001, rows - 1000);
tab.insertColumns(27, columns - 26);
tab.write(
  { row: 1, column: 1, rows, columns },
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => (c === 0 ? `SKU ${r}` : r * c))),
);
const server = await startPageServer(new PageSessions(workbench, { usual: 'owner' }), await buildPageAssets(), 0);
process.on('message', () => process.send?.(process.memoryUsage().rss / 1e6));
process.send?.(server.url);
