import type { PropertiesPort, PropertyStorePort } from './ports';

/** `PropertiesService`: the person's own properties, and those of the document, shared by all who edit it. */
export const createProperties = (): PropertiesPort => ({
  user: createStore(() => PropertiesService.getUserProperties()),
  document: createStore(() => PropertiesService.getDocumentProperties()),
});

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
