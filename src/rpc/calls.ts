import { connectionCalls } from './connection-calls';
import { dashboardCalls } from './dashboard-calls';
import { doctorCalls } from './doctor-calls';
import { endpointCalls } from './endpoint-calls';
import { pullCalls } from './pull-calls';
import { pushCalls } from './push-calls';
import { rowCalls } from './row-calls';
import type { RpcCall } from './rpc-call';
import { runCalls } from './run-calls';
import { scheduleCalls } from './schedule-calls';
import { settingsCalls } from './settings-calls';
import { stateCalls } from './state-calls';

/** Everything that the sidebar may call, and nothing else. */
export const calls = {
  ...connectionCalls,
  ...dashboardCalls,
  ...doctorCalls,
  ...endpointCalls,
  ...pushCalls,
  ...pullCalls,
  ...rowCalls,
  ...runCalls,
  ...settingsCalls,
  ...stateCalls,
  ...scheduleCalls,
};

/** The calls as their client sees them: arguments in, value out. */
export type RpcApi = {
  readonly [Name in keyof typeof calls]: (typeof calls)[Name] extends RpcCall<infer Arguments, infer Value>
    ? { readonly args: Arguments; readonly value: Value }
    : never;
};
