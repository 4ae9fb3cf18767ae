import type { PropertiesPort, PropertyStorePort } from './ports';
import type { UseCounter } from './use';

/** `PropertiesService`: the person's own properties, and those of the document, shared by all who edit it. */
export function createProperties(use: Pick<UseCounter, 'count'>): PropertiesPort {
  const counted = (open: () => GoogleAppsScript.Properties.Properties): PropertyStorePort =>
    createStore(() => {
      use.count('propertyOperations', 1);
      return open();
    });
  return {
    user: counted(() => PropertiesService.getUserProperties()),
    document: counted(() => PropertiesService.getDocumentProperties()),
  };
}

/** @param store called once for each operation. */
const createStore = (store: () => GoogleAppsScript.Properties.Properties): PropertyStorePort => ({
  get: (key) => store().getProperty(key) ?? undefined,
  set: (key, value) => {
    store().setProperty(key, value);
  },
  remove: (key) => {
    store().deleteProperty(key);
  },
  all: () => new Map(Object.entries(store().getProperties())),
});
