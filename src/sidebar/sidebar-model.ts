import { batch, type Signal, signal } from '@preact/signals';
import type { PullOutcome, PullSummary } from '../pull/pull';
import type { PushSummary } from '../push/push-run';
import type { RpcApi } from '../rpc/calls';
import type { PlanView, PushOutcome } from '../rpc/push-calls';
import type { CallServer } from './call-server';
import { doubtfulKeys } from './edit-groups';
import { type Progress, RunWatch, type Wait } from './run-watch';
import { asServerError, type ServerError } from './server-error';

export type SidebarState = RpcApi['state.get']['value'];
export type Host = SidebarState['hosts'][number];

/** What the sidebar shows below its header. */
export type View =
  | { readonly kind: 'connect' }
  | { readonly kind: 'home'; readonly pulled?: PullSummary }
  | { readonly kind: 'preview'; readonly plan: PlanView }
  | { readonly kind: 'result'; readonly summary: PushSummary; readonly isUndo: boolean };

export type TaskKind = 'load' | 'connect' | 'disconnect' | 'pull' | 'preview' | 'push' | 'undo' | 'resume' | 'schedule';

/** What the sidebar waits for. One at a time: while there is one, nothing else can be started. */
export interface Task {
  readonly kind: TaskKind;
  readonly progress: Progress | null;
  readonly isCancelling: boolean;
}

/** What went wrong, and in which task. */
export interface Problem {
  readonly during: TaskKind;
  readonly error: ServerError;
}

const runsInShop: readonly TaskKind[] = ['pull', 'preview', 'push', 'undo', 'resume'];

/** All that the sidebar knows and can do, without a page: components show its signals and call its methods. */
export class SidebarModel {
  readonly state: Signal<SidebarState | null> = signal(null);
  readonly view: Signal<View> = signal({ kind: 'home' });
  readonly task: Signal<Task | null> = signal(null);
  readonly problem: Signal<Problem | null> = signal(null);
  /** Keys of ready edits that the person does not want to push. */
  readonly unticked: Signal<ReadonlySet<string>> = signal(new Set());
  /** The tab to work on, where variations were pulled into several. */
  readonly chosenTab: Signal<number | undefined> = signal(undefined);
  readonly #call: CallServer;
  readonly #watch: RunWatch;

  constructor(call: CallServer, wait: Wait) {
    this.#call = call;
    this.#watch = new RunWatch(call, wait);
  }

  readonly load = () =>
    this.#run('load', async () => {
      const [state] = await Promise.all([this.#call('state.get', {}), this.#watch.passOverPast()]);
      this.#take(state);
    });

