import type { Cloud } from '../apps-script/cloud';
import type { WorkerHost } from '../apps-script/worker-host';

/** How often it is looked whether a trigger is due, in milliseconds. */
const everyMs = 1000;

/** Runs triggers when their time has come, one after another, while a workbench is open. */
export class TriggerWatch {
  #timer: NodeJS.Timeout | undefined;
  #underWay: Promise<void> | undefined;

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

  /** Waits for what is under way. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#underWay;
  }

  /** Runs what is due now. Asked again meanwhile, it is the same work. */
  runDue(): Promise<void> {
    this.#underWay ??= this.#runAll().finally(() => {
      this.#underWay = undefined;
    });
    return this.#underWay;
  }

  async #runAll(): Promise<void> {
    for (let due = this.cloud.takeDueRuns(); due.length > 0; due = this.cloud.takeDueRuns()) {
      for (const { handler, args, options } of due) {
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
  }
}
