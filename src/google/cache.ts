import type { CachePort } from './ports';

/** The document cache: shared by all who open the file, and gone at any time. */
export function createDocumentCache(): CachePort {
  // {facts §6}: there is none outside a document; an add-on for Sheets always has one.
  const cache = (): GoogleAppsScript.Cache.Cache => {
    const found = CacheService.getDocumentCache();
    if (!found) throw new Error('This script is not attached to a spreadsheet.');
    return found;
  };
  return portOf(cache);
}

/** The cache of the person whom the execution runs for. */
export const createUserCache = (): CachePort => portOf(() => CacheService.getUserCache());

/** @param cache looked up with each call: no service is named before one is needed. */
function portOf(cache: () => GoogleAppsScript.Cache.Cache): CachePort {
  return {
    get: (key) => cache().get(key) ?? undefined,
    getAll: (keys) => new Map(Object.entries(cache().getAll([...keys]))),
    put: (key, value, seconds) => cache().put(key, value, seconds),
    putAll: (values, seconds) => cache().putAll(Object.fromEntries(values), seconds),
    remove: (key) => cache().remove(key),
  };
}
