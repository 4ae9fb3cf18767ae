import type { StoreName } from '../cloud';
import { defineOperation, type Operation, type OperationContext } from '../operation';
import type { CacheStore } from '../stores/cache-store';
import type { PropertyStore } from '../stores/property-store';

/** What `PropertiesService`, `CacheService` and `LockService` ask for; all take the name of the store first. */
export const storeOperations: Record<string, Operation> = {
  'Properties.getProperty': readProperties<[string]>((store, key) => store.get(key)),
  'Properties.getProperties': readProperties<[]>((store) => store.all()),
  'Properties.getKeys': readProperties<[]>((store) => Object.keys(store.all())),
  'Properties.setProperty': writeProperties<[string, string]>((store, key, value) => store.setAll({ [key]: value })),
  'Properties.setProperties': writeProperties<[Record<string, string>, boolean]>((store, values, deleteOthers) =>
    store.setAll(values, deleteOthers),
  ),
  'Properties.deleteProperty': writeProperties<[string]>((store, key) => store.remove(key)),
  'Properties.deleteAllProperties': writeProperties<[]>((store) => store.clear()),
  'Cache.get': useCache<[string]>('cacheRead', (cache, key) => cache.get(key)),
  'Cache.getAll': useCache<[string[]]>('cacheRead', (cache, keys) => {
    const found = keys.map((key) => [key, cache.get(key)] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== undefined));
  }),
  'Cache.put': useCache<[string, string, number]>('cacheWrite', (cache, key, value, seconds) =>
    cache.put(key, value, seconds),
  ),
  'Cache.putAll': useCache<[Record<string, string>, number]>('cacheWrite', (cache, values, seconds) =>
    cache.putAll(values, seconds),
  ),
  'Cache.remove': useCache<[string]>('cacheWrite', (cache, key) => cache.remove(key)),
  'Cache.removeAll': useCache<[string[]]>('cacheWrite', (cache, keys) => {
    for (const key of keys) cache.remove(key);
  }),
  'Lock.tryLock': defineOperation<[StoreName, number]>({ needs: 'cacheAndLock', run: acquire }),
  'Lock.releaseLock': defineOperation<[StoreName]>({
    needs: 'cacheAndLock',
    run: ({ execution }, name) => execution.stores.locks[name].release(execution),
  }),
  'Lock.hasLock': defineOperation<[StoreName]>({
    needs: 'cacheAndLock',
    run: ({ execution }, name) => execution.stores.locks[name].isHeldBy(execution),
  }),
};

function readProperties<A extends readonly unknown[]>(read: (store: PropertyStore, ...args: A) => unknown): Operation {
  return defineOperation<[StoreName, ...A]>({
    kind: 'propertyRead',
    needs: 'readProperties',
    run: ({ execution }, name, ...args) => read(execution.stores.properties[name], ...args),
  });
}

function writeProperties<A extends readonly unknown[]>(write: (store: PropertyStore, ...args: A) => void): Operation {
  return defineOperation<[StoreName, ...A]>({
    kind: 'propertyWrite',
    needs: 'writeProperties',
    run: ({ execution }, name, ...args) => write(execution.stores.properties[name], ...args),
  });
}

function useCache<A extends readonly unknown[]>(
  kind: 'cacheRead' | 'cacheWrite',
  use: (cache: CacheStore, ...args: A) => unknown,
): Operation {
  return defineOperation<[StoreName, ...A]>({
    kind,
    needs: 'cacheAndLock',
    run: ({ execution }, name, ...args) => use(execution.stores.caches[name], ...args),
  });
}

/** A script in this thread cannot wait for another one: for it, the whole wait passes in vain. */
function acquire({ cloud, execution }: OperationContext, name: StoreName, waitMs: number): boolean | Promise<boolean> {
  const lock = execution.stores.locks[name];
  if (lock.take(execution)) return true;
  if (!execution.synchronous) return lock.wait(execution, waitMs);
  cloud.clock.advance(waitMs);
  return false;
}
