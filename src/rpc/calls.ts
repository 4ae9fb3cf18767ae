import { alertCalls } from './alert-calls';
import { budgetCalls } from './budget-calls';
import { changesCalls } from './changes-calls';
import { connectionCalls } from './connection/connection-calls';
import { oauthCalls } from './connection/oauth-calls';
import { copyCalls } from './copy-calls';
import { dashboardCalls } from './dashboard-calls';
import { doctorCalls } from './doctor-calls';
import { endpointCalls } from './endpoint-calls';
import { functionCalls } from './function-calls';
import { jobCalls } from './job-calls';
import { mailCalls } from './mail-calls';
import { nameCalls } from './name-calls';
import { panelCalls } from './panel-calls';
import { priceCalls } from './price-calls';
import { pullCalls } from './pull-calls';
import { pushCalls } from './push-calls';
import { rowCalls } from './row-calls';
import type { RpcCall } from './rpc-call';
import { runCalls } from './run-calls';
import { scheduleCalls } from './schedule-calls';
import { scheduledCalls } from './scheduled-calls';
import { scheduledTakeOverCalls } from './scheduled-take-over-calls';
import { settingsCalls } from './settings-calls';
import { stateCalls } from './state-calls';

/** The groups of calls by the first word of their names. By functions, so that only the group of the call that is made is loaded. */
const groups = new Map<string, () => Readonly<Record<string, RpcCall>>>([
  ['alerts', () => alertCalls],
  ['budget', () => budgetCalls],
  ['changes', () => changesCalls],
  ['connection', () => connectionCalls],
  ['copies', () => copyCalls],
  ['dashboard', () => dashboardCalls],
  ['datasets', () => pullCalls],
  ['doctor', () => doctorCalls],
  ['endpoints', () => endpointCalls],
  ['functions', () => functionCalls],
  ['jobs', () => jobCalls],
  ['mail', () => (typeof NGORDER_MAIL !== 'undefined' && NGORDER_MAIL ? mailCalls : {})],
  ['names', () => nameCalls],
  ['oauth', () => oauthCalls],
  ['panel', () => panelCalls],
  ['prices', () => priceCalls],
  ['pull', () => pullCalls],
  ['pulls', () => pullCalls],
  // Sidebars that were open before know two calls about runs by names of pushes.
  ['push', () => ({ ...pushCalls, ...runCalls })],
  ['rows', () => rowCalls],
  ['runs', () => runCalls],
  ['schedule', () => scheduleCalls],
  ['scheduled', () => ({ ...scheduledCalls, ...scheduledTakeOverCalls })],
  ['settings', () => settingsCalls],
  ['state', () => stateCalls],
  ['tabs', () => stateCalls],
]);

/** A call that the sidebar may make; it may make no other. */
export function findCall(name: string): RpcCall | undefined {
  const [group = ''] = name.split('.');
  // Not `calls[name]`: every object also answers to names like `constructor`.
  return new Map(Object.entries(groups.get(group)?.() ?? {})).get(name);
}

type Calls = typeof alertCalls &
  typeof budgetCalls &
  typeof changesCalls &
  typeof connectionCalls &
  typeof copyCalls &
  typeof dashboardCalls &
  typeof doctorCalls &
  typeof endpointCalls &
  typeof functionCalls &
  typeof jobCalls &
  typeof mailCalls &
  typeof nameCalls &
  typeof oauthCalls &
  typeof panelCalls &
  typeof priceCalls &
  typeof pullCalls &
  typeof pushCalls &
  typeof rowCalls &
  typeof runCalls &
  typeof settingsCalls &
  typeof stateCalls &
  typeof scheduleCalls &
  typeof scheduledCalls &
  typeof scheduledTakeOverCalls;

/** The calls as their client sees them: arguments in, value out. */
export type RpcApi = {
  readonly [Name in keyof Calls]: Calls[Name] extends RpcCall<infer Arguments, infer Value>
    ? { readonly args: Arguments; readonly value: Value }
    : never;
};
