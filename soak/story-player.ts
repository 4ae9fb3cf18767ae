import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { StoryResult, StoryTask } from './story-task';

/** Longer than any story takes on a busy machine. */
const patienceMs = 300_000;

/** A process that plays stories; a new one, where it died of one. */
export class StoryPlayer {
  #process: ChildProcess | undefined;

  /** Never rejects: a process that dies, or is lost in a story, is a failure of that story. */
  play(task: StoryTask): Promise<StoryResult> {
    const player = this.#process ?? this.#start();
    return new Promise((resolve) => {
      const conclude = (result: StoryResult): void => {
        clearTimeout(timer);
        player.removeAllListeners('message').removeAllListeners('exit');
        if (result.failure !== undefined) this.close();
        resolve(result);
      };
      const timer = setTimeout(
        () => conclude({ ...task, failure: `It did not end within ${patienceMs / 1000} s.` }),
        patienceMs,
      );
      player.once('message', (result: StoryResult) => conclude(result));
      player.once('exit', (code, signal) => conclude({ ...task, failure: `Its process died (${signal ?? code}).` }));
      player.send(task);
    });
  }

  close(): void {
    this.#process?.kill();
    this.#process = undefined;
  }

  #start(): ChildProcess {
    const execArgv = [...process.execArgv, '--no-flush-bytecode'];
    this.#process = fork(join('soak', 'play-stories.ts'), { execArgv });
    return this.#process;
  }
}
