import type { Cloud } from '../apps-script/cloud';
import type { WorkerHost } from '../apps-script/worker-host';
import type { LiveClock } from './live-clock';
import type { TriggerWatch } from './trigger-watch';

/** A move of the clock that is under way; moments are milliseconds since 1970. */
export interface JourneyView {
  readonly from: number;
  readonly until: number;
  /** At how many moments triggers have run. */
  readonly stops: number;
}

/** A move makes so many stops at most: one of a trigger that comes every minute would take hours. */
const mostStops = 1000;

interface Travelling {
  readonly clock: LiveClock;
  readonly cloud: Cloud;
  readonly host: WorkerHost;
  readonly triggers: TriggerWatch;
}

/**
 * Moves the clock forward as if somebody had waited: from one trigger that is due to the next, so that an hourly one runs twenty-four times in a day. It goes
 * on only while nothing runs: what is under way would seem to have taken hours, which ends it and uses up the quota of its day.
 */
export class ClockJourney {
  #view: JourneyView | null = null;
  #latest: Promise<void> = Promise.resolve();
  #stopped = new AbortController();

  constructor(private readonly bench: Travelling) {}

  /** `null` while the clock goes by itself. */
  get view(): JourneyView | null {
    return this.#view;
  }

  /**
   * One move begins when the one before has ended.
   * @throws RangeError for a step back; Error where it has made all the stops that it may before it was there.
   */
  async travel(ms: number): Promise<void> {
    if (!(ms >= 0)) throw new RangeError(`time cannot pass backwards (${ms} ms)`);
    const { signal } = this.#stopped;
    const there = this.#latest.then(() => this.#go(ms, signal));
    this.#latest = there.catch(() => undefined);
    await there;
  }

  /** The clock stays where it is once what runs now has ended, also for those that wait for their turn. Done then. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    this.#stopped = new AbortController();
    await this.#latest;
  }

  async #go(ms: number, signal: AbortSignal): Promise<void> {
    const { clock, cloud, triggers } = this.bench;
    const from = clock.now();
    const until = from + ms;
    try {
      for (let stops = 0; ; stops += 1) {
        this.#view = { from, until, stops };
        await this.#rest();
        if (signal.aborted) return;
        const next = Math.min(until, cloud.triggers.nextDue(cloud.workbook.id));
        if (next < until && stops === mostStops) throw new Error(`The clock was not moved on after ${stops} stops.`);
        clock.moveForward(Math.max(0, next - clock.now()));
        await triggers.runDue();
        if (next === until) return;
      }
    } finally {
      this.#view = null;
    }
  }

  /** Done when nothing runs. */
  async #rest(): Promise<void> {
    const { host, triggers } = this.bench;
    while (triggers.isRunning || host.running.length > 0) await Promise.all([triggers.settle(), host.settle()]);
  }
}