  readonly connect = (host: Host, key: string) =>
    this.#run('connect', async () => {
      await this.#call('connection.save', { host, key });
      this.#take(await this.#call('state.get', {}));
      this.view.value = { kind: 'home' };
    });

  readonly disconnect = () =>
    this.#run('disconnect', async () => {
      await this.#call('connection.remove', {});
      this.#take(await this.#call('state.get', {}));
    });

  readonly pull = () =>
    this.#run('pull', async () => {
      const pulled = await this.#pullNow();
      await this.#refreshState();
      this.view.value = { kind: 'home', ...(pulled ? { pulled } : {}) };
    });

  readonly review = () => this.#run('preview', async () => this.#show(await this.#call('push.preview', this.#tab())));

  /** Brings the shop's values in first, so that conflicts become edits against what the shop holds now. */
  readonly refreshAndReview = () =>
    this.#run('preview', async () => {
      await this.#pullNow();
      this.#show(await this.#call('push.preview', this.#tab()));
    });

  readonly push = (plan: PlanView) =>
    this.#run('push', async () => {
      const exclude = [...this.unticked.value];
      const acknowledged = [...doubtfulKeys(plan)].filter((key) => !this.unticked.value.has(key));
      const summary = await this.#untilFinished(
        await this.#call('push.confirm', { plan: plan.id, exclude, acknowledged }),
      );
      await this.#refreshState();
      this.view.value = { kind: 'result', summary, isUndo: plan.undoes !== null };
    });

  /** Finishes a push that was interrupted. */
  readonly resume = () =>
    this.#run('resume', async () => {
      const unfinished = this.state.value?.unfinishedRun;
      const isUndo = this.state.value?.runs.some(({ run, undoes }) => run === unfinished && undoes !== null) ?? false;
      const summary = await this.#untilFinished(await this.#call('push.resume', {}));
      await this.#refreshState();
      this.view.value = { kind: 'result', summary, isUndo };
    });

  /** Shows what taking a push back would do. */
  readonly planUndo = (run: string) =>
    this.#run('undo', async () => this.#show(await this.#call('push.undo', { run })));

  readonly setHourly = (hourly: boolean) =>
    this.#run('schedule', async () => {
      const answer = await this.#call('schedule.set', { hourly });
      if (this.state.value) this.state.value = { ...this.state.value, hourly: answer.hourly };
    });

  /** Asks the run that is under way to stop; it answers its own call when it has. */
  readonly cancel = async (run: string): Promise<void> => {
    if (!this.task.value || this.task.value.isCancelling) return;
    this.task.value = { ...this.task.value, isCancelling: true };
    try {
      await this.#call('push.cancel', { run });
    } catch {
      if (this.task.value) this.task.value = { ...this.task.value, isCancelling: false };
    }
  };

  readonly setTicked = (key: string, isTicked: boolean): void => {
    const unticked = new Set(this.unticked.value);
    if (isTicked) unticked.delete(key);
    else unticked.add(key);
    this.unticked.value = unticked;
  };

  readonly show = (kind: 'home' | 'connect'): void => {
    batch(() => {
      this.problem.value = null;
      this.view.value = { kind };
    });
  };

  readonly dismissProblem = (): void => {
    this.problem.value = null;
  };

  readonly #pullNow = async (): Promise<PullSummary | undefined> => {
    let outcome: PullOutcome | null = await this.#call('pull.run', this.#tab());
    // A pull that ran out of its six minutes goes on in another execution, for as long as it takes.
    while (outcome?.status === 'paused') outcome = await this.#call('pull.continue', {});
    return outcome ?? undefined;
  };

  #tab(): { readonly tabId?: number } {
    const tabs = this.state.value?.tabs ?? [];
    const tab = tabs.find(({ tabId }) => tabId === this.chosenTab.value) ?? tabs[0];
    return tab ? { tabId: tab.tabId } : {};
  }

  #show(plan: PlanView): void {
    batch(() => {
      // What is doubtful must be ticked by the person.
      this.unticked.value = doubtfulKeys(plan);
      this.view.value = { kind: 'preview', plan };
    });
  }

  /** A push that ran out of its six minutes goes on in another execution, for as long as it takes. */
  async #untilFinished(outcome: PushOutcome): Promise<PushSummary> {
    let current = outcome;
    while (current.status === 'paused') current = await this.#call('push.resume', {});
    return current.summary;
  }

  async #run(kind: TaskKind, work: () => Promise<void>): Promise<void> {
    if (this.task.value) return;
    batch(() => {
      this.task.value = { kind, progress: null, isCancelling: false };
      this.problem.value = null;
    });
    const watching = runsInShop.includes(kind) ? this.#watch.start(this.#tellProgress) : undefined;
    try {
      await work();
    } catch (caught) {
      this.problem.value = { during: kind, error: asServerError(caught) };
      // What came of it, an unfinished push for instance, is only known by asking.
      if (kind !== 'load' && kind !== 'connect') await this.#refreshState();
    } finally {
      watching?.stop();
      this.task.value = null;
    }
  }

  readonly #tellProgress = (progress: Progress): void => {
    if (this.task.value) this.task.value = { ...this.task.value, progress };
  };

  #take(state: SidebarState): void {
    batch(() => {
      this.state.value = state;
      if (!state.connection) this.view.value = { kind: 'connect' };
    });
  }

  /** After the work itself is done: if this fails, its result is shown all the same. */
  async #refreshState(): Promise<void> {
    try {
      this.#take(await this.#call('state.get', {}));
    } catch {
      // The next action shows what is wrong.
    }
  }
}
