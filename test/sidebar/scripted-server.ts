import type { RpcApi } from '../../src/rpc/calls';
import type { CallServer } from '../../src/sidebar/shell/server/call-server';
import type { EditView, PlanView, SidebarState, TabView } from '../../src/sidebar/shell/server/rpc-views';

/** Answers by call name; what is not scripted fails. */
export type Script = {
  [Name in keyof RpcApi]?: (args: RpcApi[Name]['args']) => RpcApi[Name]['value'] | Promise<RpcApi[Name]['value']>;
};

/** A script's side of the sidebar, without a script. `calls` are those made so far, progress polling left out. */
export function scriptServer(script: Script): {
  readonly call: CallServer;
  readonly calls: (readonly [string, unknown])[];
} {
  const calls: (readonly [string, unknown])[] = [];
  const call: CallServer = async (name, args) => {
    if (name !== 'push.progress') calls.push([name, args]);
    const answer = script[name];
    if (!answer) throw new Error(`${name} is not scripted`);
    return await answer(args);
  };
  return { call, calls };
}

/** What the script tells of the schedule where there is none. */
export const noSchedule: RpcApi['jobs.list']['value'] = {
  jobs: [],
  others: [],
  upcoming: [],
  tasks: [],
  offersMinutes: true,
  timeZone: 'Asia/Jakarta',
  isTriggerGone: false,
};

/** A tab with a saved pull. */
export function tabOf(facts: Partial<TabView>): TabView {
  const { dataset = 'variations', name = 'Variasi' } = facts;
  return {
    tabId: 11,
    name,
    dataset,
    title: name,
    definition: { dataset, filters: {}, mode: 'update' },
    filters: [],
    conditions: [],
    pulledAt: Date.UTC(2026, 2, 2, 2),
    rows: 5,
    calls: 31,
    isIncremental: false,
    hasPrices: false,
    isOwn: true,
    changes: null,
    seen: 'seen',
    warehouses: [],
    columns: dataset === 'variations' ? [{ key: 'stock:0', title: 'Stok' }] : [],
    ...facts,
  };
}

export const connectedState: Extract<SidebarState, { readonly connection: object }> = {
  language: 'id',
  installation: 'bound',
  timeZone: 'Asia/Jakarta',
  hosts: ['api.ngorder.id', 'api.smartseller.co.id'],
  connection: {
    id: '4d1f0a6c92e7',
    title: 'Toko Contoh',
    host: 'api.ngorder.id',
    by: 'key',
    shop: { id: 7, name: 'Toko Contoh', packageEnds: '2027-05-01' },
  },
  otherTab: null,
  leftElsewhere: [],
  tabs: [
    tabOf({
      tabId: 11,
      dataset: 'variations',
      rows: 3022,
      name: 'Variasi',
      warehouses: [{ id: 0, name: 'Gudang Utama' }],
      columns: [{ key: 'stock:0', title: 'Stok · Gudang Utama' }],
    }),
  ],
  copy: null,
  unsealed: [],
  pausedPulls: [],
  runs: [],
  unfinished: null,
  unfinishedRun: null,
  unfinishedRows: null,
  hourly: false,
  dashboardTab: null,
  ourTab: null,
  alerts: null,
  front: { tabId: 11, name: 'Variasi', tabs: 2, changes: { state: 's1', edits: 'e1' } },
  schedule: { jobs: [], failed: [], others: 0, isTriggerGone: false, unreadable: null, overdue: [] },
  ideas: [],
  greets: false,
};

export const unconnectedState: SidebarState = {
  language: 'id',
  installation: 'bound',
  timeZone: 'Asia/Jakarta',
  hosts: connectedState.hosts,
  connection: null,
  connections: [],
  proposed: null,
  isRemoved: false,
  otherTab: null,
  leftElsewhere: [],
  tabs: [],
  copy: null,
  unsealed: [],
  pausedPulls: [],
  runs: [],
  unfinished: null,
  unfinishedRun: null,
  unfinishedRows: null,
  hourly: false,
  dashboardTab: null,
  ourTab: null,
  alerts: null,
  front: { tabId: 11, name: 'Variasi', tabs: 2, changes: { state: 's1', edits: 'e1' } },
  schedule: { jobs: [], failed: [], others: 0, isTriggerGone: false, unreadable: null, overdue: [] },
  ideas: [],
  greets: false,
};

export const edit = (key: string, status: EditView['status']): EditView => ({
  key,
  recordId: key.split('/')[0] ?? '',
  parentId: '1',
  column: key.split('/')[1] ?? '',
  sku: `SKU-${key}`,
  name: 'Sarung Batik',
  baseline: 4,
  wanted: 9,
  live: 4,
  status,
  reason: '',
  warnings: [],
  doubts: [],
  mayBeChosen: status === 'conflict',
  scheduling: null,
  hasCell: true,
  isDestructive: false,
  entry: null,
});

export function planOf(edits: readonly EditView[], undoes: string | null = null): PlanView {
  const counts = { ready: 0, alreadySo: 0, conflict: 0, blocked: 0 };
  for (const { status } of edits) counts[status] += 1;
  return { id: 'plan', tabId: 11, undoes, counts, sums: [], edits };
}
