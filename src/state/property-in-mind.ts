import type { PropertyStorePort } from '../google/ports';

/** One property that is read once in an execution, and kept in mind. */
export interface PropertyInMind<T> {
  readonly read: () => T;
  readonly write: (text: string) => void;
}

/**
 * For a property that nobody else writes meanwhile. Where writing it fails, nobody knows what stands there: it is read anew, so that nothing is taken
 * for stored which is not.
 * @param interpret what its text says, or that there is none.
 */
export function keepInMind<T>(
  store: PropertyStorePort,
  key: string,
  interpret: (text: string | undefined) => T,
): PropertyInMind<T> {
  let known: { readonly value: T } | undefined;
  return {
    read: () => {
      known ??= { value: interpret(store.get(key)) };
      return known.value;
    },
    write: (text) => {
      known = undefined;
      store.set(key, text);
      known = { value: interpret(text) };
    },
  };
}
