import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { CompiledScript, type FunctionCall, type ScriptTexts } from './script-context';

/** What a worker is started with. */
interface WorkerStart {
  readonly texts: ScriptTexts;
  /** Questions to the Cloud go out and answers come in here. */
  readonly port: MessagePort;
  /** Raised by one with every answer, to wake the waiting script. */
  readonly answered: Int32Array;
}

export interface Question {
  readonly number: number;
  readonly json: string;
}

/** What a worker says first, once it has read the script. */
export type Ready = 'ready';

const { texts, port, answered } = workerData as WorkerStart;
const script = new CompiledScript(texts);
let asked = 0;

/** Asks the Cloud and stands still until it answers: scripts are synchronous. */
function ask(json: string): string {
  asked += 1;
  const number = asked;
  port.postMessage({ number, json } satisfies Question);
  for (;;) {
    const seen = Atomics.load(answered, 0);
    const received = receiveMessageOnPort(port)?.message as Question | undefined;
    if (received?.number === number) return received.json;
    // An answer to a question of an execution that was stopped meanwhile is of no use any more.
    if (received === undefined) Atomics.wait(answered, 0, seen);
  }
}

// Apps Script tells nobody of a promise that was rejected while nobody waited for it; here the next execution would die of it.
process.on('unhandledRejection', () => undefined);

parentPort?.postMessage('ready' satisfies Ready);
parentPort?.on('message', (call: FunctionCall) => {
  parentPort?.postMessage(script.open().run(call, ask));
});
