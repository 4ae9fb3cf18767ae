import type { Clock } from '../../clock';
import type { Manifest } from '../manifest';
import { CacheStore } from '../stores/cache-store';
import { LockStore } from '../stores/lock-store';
import { PropertyStore } from '../stores/property-store';
import { TriggerStore } from '../stores/trigger-store';
import type { Person } from './person';

/** The stores that a person, a file or a script has of one script. */
export interface StoreSet {
  readonly properties: PropertyStore;
  readonly cache: CacheStore;
  readonly lock: LockStore;
}

/**
 * One script with all that it keeps outside of files. A published add-on is one for all files, a bound script one for its own file.
 */
export class ScriptProject {
  /** What all who use it share. */
  readonly stores: StoreSet;
  readonly triggers: TriggerStore;
  readonly #users = new Map<Person, StoreSet>();

  constructor(
    readonly manifest: Manifest,
    private readonly clock: Clock,
    private readonly awaited: Set<LockStore>,
  ) {
    this.stores = this.openStores();
    this.triggers = new TriggerStore(clock);
  }

  /** What it keeps of a person, in all files in which they use it {facts §6}. */
  storesOf(person: Person): StoreSet {
    let stores = this.#users.get(person);
    if (stores === undefined) {
      stores = this.openStores();
      this.#users.set(person, stores);
    }
    return stores;
  }

  openStores(): StoreSet {
    return {
      properties: new PropertyStore(),
      cache: new CacheStore(this.clock),
      lock: new LockStore(this.clock, this.awaited),
    };
  }
}
