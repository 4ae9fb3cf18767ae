import type { SpreadsheetLocale } from '../apps-script/workbook/values/spreadsheet-locale';
import type { Workbook } from '../apps-script/workbook/workbook';
import type { Build } from '../apps-script/world/build';
import { openShop, type RecordedShopOptions } from '../recorded/recorded-shop';
import { openWorkbook } from '../recorded/recorded-workbook';
import { createShop, type Shop } from '../shop/shop';
import { type Bundle, startWorkbench, type Workbench } from '../workbench';
import { ClockJourney } from './clock-journey';
import { Keeper } from './keeper';
import type { KeptFolder, KeptState } from './kept-folder';
import { fillCloud, type KeptWorkbench } from './kept-workbench';
import { LiveClock } from './live-clock';
import { LiveLogs } from './logs/live-logs';
import { TriggerWatch } from './trigger-watch';

export interface LiveWorkbenchOptions {
  /** How a new shop is seeded. */
  readonly shop: RecordedShopOptions;
  readonly build: Build;
  /** Of the persons' accounts, which says the language. */
  readonly language?: string;
  /** Of a new spreadsheet. */
  readonly spreadsheetLocale?: SpreadsheetLocale;
  /** The one in `dist` when absent. */
  readonly bundle?: Bundle;
  readonly workers: number;
  /** Absent: nothing is kept. */
  readonly folder?: KeptFolder;
  /** Hears what a developer should know. */
  readonly tell: (line: string) => void;
}

/** A workbench in real time, which a person works in. */
export interface LiveWorkbench extends Workbench {
  readonly clock: LiveClock;
  readonly triggers: TriggerWatch;
  /** Moves the clock. */
  readonly journey: ClockJourney;
  readonly logs: LiveLogs;
  /** Whether it goes on from an earlier start. */
  readonly isContinued: boolean;
  /**
   * Another version of the script is used from now on; all that it keeps stays.
   * @throws SyntaxError when its code cannot be parsed; then the version before stays.
   */
  readonly reload: (bundle: Bundle) => Promise<void>;
  /** To be called when something may have become different. */
  readonly touch: () => void;
}

/** Goes on with what is kept in the folder, or begins anew. What is kept and cannot be gone on with is put aside, and that is told. */
export async function openLiveWorkbench(options: LiveWorkbenchOptions): Promise<LiveWorkbench> {
  const { folder, tell } = options;
  const found = findKept(folder);
  if (found.kind === 'unreadable' && folder !== undefined) {
    tell(`What was kept cannot be gone on with: ${found.why}`);
    tell(`It is put aside as ${folder.putAside()}, and a new workbench begins.`);
  }
  return found.kind === 'repeated' ? openKept(found, options) : openNew(options);
}

interface Repeated {
  readonly kind: 'repeated';
  readonly kept: KeptWorkbench;
  readonly clock: LiveClock;
  readonly shop: Shop;
  readonly workbook: Workbook;
}

/** What is kept, and brought back so far as it can fail for what was written. */
function findKept(folder: KeptFolder | undefined): Repeated | Exclude<KeptState, { readonly kind: 'kept' }> {
  const state = folder?.read() ?? { kind: 'none' };
  if (state.kind !== 'kept') return state;
  const { workbench: kept } = state;
  const clock = LiveClock.standingAt(kept.shop.openedAt);
  try {
    const shop = openShop(kept.shop, kept.now, clock);
    return { kind: 'repeated', kept, clock, shop, workbook: openWorkbook(kept.workbook) };
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Error ? error.message : String(error) };
  }
}

async function openNew(options: LiveWorkbenchOptions): Promise<LiveWorkbench> {
  // It stands while the shop is filled, or the same shop could never be filled again.
  const clock = LiveClock.standingAt(Date.now());
  const shop = createShop({ ...options.shop, clock });
  const logs = openLogs(clock, options);
  const { spreadsheetLocale } = options;
  const workbench = await startWorkbench({
    ...toStart(options, logs),
    ...{ clock, opened: { shop } },
    ...(spreadsheetLocale === undefined ? {} : { spreadsheetLocale }),
  });
  clock.start(0);
  return goLive(workbench, { ...options, clock, logs, isContinued: false });
}

async function openKept(
  { kept, clock, shop, workbook }: Repeated,
  options: LiveWorkbenchOptions,
): Promise<LiveWorkbench> {
  const logs = openLogs(clock, options);
  const workbench = await startWorkbench({ ...toStart(options, logs), clock, opened: { shop, workbook } });
  fillCloud(workbench.cloud, kept);
  clock.start(kept.aheadMs);
  return goLive(workbench, { ...options, clock, logs, shop: kept.shop.options, isContinued: true });
}

/** With the places of the bundle that is used from now on. */
function openLogs(clock: LiveClock, { bundle }: LiveWorkbenchOptions): LiveLogs {
  const logs = new LiveLogs(clock);
  logs.places.follow(bundle?.map);
  return logs;
}

const toStart = ({ build, language, bundle, workers }: LiveWorkbenchOptions, { wire, executions }: LiveLogs) => ({
  build,
  workers,
  wrapTransport: wire.wrap,
  onEnd: executions.add,
  ...(language === undefined ? {} : { locale: language }),
  ...(bundle === undefined ? {} : { bundle }),
});

function goLive(
  workbench: Workbench,
  {
    folder,
    tell,
    shop: shopOptions,
    clock,
    logs,
    isContinued,
  }: LiveWorkbenchOptions & Pick<LiveWorkbench, 'clock' | 'logs' | 'isContinued'>,
): LiveWorkbench {
  const { cloud, shop, host } = workbench;
  const keeper = folder && new Keeper(folder, { clock, cloud, shop, shopOptions }, tell);
  const touch = (): void => keeper?.touch();
  // A script that hears of an edit writes after the page has been answered.
  cloud.workbook.onChange(touch);
  const triggers = new TriggerWatch(cloud, host, touch);
  triggers.start();
  const journey = new ClockJourney({ clock, cloud, host, triggers });
  return {
    ...workbench,
    ...{ clock, triggers, journey, logs, isContinued, touch },
    reload: async ({ code, manifest, files, map }) => {
      await host.reload(code);
      logs.places.follow(map);
      cloud.project.upgrade(manifest);
      cloud.world.files = files;
    },
    close: async () => {
      // What runs may take its time, and whoever does not wait for it loses nothing.
      keeper?.flush();
      await journey.stop();
      await triggers.stop();
      keeper?.flush();
      await workbench.close();
    },
  };
}
