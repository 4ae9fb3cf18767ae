import { MessageChannel, Worker } from 'node:worker_threads';
import type { Cloud } from './cloud';
import { type CellPlace, type CrossedEdit, enter, logFailure, onEdit } from './edit';
import type { EndedExecution, ExecutionEnd } from './ended-execution';
import { Execution } from './execution';
import { concludeExecution, toFunctionCall } from './execution-result';
import { describeFailure, type RecalculateOptions } from './in-thread-host';
import { ExecutionKilled, type RunOptions } from './run-options';
import type { FunctionCall, FunctionOutcome, ScriptTexts } from './script-context';
import { declares, findCustomFunctions } from './script-functions';
import { bundleServices, bundleWorker } from './service-bundle';
import type { CustomCall, CustomResult } from './workbook/workbook';
import type { Question, Ready } from './worker-thread';
import type { Person } from './world/person';

export interface WorkerHostOptions {
  /** How many executions may run at the same time; 1 when absent. */
  readonly workers?: number;
  /** The most memory that an execution may take for its objects; beyond it the thread dies, and another takes its place. As much as there is when absent. */
  readonly heapMb?: number;
  /** Hears of every execution when it is over. */
  readonly onEnd?: (ended: EndedExecution) => void;
}

/** Runs the script in worker threads, so that the Cloud can go on, above all with HTTP, while the script stands still. */
export class WorkerHost {
  readonly #idle: ScriptWorker[];
  readonly #workers: Set<ScriptWorker>;
  readonly #waiting: ((worker: ScriptWorker) => void)[] = [];

  private constructor(
    private readonly cloud: Cloud,
    workers: readonly ScriptWorker[],
    private script: LoadedScript,
    private readonly heapMb: number | undefined,
    private readonly onEnd: WorkerHostOptions['onEnd'],
  ) {
    this.#workers = new Set(workers);
    this.#idle = [...workers];
  }

  /** @throws SyntaxError when the code cannot be parsed. */
  static async start(
    code: string,
    cloud: Cloud,
    { workers = 1, heapMb, onEnd }: WorkerHostOptions = {},
  ): Promise<WorkerHost> {
    const script = loadScript(code, heapMb);
    const started = await Promise.all(Array.from({ length: workers }, script.startWorker));
    cloud.setCustomFunctions(script.customFunctions);
    return new WorkerHost(cloud, started, script, heapMb, onEnd);
  }

  /**
   * From now on another version of the script runs; what is under way ends with its own.
   * @throws SyntaxError when the code cannot be parsed; then the version before stays.
   */
  async reload(code: string): Promise<void> {
    const script = loadScript(code, this.heapMb);
    const started = await Promise.all(Array.from(this.#workers, script.startWorker));
    const idle = this.#idle.splice(0);
    this.#workers.clear();
    for (const worker of started) this.#workers.add(worker);
    this.script = script;
    this.cloud.setCustomFunctions(script.customFunctions);
    for (const worker of started) this.#free(worker);
    await Promise.all(idle.map((worker) => worker.close()));
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
      const call = toFunctionCall(functionName, args, execution);
      return this.#conclude(functionName, execution, await worker.run(call, execution).catch(toDeath(execution)));
    } finally {
      await this.#giveBack(worker);
    }
  }

  async #giveBack(worker: ScriptWorker): Promise<void> {
    if (!this.#workers.has(worker)) await worker.close();
    else this.#free(worker.isDead ? await this.#replace(worker) : worker);
  }

  #free(worker: ScriptWorker): void {
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
  }

  async #replace(dead: ScriptWorker): Promise<ScriptWorker> {
    const worker = await this.script.startWorker();
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
    if (!this.script.hasOnEdit) return;
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

  /** @throws as `run`. */
  #conclude(functionName: string, execution: Execution, outcome: FunctionOutcome | undefined): unknown {
    const tell = (end: ExecutionEnd): void => this.onEnd?.(toEnded(functionName, execution, end));
    try {
      const value = concludeExecution(execution, outcome);
      tell({ kind: 'completed' });
      return value;
    } catch (error) {
      tell(toEnd(error));
      throw error;
    }
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

interface LoadedScript {
  readonly startWorker: () => Promise<ScriptWorker>;
  readonly customFunctions: readonly string[];
  readonly hasOnEdit: boolean;
}

function loadScript(code: string, heapMb: number | undefined): LoadedScript {
  const texts = { services: bundleServices(), code };
  return {
    startWorker: () => ScriptWorker.start(texts, heapMb),
    customFunctions: findCustomFunctions(code),
    hasOnEdit: declares(code, onEdit.name),
  };
}

/** The thread died, and the execution with it: its locks are free, and what it had not flushed is gone. */
const toDeath = (execution: Execution) => (error: Error) => {
  execution.kill(error.message);
  return undefined;
};

function toEnd(error: unknown): ExecutionEnd {
  if (error instanceof ExecutionKilled) return { kind: 'killed', message: error.message };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'failed', message, stack: stack ?? message };
}

const toEnded = (functionName: string, execution: Execution, end: ExecutionEnd): EndedExecution => ({
  ...{ functionName, end },
  person: execution.person,
  mode: execution.mode,
  isUnattended: execution.isUnattended,
  startedAt: execution.startedAt,
  durationMs: execution.cloud.clock.now() - execution.startedAt,
  logs: execution.logs,
  operations: execution.operations,
});

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
    return new Promise((resolve, reject) => {
      worker.once('message', (_: Ready) => {
        worker.on('message', (outcome: FunctionOutcome) => started.#settle?.resolve(outcome));
        resolve(started);
      });
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
