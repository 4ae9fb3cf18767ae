import type { Clock } from '../../clock';
import type { HttpTransport } from '../../http-transport';
import type { ChargedRequest, CostModel, OperationKind } from '../cost-model';
import { Counters } from '../counters';
import type { Manifest } from '../manifest';
import type { LockStore } from '../stores/lock-store';
import { UuidSource } from '../stores/uuid-source';
import { ScriptProject } from './script-project';

export interface WorldOptions {
  readonly manifest: Manifest;
  readonly clock: Clock;
  readonly transport: HttpTransport;
  /** HTML files of the script by name, without ending. */
  readonly files: Readonly<Record<string, string>>;
  /** Absent: operations take no time of the clock. */
  readonly costs?: CostModel;
  /** The persons' language, `id` when absent. */
  readonly locale?: string;
  /** Makes `Utilities.getUuid` give the same every time; random when absent. */
  readonly seed?: number;
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
  readonly files: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly counters = new Counters();
  /** Of `console` and `Logger`, oldest first. */
  readonly logs: LoggedLine[] = [];
  readonly uuids: UuidSource;
  readonly project: ScriptProject;
  readonly #costs: CostModel | undefined;
  /** Those that somebody waits for. */
  readonly #awaited = new Set<LockStore>();

  constructor({ manifest, clock, transport, files, costs, locale = 'id', seed }: WorldOptions) {
    this.clock = clock;
    this.transport = transport;
    this.files = files;
    this.locale = locale;
    this.uuids = new UuidSource(seed);
    this.#costs = costs;
    this.project = new ScriptProject(manifest, clock, this.#awaited);
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
    if (this.#costs === undefined || kind === 'free') return;
    for (let first = 0; first === 0 || first < requests.length; first += waveWidth) {
      const part = requests.slice(first, first + waveWidth);
      this.clock.advance(this.#costs.costMs({ kind, name, cells, requests: part }));
    }
  }
}
