import { batch, type Signal, signal } from '@preact/signals';
import type { CallServer } from './call-server';
import type { NoticeKind } from './notice-kind';
import { type Progress, RunWatch, type Wait } from './run-watch';
import { stepBegan } from './seconds-left';
import { asServerError, type ServerError } from './server-error';
import { type TaskKind, taskHas } from './task-kind';

/** What the sidebar waits for. One at a time: while there is one, nothing else can be started. */
export interface Task {
  readonly kind: TaskKind;
  readonly progress: Progress | null;
  /** What was told first of the step that it is at. */
  readonly began: Progress | null;
  readonly isCancelling: boolean;
  /** What it works on, where it works on several things one after the other: the tab's name. */
  readonly subject: string;
  /** Rows that are read already, in a pull that had to pause and goes on by itself. */
  readonly rowsSoFar: number | null;
}

/** What went wrong, and in which task. */
export interface Problem {
  readonly during: TaskKind;
  readonly error: ServerError;
}

interface HeardNotice {
  readonly kind: NoticeKind;
  readonly text: string;
}

/** Runs one task at a time, watches its progress, and keeps what went wrong. */
export class TaskRunner {
  readonly task: Signal<Task | null> = signal(null);
  readonly problem: Signal<Problem | null> = signal(null);
  /** What the person has to hear of the latest task, beside what the page shows. */
  readonly notices: Signal<readonly HeardNotice[]> = signal([]);
  readonly wait: Wait;
  #begun = 0;
  readonly #call: CallServer;
  readonly #watch: RunWatch;

  constructor(call: CallServer, wait: Wait) {
    this.#call = call;
    this.wait = wait;
    this.#watch = new RunWatch(call, wait);
  }

  /** How many tasks have begun: whatever was asked before the latest of them may be answered as things were. */
  get begun(): number {
    return this.#begun;
  }

  readonly hear = (texts: readonly string[], kind: NoticeKind): void => {
    const news = texts.filter((text) => !this.notices.value.some((heard) => heard.text === text));
    if (news.length > 0) this.notices.value = [...this.notices.value, ...news.map((text) => ({ kind, text }))];
  };

  readonly skipPastRuns = (): Promise<void> => this.#watch.skipPastRuns();

  /**
   * Does the work unless another task is under way. Its failure becomes the problem, and is no failure of this call.
   * @param afterFailure asks the script what came of a task that may have changed something before it failed.
   */
  readonly run = async (
    kind: TaskKind,
    work: () => Promise<void>,
    afterFailure: () => Promise<void>,
  ): Promise<void> => {
    if (this.task.value) return;
    this.#begun += 1;
    batch(() => {
      this.task.value = { kind, progress: null, began: null, isCancelling: false, subject: '', rowsSoFar: null };
      this.problem.value = null;
      this.notices.value = [];
    });
    const watching = taskHas(kind, 'reportsProgress') ? this.#watch.start(this.#goesOn) : undefined;
    try {
      await work();
    } catch (caught) {
      this.problem.value = { during: kind, error: asServerError(caught) };
      if (taskHas(kind, 'isAskedAfterFailure')) await afterFailure();
    } finally {
      watching?.stop();
      this.task.value = null;
    }
  };

  readonly #goesOn = (progress: Progress): void =>
    this.update({ progress, began: stepBegan(this.task.value?.began ?? null, progress) });

  /** Tells more about the task that is under way. */
  readonly update = (facts: Partial<Task>): void => {
    if (this.task.value) this.task.value = { ...this.task.value, ...facts };
  };

  /** Asks the run that is under way to stop; it answers its own call when it has. */
  readonly cancel = async (run: string): Promise<void> => {
    if (!this.task.value || this.task.value.isCancelling) return;
    this.update({ isCancelling: true });
    try {
      await this.#call('push.cancel', { run });
    } catch {
      // Not asked after all: the button is there again.
      this.update({ isCancelling: false });
    }
  };
}
