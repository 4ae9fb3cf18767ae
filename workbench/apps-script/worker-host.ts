import type { Cloud } from './cloud';
import { type CellPlace, type CrossedEdit, enter, logFailure, onEdit } from './edit';
import type { EndedExecution, ExecutionEnd, RunningExecution } from './ended-execution';
import { Execution } from './execution';
import { concludeExecution, toFunctionCall } from './execution-result';
import { describeFailure, type RecalculateOptions } from './in-thread-host';
import { ExecutionKilled, type RunOptions } from './run-options';
import type { FunctionOutcome } from './script-context';
import { declares, findCustomFunctions } from './script-functions';
import { ScriptWorker } from './script-worker';
import { bundleServices } from './service-bundle';
import type { CustomCall, CustomResult } from './workbook/workbook';
import { WorkerPool } from './worker-pool';
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
  /** By their numbers, which only rise. */
  readonly #running = new Map<number, Running>();
  #begun = 0;

  private constructor(
    private readonly cloud: Cloud,
    private readonly pool: WorkerPool,
    private script: LoadedScript,
    private readonly heapMb: number | undefined,
    private readonly onEnd: WorkerHostOptions['onEnd'],
  ) {}

  /** @throws SyntaxError when the code cannot be parsed. */
  static async start(
    code: string,
    cloud: Cloud,
    { workers = 1, heapMb, onEnd }: WorkerHostOptions = {},
  ): Promise<WorkerHost> {
    const script = loadScript(code, heapMb);
    const pool = await WorkerPool.start(script.startWorker, workers);
    cloud.setCustomFunctions(script.customFunctions);
    return new WorkerHost(cloud, pool, script, heapMb, onEnd);
  }

  /**
   * From now on another version of the script runs; what is under way ends with its own.
   * @throws SyntaxError when the code cannot be parsed; then the version before stays.
   */
  async reload(code: string): Promise<void> {
    const script = loadScript(code, this.heapMb);
    await this.pool.renew(script.startWorker, () => {
      this.script = script;
      this.cloud.setCustomFunctions(script.customFunctions);
    });
  }

  /**
   * Runs a global function in a fresh context, when a worker is free. Arguments and result are JSON-safe values, as with
   * `google.script.run`.
   * @throws ExecutionKilled when it was interrupted or its time was up; Error with the script's message and stack.
   */
  async run(functionName: string, args: readonly unknown[] = [], options: RunOptions = {}): Promise<unknown> {
    const worker = await this.pool.take();
    try {
      const execution = new Execution(this.cloud, options, false);
      execution.onWait(() => this.pool.standIn());
      const call = toFunctionCall(functionName, args, execution);
      return await this.#list({ functionName, execution, worker }, async () => {
        const outcome = await worker.run(call, execution).catch(toDeath(execution));
        return this.#conclude(functionName, execution, outcome);
      });
    } finally {
      await this.pool.giveBack(worker);
    }
  }

  /** What is under way, what began first first. */
  get running(): readonly RunningExecution[] {
    return [...this.#running].map(([number, { functionName, execution }]) => ({
      ...{ number, functionName },
      ...factsOf(execution),
    }));
  }

  /**
   * Ends one of them here and now, as whoever looks at the list of executions can: what it had not flushed is gone. One that is over by now has ended
   * as it has.
   */
  cancel(number: number): void {
    const running = this.#running.get(number);
    if (running) running.worker.abort(running.execution.kill('The execution was cancelled.'));
  }

  /** Done when nothing of what is under way now is any more. */
  async settle(): Promise<void> {
    await Promise.allSettled([...this.#running.values()].map(({ end }) => end));
  }

  /** It is listed as running until it is over. */
  async #list<T>(begun: Omit<Running, 'end'>, run: () => Promise<T>): Promise<T> {
    this.#begun += 1;
    const number = this.#begun;
    const end = run();
    this.#running.set(number, { ...begun, end });
    return end.finally(() => this.#running.delete(number));
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
    await this.pool.close();
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

interface Running {
  readonly functionName: string;
  readonly execution: Execution;
  readonly worker: ScriptWorker;
  readonly end: Promise<unknown>;
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

const factsOf = ({ person, mode, isUnattended, startedAt }: Execution) => ({ person, mode, isUnattended, startedAt });

const toEnded = (functionName: string, execution: Execution, end: ExecutionEnd): EndedExecution => ({
  ...{ functionName, end, ...factsOf(execution) },
  durationMs: execution.cloud.clock.now() - execution.startedAt,
  logs: execution.logs,
  operations: execution.operations,
});
