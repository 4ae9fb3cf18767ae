import type { Clock } from '../clock';
import type { HttpTransport } from '../http-transport';
import type { ChargedRequest, CostModel, OperationKind } from './cost-model';
import { Counters } from './counters';
import type { Manifest } from './manifest';
import { CacheStore } from './stores/cache-store';
import { LockStore } from './stores/lock-store';
import { PropertyStore } from './stores/property-store';
import { TriggerStore } from './stores/trigger-store';
import { UiRecord } from './stores/ui-record';
import { UuidSource } from './stores/uuid-source';
import { MemoryWorkbook } from './workbook/memory-workbook';
import type { Workbook } from './workbook/workbook';

export interface CloudOptions {
  readonly manifest: Manifest;
  readonly clock: Clock;
  readonly transport: HttpTransport;
  /** HTML files of the script by name, without ending. */
  readonly files: Readonly<Record<string, string>>;
  /** Absent: operations take no time of the clock. */
  readonly costs?: CostModel;
  /** The person's language, `id` when absent. */
  readonly locale?: string;
  /** `Asia/Jakarta` when absent. Ignored when a workbook is given. */
  readonly spreadsheetTimeZone?: string;
  /** In memory when absent. */
  readonly workbook?: Workbook;
  /** Makes `Utilities.getUuid` give the same every time; random when absent. */
  readonly seed?: number;
}

export interface LoggedLine {
  readonly level: string;
  readonly text: string;
}

/** At most this many requests of a wave are under way at a time. */
const waveWidth = 20;

/** Google's side of an add-on: one spreadsheet, its owner and a colleague, everything that lasts from one execution to the next. */
export class Cloud {
  readonly manifest: Manifest;
  readonly clock: Clock;
  readonly transport: HttpTransport;
  readonly files: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly workbook: Workbook;
  readonly counters = new Counters();
  readonly properties = {
    /** The owner's. */
    user: new PropertyStore(),
    colleague: new PropertyStore(),
    document: new PropertyStore(),
    script: new PropertyStore(),
  };
  readonly caches: Record<'user' | 'document' | 'script', CacheStore>;
  readonly locks: Record<'user' | 'document' | 'script', LockStore>;
  readonly triggers: TriggerStore;
  readonly ui = new UiRecord();
  /** Of `console` and `Logger`, oldest first. */
  readonly logs: LoggedLine[] = [];
  readonly uuids: UuidSource;
  readonly #costs: CostModel | undefined;

  constructor(options: CloudOptions) {
    const { manifest, clock, transport, files, costs, locale = 'id', seed } = options;
    this.manifest = manifest;
    this.clock = clock;
    this.transport = transport;
    this.files = files;
    this.locale = locale;
    this.workbook = options.workbook ?? new MemoryWorkbook({ timeZone: options.spreadsheetTimeZone ?? 'Asia/Jakarta' });
    this.uuids = new UuidSource(seed);
    this.triggers = new TriggerStore(clock);
    this.caches = { user: new CacheStore(clock), document: new CacheStore(clock), script: new CacheStore(clock) };
    this.locks = { user: new LockStore(clock), document: new LockStore(clock), script: new LockStore(clock) };
    this.#costs = costs;
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
    for (const lock of Object.values(this.locks)) lock.expire();
  }

  /** The message behind `#ERROR!`, `#REF!` and the like; undefined for a cell that shows a value. */
  cellError(sheetId: number, row: number, column: number): string | undefined {
    return this.workbook.sheet(sheetId)?.errorAt(row, column);
  }

  #pass(kind: OperationKind, name: string, cells: number, requests: readonly ChargedRequest[]): void {
    if (this.#costs === undefined || kind === 'free') return;
    for (let first = 0; first === 0 || first < requests.length; first += waveWidth) {
      const part = requests.slice(first, first + waveWidth);
      this.clock.advance(this.#costs.costMs({ kind, name, cells, requests: part }));
    }
  }
}
