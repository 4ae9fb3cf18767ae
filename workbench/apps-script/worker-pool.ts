import type { ScriptWorker } from './script-worker';

type StartWorker = () => Promise<ScriptWorker>;

/** Threads that wait for executions, and executions that wait for a thread. As many are at work at once as it was started with. */
export class WorkerPool {
  readonly #idle: ScriptWorker[];
  readonly #workers: Set<ScriptWorker>;
  /** How many threads more than so many as are to be at work at once. */
  #surplus = 0;
  readonly #waiting: ((worker: ScriptWorker) => void)[] = [];

  private constructor(
    private startWorker: StartWorker,
    workers: readonly ScriptWorker[],
  ) {
    this.#workers = new Set(workers);
    this.#idle = [...workers];
  }

  static async start(startWorker: StartWorker, count: number): Promise<WorkerPool> {
    return new WorkerPool(startWorker, await Promise.all(Array.from({ length: count }, startWorker)));
  }

  /** A thread that runs nothing, as soon as there is one. */
  async take(): Promise<ScriptWorker> {
    return this.#idle.pop() ?? new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** In place of one that has died another one starts; one of an earlier script ends. */
  async giveBack(worker: ScriptWorker): Promise<void> {
    if (!this.#workers.has(worker)) await worker.close();
    else this.#free(worker.isDead ? await this.#replace(worker) : worker);
  }

  /**
   * As many new threads take the place of all there are; those at work end when they are given back.
   * @param changeOver what is to happen when the new ones are there, before they run anything.
   */
  async renew(startWorker: StartWorker, changeOver: () => void): Promise<void> {
    const started = await Promise.all(Array.from(this.#workers, startWorker));
    const idle = this.#idle.splice(0);
    this.#workers.clear();
    for (const worker of started) this.#workers.add(worker);
    this.startWorker = startWorker;
    changeOver();
    for (const worker of started) this.#free(worker);
    await Promise.all(idle.map((worker) => worker.close()));
  }

  /** A thread waits for a person: another one is at work in its place. @returns to be called when it waits no longer. */
  standIn(): () => void {
    const started = this.startWorker().then((worker) => {
      this.#workers.add(worker);
      this.#free(worker);
    });
    return () => {
      void started.then(() => {
        this.#surplus += 1;
        const idle = this.#idle.pop();
        if (idle) this.#dismiss(idle);
      });
    };
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.close()));
  }

  /** There are more threads than there should be. */
  #dismiss(worker: ScriptWorker): void {
    this.#surplus -= 1;
    this.#workers.delete(worker);
    void worker.close();
  }

  #free(worker: ScriptWorker): void {
    if (this.#surplus > 0 && this.#waiting.length === 0) {
      this.#dismiss(worker);
      return;
    }
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
  }

  async #replace(dead: ScriptWorker): Promise<ScriptWorker> {
    const worker = await this.startWorker();
    this.#workers.delete(dead);
    this.#workers.add(worker);
    return worker;
  }
}
