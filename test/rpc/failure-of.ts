import { RpcFailure } from '../../workbench/workbench';

/** What a call failed with. @throws Error where it did not fail, or by anything but a failure that is told. */
export function failureOf(work: () => unknown): RpcFailure {
  try {
    work();
  } catch (error) {
    if (error instanceof RpcFailure) return error;
    throw error;
  }
  throw new Error('it did not fail');
}
