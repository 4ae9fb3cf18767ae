import { call } from './bridge';
import { emulated } from './emulated';

type StoreName = 'user' | 'document' | 'script';

export class PropertiesService
  extends emulated('PropertiesService')
  implements
    Pick<
      GoogleAppsScript.Properties.PropertiesService,
      'getUserProperties' | 'getDocumentProperties' | 'getScriptProperties'
    >
{
  getUserProperties(): Properties {
    return new Properties('user');
  }

  getDocumentProperties(): Properties {
    return new Properties('document');
  }

  getScriptProperties(): Properties {
    return new Properties('script');
  }
}

/** Everything becomes a text {facts §6}. */
export class Properties extends emulated('Properties') implements GoogleAppsScript.Properties.Properties {
  readonly #store: StoreName;

  constructor(store: StoreName) {
    super();
    this.#store = store;
  }

  getProperty(key: string): string | null {
    return call('Properties.getProperty', this.#store, String(key));
  }

  getProperties(): Record<string, string> {
    return call('Properties.getProperties', this.#store);
  }

  getKeys(): string[] {
    return call('Properties.getKeys', this.#store);
  }

  setProperty(key: string, value: unknown): this {
    call('Properties.setProperty', this.#store, String(key), String(value));
    return this;
  }

  setProperties(values: Record<string, unknown>, deleteAllOthers = false): this {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    call('Properties.setProperties', this.#store, texts, deleteAllOthers);
    return this;
  }

  deleteProperty(key: string): this {
    call('Properties.deleteProperty', this.#store, String(key));
    return this;
  }

  deleteAllProperties(): this {
    call('Properties.deleteAllProperties', this.#store);
    return this;
  }
}
