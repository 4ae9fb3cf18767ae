import type { InProcessWorkbench } from '../workbench/in-process-workbench';
import { RpcFailure } from '../workbench/workbench';

/** Calls an endpoint like a person who says yes to what is asked about every change; to what is in doubt they say nothing. */
export function callConfirmed<T>(
  rpc: InProcessWorkbench['rpc'],
  args: Readonly<Record<string, unknown>>,
  options: Parameters<InProcessWorkbench['rpc']>[2] = {},
): T {
  try {
    return rpc<T>('endpoints.call', args, options);
  } catch (caught) {
    if (!(caught instanceof RpcFailure) || caught.code !== 'confirmationNeeded') throw caught;
    return rpc<T>('endpoints.call', { ...args, confirm: caught.token }, options);
  }
}
