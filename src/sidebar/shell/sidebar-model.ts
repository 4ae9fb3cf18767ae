import { batch, type Signal, signal } from '@preact/signals';
import { DoctorModel } from '../connection/doctor-model';
import type { PullForm } from '../pulls/form/pull-form';
import { PullModel, type PullReportView } from '../pulls/pull-model';
import { doubtfulKeys } from '../push/edit-groups';
import { RowModel, type RowView } from '../rows/row-model';
import { pushesIn, type RunView } from '../runs/undone-runs';
import { SettingsForm } from '../settings/settings-form';
import type { CallServer } from './call-server';
import { Loader } from './loader';
import type {
  EndpointView,
  Host,
  PlanView,
  PushOutcome,
  PushSummary,
  RunDetailsView,
  SidebarState,
  TabView,
} from './rpc-views';
import type { Wait } from './run-watch';
import type { TaskKind } from './task-kind';
import { TaskRunner } from './task-runner';

/** What the sidebar shows below its header. */
export type View =
  | { readonly kind: 'connect' }
  | { readonly kind: 'home'; readonly report?: PullReportView }
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'form'; readonly form: PullForm }
  | { readonly kind: 'doctor' }
  | { readonly kind: 'settings'; readonly form: SettingsForm }
  | { readonly kind: 'run'; readonly run: RunView; readonly details: RunDetailsView }
  | RowView
  | { readonly kind: 'preview'; readonly plan: PlanView }
  | { readonly kind: 'result'; readonly summary: PushSummary; readonly isUndo: boolean };

/** All that the sidebar knows and can do, without a page: components show its signals and call its methods. */
export class SidebarModel {
  readonly state: Signal<SidebarState | null> = signal(null);
  readonly view: Signal<View> = signal({ kind: 'home' });
  /** Keys of ready edits that the person does not want to push. */
  readonly unticked: Signal<ReadonlySet<string>> = signal(new Set());
  /** The tab to review, where several have cells that can be pushed. */
  readonly chosenTab: Signal<number | undefined> = signal(undefined);
  readonly tasks: TaskRunner;
  readonly pulls: PullModel;
  readonly rows: RowModel;
  readonly doctor: DoctorModel;
  /** Everything that Ngorder offers. */
  readonly endpoints = new Loader<readonly EndpointView[]>();
  readonly #call: CallServer;

