import type { Cloud } from '../apps-script/cloud';
import { type TriggerRun, toTriggerRun } from '../apps-script/triggers/trigger-run';
import type { WorkerHost } from '../apps-script/worker-host';

/** How often it is looked whether a trigger is due, in milliseconds. */
const everyMs = 1000;

/** Runs triggers when their time has come, one after another, while a workbench is open. */
export class TriggerWatch {
  #timer: NodeJS.Timeout | undefined;
  #underWay: Promise<void> | undefined;
  /** Those that somebody asked for. */
  readonly #asked = new Set<Promise<void>>();

  constructor(
    private readonly cloud: Cloud,
    private readonly host: WorkerHost,
    /** Told after every run. */
    private readonly afterRun: () => void,
  ) {}

  start(): void {
    this.#timer = setInterval(() => void this.runDue(), everyMs);
    this.#timer.unref();
  }

  /** Waits for what is under way, and looks no more. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.settle();
  }

  /** Whether one is under way. */
  get isRunning(): boolean {
    return this.#underWay !== undefined || this.#asked.size > 0;
  }

  /** Waits for what is under way. */
  async settle(): Promise<void> {
    await Promise.all([this.#underWay, ...this.#asked]);
  }

  /** Runs what is due now. Asked again meanwhile, it is the same work. */
  runDue(): Promise<void> {
    this.#underWay ??= this.#runAll().finally(() => {
      this.#underWay = undefined;
    });
    return this.#underWay;
  }

  /**
   * Runs one now, whenever it is due; that stays as it is.
   * @throws Error when there is no such trigger.
   */
  async runNow(id: string): Promise<void> {
    const trigger = this.cloud.triggers.find(id);
    if (!trigger) throw new Error('There is no such trigger any more.');
    const run = this.#run(toTriggerRun(trigger, this.cloud.clock.now()));
    this.#asked.add(run);
    await run.finally(() => this.#asked.delete(run));
  }

  async #runAll(): Promise<void> {
    for (let due = this.cloud.takeDueRuns(); due.length > 0; due = this.cloud.takeDueRuns()) {
      for (const run of due) await this.#run(run);
    }
  }

  async #run({ handler, args, options }: TriggerRun): Promise<void> {
    try {
      await this.host.run(handler, args, options);
    } catch (error) {
      // Nobody is there to see it: as in Sheets, it stands in the list of executions.
      this.cloud.logs.push({
        level: 'error',
        text: `${handler}: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
    await this.host.recalculate();
    this.afterRun();
  }
}
