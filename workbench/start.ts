import { BackStage } from './back-stage/back-stage';
import { guideFor } from './guide/guide';
import { readFaultFile } from './live/fault-file';
import { keptBuild } from './live/kept-build';
import { KeptFolder } from './live/kept-folder';
import { type LiveWorkbench, openLiveWorkbench } from './live/live-workbench';
import { openInBrowser } from './live/open-in-browser';
import { readRelease } from './live/release-file';
import { watchSources } from './live/source-watch';
import { localeOfNew, readStartOptions, type StartOptions } from './live/start-options';
import { takeFolder } from './live/taken-folder';
import { buildPageAssets } from './page/server/page-assets';
import { startPageServer } from './page/server/page-server';
import { executionsAtOnce } from './page/server/page-session';
import { PageSessions } from './page/server/page-sessions';
import type { Bundle } from './workbench';

/** `npm start`: a spreadsheet with the add-on in it and a sandbox shop, in a browser, with no account anywhere. */
const request = readStartOptions(process.argv.slice(2));
if (request.kind === 'help') console.log(request.text);
else if (request.kind === 'wrong') {
  console.error(request.why);
  process.exitCode = 1;
} else {
  const named = readNamed(request.options);
  if (named === undefined) process.exitCode = 1;
  else await start(request.options, named);
}

/** What the flags name: a mistake in it is told before anything is built. Undefined where there is one. */
function readNamed({ faults, release, keptIn }: StartOptions) {
  const read = <T>(flag: string, value: () => T): { readonly value: T } | undefined => {
    try {
      return { value: value() };
    } catch (error) {
      console.error(`--${flag}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const rules = read('faults', () => (faults === undefined ? [] : readFaultFile(faults)));
  const bundle = rules && read('release', () => (release === undefined ? undefined : readRelease(release)));
  const taking = bundle && read('kept', () => takeFolder(keptIn));
  if (taking?.value.kind === 'inUse') {
    const { holder, file } = taking.value;
    console.error(`What is in ${keptIn} is in use: npm start runs already, as process ${holder}.`);
    console.error(`End that one, or name another folder by --kept. If no such process is a start, delete ${file}.`);
    return undefined;
  }
  return taking && { faults: rules.value, release: bundle.value, letGo: taking.value.letGo };
}

type Named = NonNullable<ReturnType<typeof readNamed>>;

async function start(options: StartOptions, { faults, release, letGo }: Named): Promise<void> {
  const build = options.isPublished ? 'published' : 'bound';
  const buildAnew = () => keptBuild(build);
  const [bundle, assets] = await Promise.all([release ?? buildAnew(), buildPageAssets()]);
  const workbench = await openWorkbench(options, build, bundle);
  workbench.shop.pace.latencyMs = options.latencyMs;
  for (const fault of faults) workbench.shop.faults.add(fault);
  const guide = guideFor(workbench, options.person);
  const backStage = new BackStage(workbench, (desk) => guide?.shopSeen(desk));
  const sessions = new PageSessions(workbench, { usual: options.person, backStage, ...(guide ? { guide } : {}) });
  if (!(await sessions.of())) throw new Error(`Nobody can be called ${options.person}.`);
  const server = await startPageServer(sessions, assets, options.port, workbench.touch);
  const stopWatching = release ? () => {} : watchSources('src', () => rebuild(workbench, sessions, buildAnew));
  endWith(async () => {
    stopWatching();
    await server.close();
    await workbench.close();
    letGo();
  });
  tellAddresses(server.url, workbench, options);
  if (options.opensBrowser) openInBrowser(server.url);
}

function openWorkbench(options: StartOptions, build: 'bound' | 'published', bundle: Bundle): Promise<LiveWorkbench> {
  const { keptIn, isFresh, language, products, orders } = options;
  const folder = new KeptFolder(keptIn);
  const aside = isFresh ? folder.putAside() : undefined;
  if (aside !== undefined) console.log(`What was kept is put aside as ${aside}.`);
  return openLiveWorkbench({
    ...{ build, folder, bundle, workers: executionsAtOnce, tell: (line) => console.error(line) },
    shop: { ...(products === undefined ? {} : { products }), ...(orders === undefined ? {} : { orders }) },
    ...(language === undefined ? {} : { language }),
    spreadsheetLocale: localeOfNew(options),
  });
}

/** A source that does not build is told, and changes nothing. */
async function rebuild({ reload }: LiveWorkbench, sessions: PageSessions, buildAnew: () => Promise<Bundle>) {
  try {
    await reload(await buildAnew());
    for (const session of await sessions.all()) await session.showNewVersion();
    console.log('Rebuilt: the menu and the panel are those of now.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}

function endWith(close: () => Promise<void>): void {
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isEnding) process.exit(1);
      isEnding = true;
      void close().then(() => process.exit(0));
    });
  }
}

function tellAddresses(url: string, workbench: LiveWorkbench, { port, keptIn, ...asked }: StartOptions) {
  const { shop, shopUrl, isContinued } = workbench;
  console.log(`Workbench      ${url}`);
  if (port !== 0 && !url.endsWith(`:${port}`)) console.log(`               (port ${port} is in use)`);
  console.log(`Sandbox shop   ${shopUrl}  key: ${shop.options.key}`);
  if (isContinued) console.log('It goes on from last time; --fresh begins anew.');
  const wantsOther = asked.products ?? asked.orders ?? asked.spreadsheetLocale;
  if (isContinued && wantsOther !== undefined) {
    console.log('--products, --orders and --locale are for a new one: they change nothing of what was kept.');
  }
  console.log(`Ctrl+C ends both; what is in them is kept in ${keptIn}.`);
}
