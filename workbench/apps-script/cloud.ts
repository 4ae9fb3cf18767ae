import type { Clock } from '../clock';
import type { HttpTransport } from '../http-transport';
import { authorizationRequired } from './authorization';
import type { Counters } from './counters';
import type { Manifest } from './manifest';
import type { RefusalPlan } from './refusals/refusal-plan';
import type { CacheStore } from './stores/cache-store';
import type { LockStore } from './stores/lock-store';
import type { PropertyStore } from './stores/property-store';
import { UiRecord } from './stores/ui-record';
import type { UuidSource } from './stores/uuid-source';
import { type TriggerRun, toTriggerRun } from './triggers/trigger-run';
import type { StoredTrigger, TriggerStore } from './triggers/trigger-store';
import { MemoryWorkbook } from './workbook/memory-workbook';
import type { SpreadsheetLocale } from './workbook/values/spreadsheet-locale';
import type { Workbook } from './workbook/workbook';
import type { Person } from './world/person';
import type { ScriptProject, StoreSet } from './world/script-project';
import { type LoggedLine, World, type WorldOptions } from './world/world';

/** One spreadsheet file. */
export interface FileOptions {
  /** `Asia/Jakarta` when absent. Ignored when a workbook is given. */
  readonly spreadsheetTimeZone?: string;
  /** `en_US` when absent. Ignored when a workbook is given. */
  readonly spreadsheetLocale?: SpreadsheetLocale;
  /** In memory when absent. */
  readonly workbook?: Workbook;
  /** Whose file it is, `owner` when absent. */
  readonly owner?: Person;
  /** Who else may edit it: a colleague when absent. */
  readonly sharedWith?: readonly Person[];
}

/** A file, in a world of its own or in one that is there. */
export type CloudOptions = FileOptions & (WorldOptions | { readonly world: World });

export type StoreName = 'user' | 'document' | 'script';

/** The stores that an execution sees: those of a person in a file. */
export interface Stores {
  readonly properties: Readonly<Record<StoreName, PropertyStore>>;
  readonly caches: Readonly<Record<StoreName, CacheStore>>;
  readonly locks: Readonly<Record<StoreName, LockStore>>;
}

/** Google's side of one spreadsheet in which a script is used, and of the script itself. */
export class Cloud {
  readonly world: World;
  readonly project: ScriptProject;
  readonly owner: Person;
  /** The owner's, and of a colleague what belongs to a person. */
  readonly properties: Stores['properties'] & { readonly colleague: PropertyStore };
  readonly caches: Stores['caches'];
  readonly locks: Stores['locks'];
  readonly #uis = new Map<Person, UiRecord>();
  readonly #stores = new Map<Person, Stores>();
  readonly #documentStores: StoreSet;
  readonly #editors: Set<Person>;
  #workbook: Workbook;
  #customFunctions: readonly string[] = [];

