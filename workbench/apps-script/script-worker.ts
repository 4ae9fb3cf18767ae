import { MessageChannel, Worker } from 'node:worker_threads';
import type { Execution } from './execution';
import { timeExceeded } from './run-options';
import type { FunctionCall, FunctionOutcome, ScriptTexts } from './script-context';
import { bundleWorker } from './service-bundle';
import type { Question, Ready } from './worker-thread';

/** A script ends by itself when its time is up. One that cannot, since it loops where what it threw is read, is ended so much later, in milliseconds. */
const graceMs = 1000;

/** One thread that runs one execution at a time. */
export class ScriptWorker {
  /** The thread has ended: by itself, as it does when the script takes more memory than there is, or since it was told to. */
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
    const outcome = new Promise<FunctionOutcome>((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.worker.postMessage(call);
    });
    const overdue = setTimeout(() => this.abort(execution.kill(timeExceeded)), call.timeoutMs + graceMs);
    return outcome.finally(() => clearTimeout(overdue));
  }

  /** Ends the execution that it runs, wherever the script is, and the thread with it. */
  abort(reason: Error): void {
    this.isDead = true;
    this.#settle?.reject(reason);
    void this.worker.terminate();
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  /** A script that made a function of its own of `JSON.stringify` may ask anything. */
  async #answer(json: string): Promise<string> {
    try {
      return (await this.#execution?.call(json)) ?? JSON.stringify({ error: 'No execution is under way.' });
    } catch (error) {
      return JSON.stringify({
        error: `This is no question: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  }
}
