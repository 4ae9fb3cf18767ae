import type { Clock } from '../../clock';
import type { HttpTransport } from '../../http-transport';
import type { ChargedRequest, CostModel, OperationKind } from '../cost-model';
import { Counters } from '../counters';
import type { Manifest } from '../manifest';
import { RefusalPlan } from '../refusals/refusal-plan';
import type { LockStore } from '../stores/lock-store';
import { UuidSource } from '../stores/uuid-source';
import { Account, type AccountOptions } from './account';
import type { Build } from './build';
import type { Person } from './person';
import { ScriptProject } from './script-project';

export interface WorldOptions {
  readonly manifest: Manifest;
  readonly clock: Clock;
  readonly transport: HttpTransport;
  /** HTML files of the script by name, without ending. */
  readonly files: Readonly<Record<string, string>>;
  /** Absent: operations take no time of the clock. */
  readonly costs?: CostModel;
  /** The language of whoever has none of their own, `id` when absent. */
  readonly locale?: string;
  /** Makes `Utilities.getUuid` give the same every time; random when absent. */
  readonly seed?: number;
  /** `published` when absent. */
  readonly build?: Build;
  /** Whether a published add-on is held to one trigger of each type for a person in a file {facts §5}; not when absent. */
  readonly isOneTriggerOfEachType?: boolean;
  /** Whether what exceeds a daily quota is refused; only counted when absent. */
  readonly areQuotasEnforced?: boolean;
  /** Whether custom functions may ask for the person's language, which no page of Google says {facts §4}; they may when absent. */
  readonly languageInFormulas?: 'allowed' | 'refused';
  /** Whether custom functions may write properties, which Google's page denies and public scripts rely on {facts §4}; refused when absent. */
  readonly propertyWritesInFormulas?: 'allowed' | 'refused';
  /**
   * Whether a dialog takes the place of the sidebar, and the other way round, as Google says of add-ons, or both stand beside each other, as scripts
   * that belong to a file are reported to do {facts §7}; one at a time when absent.
   */
  readonly sidebarAndDialog?: 'oneAtATime' | 'sideBySide';
  /** Persons of whom something is to be said. */
  readonly persons?: Readonly<Record<Person, AccountOptions>>;
}

export interface LoggedLine {
  readonly level: string;
  readonly text: string;
}

/** At most this many requests of a wave are under way at a time. */
const waveWidth = 20;

/** Google's side of a script, whatever file it is used in: what lasts from one execution to the next, time, and the way to the web. */
export class World {
  readonly clock: Clock;
  /** May be changed at any time: another server stands behind the same addresses. */
  transport: HttpTransport;
  /** May be changed at any time: another version of the script. */
  files: Readonly<Record<string, string>>;
  readonly build: Build;
  readonly languageInFormulas: 'allowed' | 'refused';
  readonly propertyWritesInFormulas: 'allowed' | 'refused';
  readonly sidebarAndDialog: 'oneAtATime' | 'sideBySide';
  readonly counters = new Counters();
  /** Of `console` and `Logger`, oldest first. */
  readonly logs: LoggedLine[] = [];
  readonly uuids: UuidSource;
  readonly refusals = new RefusalPlan();
  readonly #options: WorldOptions;
  readonly #projects = new Map<string, ScriptProject>();
  readonly #accounts = new Map<Person, Account>();
  /** Those that somebody waits for. */
  readonly #awaited = new Set<LockStore>();
  #filesMade = 0;

  constructor(options: WorldOptions) {
    this.clock = options.clock;
    this.transport = options.transport;
    this.files = options.files;
    this.build = options.build ?? 'published';
    this.languageInFormulas = options.languageInFormulas ?? 'allowed';
    this.propertyWritesInFormulas = options.propertyWritesInFormulas ?? 'refused';
    this.sidebarAndDialog = options.sidebarAndDialog ?? 'oneAtATime';
    this.uuids = new UuidSource(options.seed);
    this.#options = options;
  }

  /** The script as it is used in a file. */
  projectOf(fileId: string): ScriptProject {
    const id = this.build === 'bound' ? fileId : 'add-on';
    let project = this.#projects.get(id);
    if (project === undefined) {
      const { manifest, clock, isOneTriggerOfEachType = false, seed = 0 } = this.#options;
      const { build } = this;
      project = new ScriptProject({
        scriptId: `script-of-${id}`,
        manifest,
        clock,
        awaited: this.#awaited,
        build,
        isOneTriggerOfEachType,
        seed,
      });
      this.#projects.set(id, project);
    }
    return project;
  }

  accountOf(person: Person): Account {
    let account = this.#accounts.get(person);
    if (account === undefined) {
      const { locale = 'id', persons = {}, areQuotasEnforced = false } = this.#options;
      account = new Account({ locale, ...persons[person] }, this.clock, areQuotasEnforced);
      this.#accounts.set(person, account);
    }
    return account;
  }

  /** An id that no other file has. */
  nextFileId(): string {
    this.#filesMade += 1;
    return `workbook-${this.#filesMade}`;
  }

  /** An execution begins. */
  chargeExecution(): void {
    this.counters.count('execution', 0);
    this.#pass('execution', 'execution', 0, []);
  }

  /** Counts an operation and lets its time pass. */
  charge(kind: OperationKind, name: string, cells: number, requests: readonly ChargedRequest[]): void {
    this.counters.count(kind, cells);
    for (const { request } of requests) this.counters.countRequest(request);
    this.#pass(kind, name, cells, requests);
    for (const lock of this.#awaited) lock.expire();
  }

  #pass(kind: OperationKind, name: string, cells: number, requests: readonly ChargedRequest[]): void {
    const { costs } = this.#options;
    if (costs === undefined || kind === 'free') return;
    for (let first = 0; first === 0 || first < requests.length; first += waveWidth) {
      const part = requests.slice(first, first + waveWidth);
      this.clock.advance(costs.costMs({ kind, name, cells, requests: part }));
    }
  }
}
