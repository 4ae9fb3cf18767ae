import { parseArgs } from 'node:util';
import { buildProject } from '../scripts/build';
import { buildPageAssets } from './page/page-assets';
import { startPageServer } from './page/page-server';
import { executionsAtOnce, PageSession } from './page/page-session';
import { SystemClock } from './page/system-clock';
import { startWorkbench } from './workbench';

/**
 * `npm start`: a spreadsheet with the add-on in it and a sandbox shop, in a browser, with no account anywhere. `-- --published`: as an add-on
 * that was published, whose menu stands elsewhere.
 */
const firstPort = 8787;
const { values } = parseArgs({ options: { published: { type: 'boolean', default: false } } });

await buildProject({ installation: values.published ? 'published' : 'bound' });
const workbench = await startWorkbench({ clock: new SystemClock(), workers: executionsAtOnce });
const session = await PageSession.open(workbench);
await session.handlers.run({ name: 'openSidebar', args: [] });
const server = await startPageServer(session, await buildPageAssets(), firstPort);

console.log(`Workbench      ${server.url}`);
if (!server.url.endsWith(`:${firstPort}`)) console.log(`               (port ${firstPort} is in use)`);
console.log(`Sandbox shop   ${workbench.shopUrl}  key: ${workbench.shop.options.key}`);
console.log('Ctrl+C ends both; nothing is kept.');
