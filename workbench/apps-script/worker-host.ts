import { MessageChannel, Worker } from 'node:worker_threads';
import type { Cloud } from './cloud';
import { type CellPlace, type CrossedEdit, enter, logFailure, onEdit } from './edit';
import { Execution } from './execution';
import { concludeExecution, toFunctionCall } from './execution-result';
import { describeFailure, type RecalculateOptions } from './in-thread-host';
import type { RunOptions } from './run-options';
import type { FunctionCall, FunctionOutcome, ScriptTexts } from './script-context';
import { declares, findCustomFunctions } from './script-functions';
import { bundleServices, bundleWorker } from './service-bundle';
import type { CustomCall, CustomResult } from './workbook/workbook';
import type { Question } from './worker-thread';
import type { Person } from './world/person';

export interface WorkerHostOptions {
  /** How many executions may run at the same time; 1 when absent. */
  readonly workers?: number;
  /** The most memory that an execution may take for its objects; beyond it the thread dies, and another takes its place. As much as there is when absent. */
  readonly heapMb?: number;
}

/** Runs the script in worker threads, so that the Cloud can go on, above all with HTTP, while the script stands still. */
export class WorkerHost {
  readonly #idle: ScriptWorker[];
  readonly #workers: Set<ScriptWorker>;
  readonly #waiting: ((worker: ScriptWorker) => void)[] = [];

  private constructor(
    private readonly cloud: Cloud,
    workers: readonly ScriptWorker[],
    private readonly hasOnEdit: boolean,
    private readonly startWorker: () => Promise<ScriptWorker>,
  ) {
    this.#workers = new Set(workers);
    this.#idle = [...workers];
  }

  /** @throws SyntaxError when the code cannot be parsed. */
  static async start(code: string, cloud: Cloud, { workers = 1, heapMb }: WorkerHostOptions = {}): Promise<WorkerHost> {
    const texts = { services: bundleServices(), code };
    cloud.setCustomFunctions(findCustomFunctions(code));
    const startWorker = (): Promise<ScriptWorker> => ScriptWorker.start(texts, heapMb);
    return new WorkerHost(
      cloud,
      await Promise.all(Array.from({ length: workers }, startWorker)),
      declares(code, onEdit.name),
      startWorker,
    );
  }

  /**
   * Runs a global function in a fresh context, when a worker is free. Arguments and result are JSON-safe values, as with
   * `google.script.run`.
   * @throws ExecutionKilled when it was interrupted or its time was up; Error with the script's message and stack.
   */
  async run(functionName: string, args: readonly unknown[] = [], options: RunOptions = {}): Promise<unknown> {
    const worker = this.#idle.pop() ?? (await new Promise<ScriptWorker>((resolve) => this.#waiting.push(resolve)));
    try {
      const execution = new Execution(this.cloud, options, false);
      return concludeExecution(execution, await worker.run(toFunctionCall(functionName, args, execution), execution));
    } finally {
      this.#free(worker.isDead ? await this.#replace(worker) : worker);
    }
  }

  #free(worker: ScriptWorker): void {
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

  /** See `InThreadHost.recalculate`; calls as many at a time as there are workers. */
  async recalculate({ forget = false, as }: RecalculateOptions = {}): Promise<void> {
    const { workbook } = this.cloud;
    if (forget) workbook.forgetAnswers();
    for (let calls = workbook.pendingCalls(); calls.length > 0; calls = workbook.pendingCalls()) {
      const results = await Promise.all(calls.map((call) => this.#answer(call, as)));
      calls.forEach((call, index) => {
        workbook.answerCall(call, results[index] ?? { error: 'Internal error executing the custom function' });
      });
    }
  }

  /** See `InThreadHost.typeAs`. */
  async typeAs(person: Person, place: CellPlace, typed: string | readonly (readonly string[])[]): Promise<void> {
    await this.tellEdit(person, enter(this.cloud, person, place, typed));
  }

  /** Runs the script's own function for edits, if it has one, after a person edited cells. */
  async tellEdit(person: Person, event: CrossedEdit): Promise<void> {
    if (!this.hasOnEdit) return;
    try {
      await this.run(onEdit.name, [event], { mode: onEdit.mode, as: person });
    } catch (error) {
      logFailure(this.cloud, error);
    }
  }

  /** See `InThreadHost.runDueTriggers`; one after another. */
  async runDueTriggers(options: RunOptions = {}): Promise<string[]> {
    const due = this.cloud.takeDueRuns();
    for (const { handler, args, options: own } of due) await this.run(handler, args, { ...options, ...own });
    return due.map(({ handler }) => handler);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.close()));
  }

  async #answer({ name, args }: CustomCall, as: Person | undefined): Promise<CustomResult> {
    try {
      const options: RunOptions = { mode: 'CUSTOM_FUNCTION', ...(as === undefined ? {} : { as }) };
      return { value: await this.run(name, args, options) };
    } catch (error) {
      return { error: describeFailure(error) };
    }
  }
}

/** One thread that runs one execution at a time. */
class ScriptWorker {
  /** The thread has ended by itself, as it does when the script takes more memory than there is. */
  isDead = false;
  #execution: Execution | undefined;
  #settle: { resolve: (outcome: FunctionOutcome) => void; reject: (error: Error) => void } | undefined;

  private constructor(private readonly worker: Worker) {}

  static start(texts: ScriptTexts, heapMb: number | undefined): Promise<ScriptWorker> {
    const { port1: ours, port2: theirs } = new MessageChannel();
    const answered = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(bundleWorker(), {
      eval: true,
      workerData: { texts, port: theirs, answered },
      transferList: [theirs],
      ...(heapMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heapMb } }),
    });
    const started = new ScriptWorker(worker);
    ours.on('message', async ({ number, json }: Question) => {
      ours.postMessage({ number, json: await started.#answer(json) } satisfies Question);
      Atomics.add(answered, 0, 1);
      Atomics.notify(answered, 0);
    });
    worker.on('message', (outcome: FunctionOutcome) => started.#settle?.resolve(outcome));
    return new Promise((resolve, reject) => {
      worker.once('online', () => resolve(started));
      worker.on('error', (error) => {
        started.isDead = true;
        started.#settle?.reject(error);
        reject(error);
      });
      worker.once('exit', () => ours.close());
    });
  }

  run(call: FunctionCall, execution: Execution): Promise<FunctionOutcome> {
    this.#execution = execution;
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.worker.postMessage(call);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  #answer(json: string): string | Promise<string> {
    return this.#execution?.call(json) ?? JSON.stringify({ error: 'No execution is under way.' });
  }
}