  constructor(options: CloudOptions) {
    const { owner = 'owner', sharedWith = ['colleague'] } = options;
    this.world = 'world' in options ? options.world : new World(options);
    this.#workbook = options.workbook ?? this.#newWorkbook(options);
    this.#workbook.followClock(() => this.clock.now());
    this.project = this.world.projectOf(this.#workbook.id);
    this.owner = owner;
    this.#editors = new Set([owner, ...sharedWith]);
    if (options.owner !== undefined) this.#workbook.protections.owner = owner;
    this.#tellEditors();
    this.#documentStores = this.project.openStores();
    const { properties, caches, locks } = this.storesOf(this.owner);
    this.properties = { ...properties, colleague: this.storesOf('colleague').properties.user };
    this.caches = caches;
    this.locks = locks;
  }

  get clock(): Clock {
    return this.world.clock;
  }

  get counters(): Counters {
    return this.world.counters;
  }

  get files(): Readonly<Record<string, string>> {
    return this.world.files;
  }

  /** The owner's language. */
  get locale(): string {
    return this.world.accountOf(this.owner).locale;
  }

  get logs(): LoggedLine[] {
    return this.world.logs;
  }

  get manifest(): Manifest {
    return this.project.manifest;
  }

  /** What is refused, in all files. */
  get refusals(): RefusalPlan {
    return this.world.refusals;
  }

  get transport(): HttpTransport {
    return this.world.transport;
  }

  get triggers(): TriggerStore {
    return this.project.triggers;
  }

  get uuids(): UuidSource {
    return this.world.uuids;
  }

  /** Another file, in which the same persons may use the same add-on, or a bound script of its own. */
  openFile(options: FileOptions = {}): Cloud {
    return new Cloud({ ...options, world: this.world });
  }

  /** From now on the person may edit the file. */
  shareWith(person: Person): void {
    this.#editors.add(person);
    this.#tellEditors();
  }

  /** From now on the person may not even open the file any more. */
  stopSharingWith(person: Person): void {
    this.#editors.delete(person);
  }

  /** What its owner has been shown. */
  get ui(): UiRecord {
    return this.uiOf(this.owner);
  }

  /** What a person has been shown in this file. */
  uiOf(person: Person): UiRecord {
    const known = this.#uis.get(person) ?? new UiRecord();
    this.#uis.set(person, known);
    return known;
  }

  /** Who may edit the file, its owner first. */
  get persons(): readonly Person[] {
    return [this.owner, ...this.#workbook.editors];
  }

  mayOpen(person: Person): boolean {
    return this.#editors.has(person);
  }

  /** What is in the file; another one after `replaceContent`. */
  get workbook(): Workbook {
    return this.#workbook;
  }

  /** Another content takes the place of all that is in the file, which stays the same file. */
  replaceContent(workbook: MemoryWorkbook): void {
    if (this.#workbook instanceof MemoryWorkbook) workbook.succeed(this.#workbook);
    workbook.setCustomFunctions(this.#customFunctions);
    workbook.followClock(() => this.clock.now());
    this.#workbook = workbook;
    this.#tellEditors();
  }

  /** Names of the script's functions that formulas may call. */
  setCustomFunctions(names: readonly string[]): void {
    this.#customFunctions = names;
    this.#workbook.setCustomFunctions(names);
  }

  get customFunctions(): readonly string[] {
    return this.#customFunctions;
  }

  storesOf(person: Person): Stores {
    let stores = this.#stores.get(person);
    if (stores === undefined) {
      const { project } = this;
      const sets = { user: project.storesOf(person), document: this.#documentStores, script: project.stores };
      const pick = <K extends keyof StoreSet>(kind: K): Record<StoreName, StoreSet[K]> => ({
        user: sets.user[kind],
        document: sets.document[kind],
        script: sets.script[kind],
      });
      stores = { properties: pick('properties'), caches: pick('cache'), locks: pick('lock') };
      this.#stores.set(person, stores);
    }
    return stores;
  }

  /** The runs of triggers in this file whose time has come. */
  takeDueRuns(): readonly TriggerRun[] {
    const due = this.triggers.takeDue(this.workbook.id).filter((trigger) => this.#mayRun(trigger));
    return due.map((trigger) => toTriggerRun(trigger, this.clock.now()));
  }

  /** What cannot run is told in the log. */
  #mayRun({ handler, person }: StoredTrigger): boolean {
    const refusal = this.#refusalOf(person);
    if (refusal !== undefined) this.logs.push({ level: 'error', text: `${handler}: ${refusal}` });
    return refusal === undefined;
  }

  /** A bound script's triggers do not run for a person who has to be asked anew; an add-on's do, until a right is missing {facts §5}. */
  #refusalOf(person: Person): string | undefined {
    if (this.world.build === 'bound' && this.project.mustAsk(person)) return authorizationRequired;
    const { use } = this.world.accountOf(person);
    return use.isSpent('triggerMs') ? use.refusalOf('triggerMs') : undefined;
  }

  /** The message behind `#ERROR!`, `#REF!` and the like; undefined for a cell that shows a value. */
  cellError(sheetId: number, row: number, column: number): string | undefined {
    return this.workbook.sheet(sheetId)?.errorAt(row, column);
  }

  /** Whoever is shared a file may edit in it what is not protected. */
  #tellEditors(): void {
    this.#workbook.editors = [...this.#editors].filter((person) => person !== this.owner);
  }

  #newWorkbook({ spreadsheetTimeZone = 'Asia/Jakarta', spreadsheetLocale = 'en_US' }: FileOptions): Workbook {
    return new MemoryWorkbook({
      id: this.world.nextFileId(),
      timeZone: spreadsheetTimeZone,
      locale: spreadsheetLocale,
    });
  }
}
