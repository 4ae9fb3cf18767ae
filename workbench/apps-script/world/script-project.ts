import type { Clock } from '../../clock';
import { type Manifest, zoneOf } from '../manifest';
import { CacheStore } from '../stores/cache-store';
import { LockStore } from '../stores/lock-store';
import { PropertyStore } from '../stores/property-store';
import { StateTokenStore } from '../stores/state-token-store';
import { TriggerStore } from '../triggers/trigger-store';
import type { Build } from './build';
import { Consents } from './consents';
import type { Person } from './person';
import { SeededChance } from './seeded-chance';

/** The stores that a person, a file or a script has of one script. */
export interface StoreSet {
  readonly properties: PropertyStore;
  readonly cache: CacheStore;
  readonly lock: LockStore;
}

interface ProjectOptions {
  readonly scriptId: string;
  readonly manifest: Manifest;
  readonly clock: Clock;
  /** Holds the locks that somebody waits for. */
  readonly awaited: Set<LockStore>;
  readonly build: Build;
  readonly isOneTriggerOfEachType: boolean;
  readonly seed: number;
}

/**
 * One script with all that it keeps outside of files. A published add-on is one for all files, a bound script one for its own file {facts §6}.
 */
export class ScriptProject {
  /** What all who use it share. */
  readonly stores: StoreSet;
  readonly triggers: TriggerStore;
  readonly stateTokens: StateTokenStore;
  #manifest: Manifest;
  readonly #consents: Consents;
  readonly #options: ProjectOptions;
  readonly #users = new Map<Person, StoreSet>();

  constructor(options: ProjectOptions) {
    this.#manifest = options.manifest;
    this.#consents = new Consents(options.manifest);
    this.#options = options;
    this.stores = this.openStores();
    this.stateTokens = new StateTokenStore(options.clock);
    this.triggers = new TriggerStore({
      clock: options.clock,
      build: options.build,
      isOneOfEachType: options.isOneTriggerOfEachType,
      timeZone: zoneOf(options.manifest),
      chance: new SeededChance(options.seed, 'minutes of triggers'),
    });
  }

  get scriptId(): string {
    return this.#options.scriptId;
  }

  get manifest(): Manifest {
    return this.#manifest;
  }

  /** Another version is in use from now on. What it asks for on top, nobody has granted yet. */
  upgrade(manifest: Manifest): void {
    this.#manifest = manifest;
  }

  /** What a script may use of a person's rights; undefined: everything. */
  scopesOf(person: Person): readonly string[] | undefined {
    return this.#consents.scopesOf(person, this.#manifest);
  }

  /** Whether a person has to be asked anew before the script may run for them with all rights. */
  mustAsk(person: Person): boolean {
    return this.#consents.mustBeAsked(person, this.#manifest);
  }

  /** A person is asked for all that this version lists, and grants it but for what they leave out. */
  askConsent(person: Person, refused: readonly string[] = []): void {
    this.#consents.ask(person, this.#manifest, refused);
  }

  /** A person takes back all that they granted. */
  revokeConsent(person: Person): void {
    this.#consents.revoke(person);
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
    const { clock, awaited } = this.#options;
    return { properties: new PropertyStore(), cache: new CacheStore(clock), lock: new LockStore(clock, awaited) };
  }
}
