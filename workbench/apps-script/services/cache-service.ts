import { call, Exception } from './bridge';
import { emulated } from './emulated';

type StoreName = 'user' | 'document' | 'script';

/** {facts §1} */
const defaultSeconds = 600;

export class CacheService extends emulated('CacheService') implements GoogleAppsScript.Cache.CacheService {
  getDocumentCache(): Cache {
    return new Cache('document');
  }

  getUserCache(): Cache {
    return new Cache('user');
  }

  getScriptCache(): Cache {
    return new Cache('script');
  }
}

/** What only changes the cache gives `null` {facts §6}. */
export class Cache extends emulated('Cache') implements GoogleAppsScript.Cache.Cache {
  readonly #store: StoreName;

  constructor(store: StoreName) {
    super();
    this.#store = store;
  }

  get(key: string): string | null {
    return call('Cache.get', this.#store, checkKey(key));
  }

  getAll(keys: string[]): Record<string, string> {
    return call('Cache.getAll', this.#store, keys.map(checkKey));
  }

  put(key: string, value: unknown, seconds = defaultSeconds): null {
    if (value === null || value === undefined) throw new Exception('Invalid argument: value');
    return call('Cache.put', this.#store, checkKey(key), String(value), seconds);
  }

  putAll(values: Record<string, unknown>, seconds = defaultSeconds): null {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [checkKey(key), String(value)]));
    return call('Cache.putAll', this.#store, texts, seconds);
  }

  remove(key: string): null {
    return call('Cache.remove', this.#store, checkKey(key));
  }

  removeAll(keys: string[]): null {
    return call('Cache.removeAll', this.#store, keys.map(checkKey));
  }
}

/** {facts §6} */
function checkKey(key: string | null | undefined): string {
  if (key === null || key === undefined || key === '') throw new Exception('Invalid argument: key');
  return String(key);
}