  constructor(call: CallServer, wait: Wait) {
    this.#call = call;
    this.tasks = new TaskRunner(call, wait);
    this.pulls = new PullModel({
      call,
      tasks: this.tasks,
      run: (kind, work) => this.#run(kind, work),
      tabs: () => this.state.value?.tabs ?? [],
      refreshState: () => this.#refreshState(),
      showCatalogue: () => this.show('catalogue'),
      showForm: (form) => this.#replaceView({ kind: 'form', form }),
      showReport: (report) => this.#replaceView({ kind: 'home', report }),
      showHome: () => this.show('home'),
    });
    this.rows = new RowModel({
      call,
      run: (kind, work) => this.#run(kind, work),
      refreshState: () => this.#refreshState(),
      show: (view) => this.#replaceView(view),
    });
    this.doctor = new DoctorModel(call, (kind, work) => this.#run(kind, work));
  }

  get task() {
    return this.tasks.task;
  }

  get problem() {
    return this.tasks.problem;
  }

  readonly load = () =>
    this.#run('load', async () => {
      const [state] = await Promise.all([this.#call('state.get', {}), this.tasks.passOverPast()]);
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

  /** Refreshes the variations to be reviewed, or pulls them for the first time. */
  readonly pull = () => this.pulls.refresh(this.pushTab()?.tabId);

  readonly review = () => this.#run('preview', async () => this.#show(await this.#call('push.preview', this.#tab())));

  /** Brings the shop's values in first, so that conflicts become edits against what the shop holds now. */
  readonly refreshAndReview = () =>
    this.#run('preview', async () => {
      await this.pulls.pullNow(this.#tab());
      this.#show(await this.#call('push.preview', this.#tab()));
    });

  /** @param typed what the person typed to have records deleted. */
  readonly push = (plan: PlanView, typed = '') =>
    this.#run('push', async () => {
      const exclude = [...this.unticked.value];
      const acknowledged = [...doubtfulKeys(plan)].filter((key) => !this.unticked.value.has(key));
      const summary = await this.#untilFinished(
        await this.#call('push.confirm', { plan: plan.id, exclude, acknowledged, typed }),
      );
      await this.#refreshState();
      this.view.value = { kind: 'result', summary, isUndo: plan.undoes !== null };
    });

  /** Finishes a push that was interrupted. */
  readonly resume = () =>
    this.#run('resume', async () => {
      const unfinished = this.state.value?.unfinishedRun;
      const isUndo = pushesIn(this.state.value?.runs ?? []).some(
        ({ run, undoes }) => run === unfinished && undoes !== null,
      );
      const summary = await this.#untilFinished(await this.#call('push.resume', {}));
      await this.#refreshState();
      this.view.value = { kind: 'result', summary, isUndo };
    });

  /** Shows what taking a push back would do, or only some of its changes. */
  readonly planUndo = (run: string, keys?: readonly string[]) =>
    this.#run('undo', async () => this.#show(await this.#call('push.undo', { run, ...(keys && { keys: [...keys] }) })));

  /** Plans anew what a push could not do. */
  readonly retry = (run: string) =>
    this.#run('preview', async () => this.#show(await this.#call('push.retry', { run })));

  readonly openRun = (run: RunView) =>
    this.#run('load', async () => {
      const details = await this.#call('runs.show', { run: run.run });
      this.#replaceView({ kind: 'run', run, details });
    });

  readonly openSettings = () =>
    this.#run('load', async () => {
      this.#replaceView({ kind: 'settings', form: new SettingsForm(await this.#call('settings.get', {})) });
    });

  /** Does nothing while the form has a mistake, which stands beside its field. */
  readonly saveSettings = async (form: SettingsForm): Promise<void> => {
    const input = form.input.value;
    if (!input) return;
    await this.#run('saveSettings', async () => {
      this.#replaceView({ kind: 'settings', form: new SettingsForm(await this.#call('settings.set', input), true) });
    });
  };

  readonly loadEndpoints = () => this.endpoints.need(() => this.#call('endpoints.list', {}));

  /** Writes the whole journal into a tab, and takes the person there. */
  readonly exportJournal = () =>
    this.#run('exportJournal', async () => {
      await this.#call('runs.export', {});
    });

  /** Puts the main reports onto their tab, and takes the person there. */
  readonly pullDashboard = () =>
    this.#run('pull', async () => {
      const { tabId } = await this.#call('dashboard.pull', {});
      await this.#call('tabs.show', { tabId });
    });

  readonly setHourly = (hourly: boolean) =>
    this.#run('schedule', async () => {
      const answer = await this.#call('schedule.set', { hourly });
      if (this.state.value) this.state.value = { ...this.state.value, hourly: answer.hourly };
    });

  readonly setTicked = (keys: readonly string[], isTicked: boolean): void => {
    const unticked = new Set(this.unticked.value);
    for (const key of keys) {
      if (isTicked) unticked.delete(key);
      else unticked.add(key);
    }
    this.unticked.value = unticked;
  };

  readonly show = (kind: 'home' | 'connect' | 'catalogue' | 'doctor'): void => this.#replaceView({ kind });

  readonly dismissProblem = (): void => {
    this.problem.value = null;
  };

  /** Tabs whose cells can be edited and pushed. */
  readonly pushTabs = (): readonly TabView[] =>
    (this.state.value?.tabs ?? []).filter(({ columns }) => columns.length > 0);

  /** What a column is called in the tabs that have it. */
  readonly titleOf = (column: string): string =>
    (this.state.value?.tabs ?? []).flatMap(({ columns }) => columns).find(({ key }) => key === column)?.title ?? column;

  /** The one to review: the chosen one, or the first. */
  readonly pushTab = (): TabView | undefined => {
    const tabs = this.pushTabs();
    return tabs.find(({ tabId }) => tabId === this.chosenTab.value) ?? tabs[0];
  };

  #tab(): { readonly tabId?: number } {
    const tab = this.pushTab();
    return tab ? { tabId: tab.tabId } : {};
  }

  #replaceView(view: View): void {
    batch(() => {
      this.problem.value = null;
      this.view.value = view;
    });
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

  #run(kind: TaskKind, work: () => Promise<void>): Promise<void> {
    return this.tasks.run(kind, work, () => this.#refreshState());
  }

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
