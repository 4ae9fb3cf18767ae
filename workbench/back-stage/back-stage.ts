import type { Cloud } from '../apps-script/cloud';
import type { StoredTrigger } from '../apps-script/triggers/trigger-store';
import { dailyLimits, type Quota } from '../apps-script/world/daily-use';
import type { LiveWorkbench } from '../live/live-workbench';
import type {
  BackStageApi,
  BackStageView,
  CallView,
  QuotaView,
  ShopDeskView,
  StoreView,
  TriggerView,
} from './back-stage-api';
import { ShopDesk } from './shop-desk';

/** In characters; what is longer is cut, and says so. */
const longestValue = 2000;

type Handlers = {
  readonly [Name in keyof BackStageApi]: (args: BackStageApi[Name]['args']) => Promise<BackStageApi[Name]['value']>;
};

/** What stands behind the sheet: calls, executions, quotas, triggers, stores, and the shop as its owner sees it. */
export class BackStage {
  readonly #desk: ShopDesk;

  /** @param seen is told what is shown of the shop. */
  constructor(
    private readonly workbench: LiveWorkbench,
    private readonly seen: (desk: ShopDeskView) => void = () => {},
  ) {
    this.#desk = new ShopDesk(workbench.shop);
    const { key, otherKeys } = workbench.shop.options;
    for (const secret of [key, ...otherKeys]) workbench.logs.secrets.add(secret);
  }

  readonly handlers: Handlers = {
    backStage: async ({ afterCall, afterExecution }) => this.#view(afterCall, afterExecution),
    callDetail: async ({ number }) => {
      const call = this.workbench.logs.wire.calls.find(number);
      if (!call) throw new Error('That call is too long ago.');
      return call;
    },
    cancelExecution: async ({ number }) => {
      this.workbench.host.cancel(number);
      return null;
    },
    runTrigger: async ({ id }) => {
      await this.workbench.triggers.runNow(id);
      return null;
    },
    moveClock: async ({ ms }) => {
      await this.workbench.journey.travel(ms);
      return null;
    },
    stopClock: async () => {
      await this.workbench.journey.stop();
      return null;
    },
    showTab: async ({ tabId }) => {
      this.workbench.cloud.workbook.sheet(tabId)?.setHidden(false);
      return null;
    },
    shopDesk: async ({ search }) => {
      const view = this.#desk.view(search);
      this.seen(view);
      return view;
    },
    doInShop: async ({ deed }) => {
      this.#desk.perform(deed);
      return null;
    },
    setPace: async ({ latencyMs, rateLimitPerMinute }) => {
      const { pace } = this.workbench.shop;
      pace.latencyMs = latencyMs;
      pace.rateLimitPerMinute = rateLimitPerMinute ?? Number.POSITIVE_INFINITY;
      return null;
    },
    addFault: async ({ fault, times }) => {
      this.workbench.shop.faults.add({ fault, ...(times === undefined ? {} : { times }) });
      return null;
    },
    clearFaults: async () => {
      this.workbench.shop.faults.clear();
      return null;
    },
  };

  #view(afterCall: number, afterExecution: number): BackStageView {
    const { clock, cloud, host, journey } = this.workbench;
    const { wire, executions } = this.workbench.logs;
    return {
      now: clock.now(),
      aheadMs: clock.aheadMs,
      isTriggerRunning: this.workbench.triggers.isRunning,
      journey: journey.view,
      calls: wire.calls.after(afterCall).map(({ number, item: { request: _, answer: __, ...item } }) => {
        return { number, item: item satisfies CallView };
      }),
      running: host.running,
      executions: executions.executions.after(afterExecution),
      looks: executions.looks,
      operations: operationsOf(cloud),
      quotas: cloud.persons.map((person) => viewQuota(cloud, person)),
      triggers: cloud.triggers.all().map(viewTrigger),
      stores: this.#viewStores(),
      hiddenTabs: cloud.workbook.sheets().flatMap(({ id, name, hidden }) => (hidden ? [{ id, name }] : [])),
    };
  }

  #viewStores(): StoreView[] {
    const { cloud } = this.workbench;
    const users = cloud.persons.map((person) => [person, cloud.storesOf(person)] as const);
    return [
      ...users.map(([person, { properties }]) => this.#viewStore('userProperties', properties.user.all(), person)),
      this.#viewStore('documentProperties', cloud.properties.document.all()),
      this.#viewStore('scriptProperties', cloud.properties.script.all()),
      ...users.map(([person, { caches }]) => this.#viewStore('userCache', caches.user.all(), person)),
      this.#viewStore('documentCache', cloud.caches.document.all()),
    ];
  }

  #viewStore(kind: StoreView['kind'], values: Readonly<Record<string, string>>, person = ''): StoreView {
    const shown = Object.entries(values).map(([key, value]) => [key, this.#shown(key, value)] as const);
    return { kind, person, values: Object.fromEntries(shown.sort(([a], [b]) => (a < b ? -1 : 1))) };
  }

  /** A secret by its name is hidden as a whole; keys of the shop wherever they stand. */
  #shown(key: string, value: string): string {
    if (secretNames.test(key)) return '•••';
    const hidden = this.workbench.logs.secrets.hide(value);
    if (hidden.length <= longestValue) return hidden;
    return `${hidden.slice(0, longestValue)} … ${hidden.length - longestValue} characters more`;
  }
}

const secretNames = /secret|seal|key|grant|signIn/i;

const viewTrigger = ({ id, person, handler, timing, dueAt }: StoredTrigger): TriggerView => ({
  ...{ id, person, handler, timing },
  dueAt: Number.isFinite(dueAt) ? dueAt : null,
});

function viewQuota(cloud: Cloud, person: string): QuotaView {
  const { use, kind } = cloud.world.accountOf(person);
  const used = (quota: Quota): number => use.used(quota);
  return {
    ...{ person, kind, limits: dailyLimits[kind] },
    used: {
      fetches: used('fetches'),
      triggerMs: used('triggerMs'),
      propertyOperations: used('propertyOperations'),
      mailRecipients: used('mailRecipients'),
    },
  };
}

const operationsOf = ({ counters }: Cloud): BackStageView['operations'] => ({
  executions: counters.executions,
  requests: counters.requestCount,
  sheetReads: counters.sheetReads,
  sheetWrites: counters.sheetWrites,
  otherSheetCalls: counters.otherSheetCalls,
  propertyReads: counters.propertyReads,
  propertyWrites: counters.propertyWrites,
  cacheReads: counters.cacheReads,
  cacheWrites: counters.cacheWrites,
});
