import { MessageChannel, Worker } from 'node:worker_threads';
import type { Execution } from './execution';
import type { FunctionCall, FunctionOutcome, ScriptTexts } from './script-context';
import { bundleWorker } from './service-bundle';
import type { Question, Ready } from './worker-thread';

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
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.worker.postMessage(call);
    });
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

  #answer(json: string): string | Promise<string> {
    return this.#execution?.call(json) ?? JSON.stringify({ error: 'No execution is under way.' });
  }
}
