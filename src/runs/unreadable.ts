import { type ErrorCode, isAddOnError } from '../text/add-on-error';

/** By what a run is refused whose lines are damaged, or of a kind or a version that is not known here. */
export const refusals: readonly ErrorCode[] = [
  'damagedState',
  'unknownKind',
  'unknownEndpoint',
  'newerState',
  'runNotFound',
];

/**
 * `undefined` for what cannot be read; other failures stay such.
 * @param codes of the errors that say so.
 */
export function orUnreadable<T>(read: () => T, codes: readonly ErrorCode[] = refusals): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isAddOnError(error) || !codes.includes(error.code)) throw error;
    return undefined;
  }
}
