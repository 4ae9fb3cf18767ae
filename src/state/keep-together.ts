import type { PropertyStorePort } from '../google/ports';

/** Does work that writes several properties: where it throws, each has what it had before, as far as the store still takes it. */
export function keepTogether(store: PropertyStorePort, names: readonly string[], work: () => void): void {
  const before = names.map((name) => [name, store.get(name)] as const);
  try {
    work();
  } catch (error) {
    for (const [name, text] of before) putBack(store, name, text);
    throw error;
  }
}

/** What failed first is told, and the others are put back whatever becomes of this one. */
function putBack(store: PropertyStorePort, name: string, text: string | undefined): void {
  try {
    if (store.get(name) === text) return;
    if (text === undefined) store.remove(name);
    else store.set(name, text);
  } catch {
    // The store is in trouble still.
  }
}
