import { type ErrorCode, isAddOnError } from '../text/add-on-error';

/** By what a run is refused whose lines are damaged, or of a kind or a version that is not known here. */
const refusals: readonly ErrorCode[] = ['damagedState', 'unknownKind', 'unknownEndpoint', 'newerState', 'runNotFound'];

/** `undefined` for what cannot be read; other failures stay such. */
export function orUnreadable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isAddOnError(error) || !refusals.includes(error.code)) throw error;
    return undefined;
  }
}
