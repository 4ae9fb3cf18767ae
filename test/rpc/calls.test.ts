import { findCall } from '../../src/rpc/calls';
import { connectionCalls } from '../../src/rpc/connection/connection-calls';
import { dashboardCalls } from '../../src/rpc/dashboard-calls';
import { doctorCalls } from '../../src/rpc/doctor-calls';
import { endpointCalls } from '../../src/rpc/endpoint-calls';
import { pullCalls } from '../../src/rpc/pull-calls';
import { pushCalls } from '../../src/rpc/push-calls';
import { rowCalls } from '../../src/rpc/row-calls';
import type { RpcCall } from '../../src/rpc/rpc-call';
import { runCalls } from '../../src/rpc/run-calls';
import { scheduleCalls } from '../../src/rpc/schedule-calls';
import { settingsCalls } from '../../src/rpc/settings-calls';
import { stateCalls } from '../../src/rpc/state-calls';

const all: Readonly<Record<string, RpcCall>> = {
  ...connectionCalls,
  ...dashboardCalls,
  ...doctorCalls,
  ...endpointCalls,
  ...pullCalls,
  ...pushCalls,
  ...rowCalls,
  ...runCalls,
  ...settingsCalls,
  ...stateCalls,
  ...scheduleCalls,
};

describe('findCall', () => {
  it.each(Object.entries(all))('finds %s in its group', (name, call) => {
    expect(findCall(name)).toBe(call);
  });

  it.each(['', 'pull', 'pull.', 'shell.run', 'constructor', 'constructor.name', 'pull.constructor'])(
    'finds nothing by the name %p',
    (name) => {
      expect(findCall(name)).toBeUndefined();
    },
  );
});
