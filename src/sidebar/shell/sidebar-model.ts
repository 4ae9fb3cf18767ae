import { batch, type Signal, signal } from '@preact/signals';
import { AlertsModel, type AlertsPageView } from '../alerts/alerts-model';
import { ChangesModel, type ChangesPageView } from '../changes/changes-model';
import { ConnectionModel, type ConnectionView } from '../connection/connection-model';
import { DoctorModel } from '../connection/doctor-model';
import { CopiesModel, type CopiesPageView } from '../copies/copies-model';
import { EndpointModel, type EndpointPageView } from '../endpoints/endpoint-model';
import { FunctionModel, type FunctionPageView } from '../functions/function-model';
import { PriceModel, type PricePageView } from '../prices/price-model';
import { PullModel } from '../pulls/pull-model';
import type { PullView } from '../pulls/pull-view';
import { PushModel, type PushView } from '../push/push-model';
import { RowModel, type RowView } from '../rows/row-model';
import { type RunPageView, RunsModel } from '../runs/runs-model';
import { UnfinishedModel, type UnfinishedPageView } from '../runs/unfinished-model';
import { ScheduleModel, type SchedulePageView } from '../schedule/schedule-model';
import { ScheduledModel, type ScheduledPageView } from '../scheduled/scheduled-model';
import { BudgetModel, type BudgetPageView } from '../settings/budget-model';
import { MailModel, type MailPageView } from '../settings/mail-model';
import { ResetModel, type ResetPageView } from '../settings/reset-model';
import { SettingsModel, type SettingsPageView } from '../settings/settings-model';
import { FrontModel } from './front/front-model';
import type { PlainPage } from './plain-page';
import type { CallServer } from './server/call-server';
import { Loader } from './server/loader';
import type { EndpointView, SidebarState } from './server/rpc-views';
import type { Wait } from './server/run-watch';
import { asServerError } from './server/server-error';
import type { TaskKind } from './server/task-kind';
import { TaskRunner } from './server/task-runner';
import type { Shell } from './shell';

/** What the sidebar shows below its header. */
export type View =
  | ConnectionView
  | ChangesPageView
  | CopiesPageView
  | PullView
  | PushView
  | FunctionPageView
  | RowView
  | RunPageView
  | UnfinishedPageView
  | SchedulePageView
  | ScheduledPageView
  | PricePageView
  | AlertsPageView
  | SettingsPageView
  | ResetPageView
  | BudgetPageView
  | MailPageView
  | EndpointPageView
  | { readonly kind: 'plain'; readonly page: PlainPage };

/** Where the page is shown as a window over the sheet, and not as the panel beside it. */
export interface OwnWindow {
  /** The plan that it begins with. */
  readonly plan: string;
  readonly close: () => void;
}

/**
 * All that the sidebar knows and can do, without a page: components show its signals and call its methods. It holds what the rooms share and which
 * view is shown; what can be done in a room is in that room's model.
 */
export class SidebarModel implements Shell<View> {
  readonly state: Signal<SidebarState | null> = signal(null);
  readonly language: Signal<SidebarState['language']> = signal('id');
  readonly appearance: Shell<View>['appearance'] = signal(undefined);
  readonly view: Signal<View>;
  readonly call: CallServer;
  /** `null` in the panel. */
  readonly ownWindow: OwnWindow | null;
  readonly tasks: TaskRunner;
  readonly connection: ConnectionModel;
  readonly changes: ChangesModel;
  readonly copies: CopiesModel;
  readonly doctor: DoctorModel;
  readonly pulls: PullModel;
  readonly push: PushModel;
  readonly prices: PriceModel;
  readonly rows: RowModel;
  readonly runs: RunsModel;
  readonly settings: SettingsModel;
  readonly reset: ResetModel;
  readonly budget: BudgetModel;
  readonly mail: MailModel;
  readonly unfinished: UnfinishedModel;
  readonly functions: FunctionModel;
  readonly front: FrontModel;
  readonly schedule: ScheduleModel;
  readonly scheduled: ScheduledModel;
  readonly alerts: AlertsModel;
  readonly anyEndpoint: EndpointModel;
  /** Everything that Ngorder offers. */
  readonly endpoints = new Loader<readonly EndpointView[]>();

  constructor(call: CallServer, wait: Wait, ownWindow: OwnWindow | null = null) {
    this.call = this.#inShownShop(call);
    this.ownWindow = ownWindow;
    this.view = signal(ownWindow ? { kind: 'kept', plan: ownWindow.plan } : { kind: 'home' });
    this.tasks = new TaskRunner(this.call, wait);
    this.connection = new ConnectionModel(this);
    this.doctor = new DoctorModel(this);
    this.pulls = new PullModel(this);
    this.changes = new ChangesModel(this, this.pulls.pullNow);
    this.copies = new CopiesModel(this, this.pulls.pullNow);
    this.push = new PushModel(this);
    this.prices = new PriceModel(this);
    this.rows = new RowModel(this);
    this.runs = new RunsModel(this);
    this.settings = new SettingsModel(this);
    this.reset = new ResetModel(this);
    this.budget = new BudgetModel(this);
    this.mail = new MailModel(this);
    this.unfinished = new UnfinishedModel(this);
    this.functions = new FunctionModel(this);
    this.front = new FrontModel(this, () => this.#renewView());
    this.schedule = new ScheduleModel(this);
    this.scheduled = new ScheduledModel(this, this.push.beginTicks);
    this.alerts = new AlertsModel(this);
    this.anyEndpoint = new EndpointModel(this);
  }

  get task() {
    return this.tasks.task;
  }

  get problem() {
    return this.tasks.problem;
  }

  async #renewView(): Promise<void> {
    if (this.view.value.kind === 'scheduled') await this.scheduled.renew();
  }

  readonly load = () =>
    this.run('load', async () => {
      const [state] = await Promise.all([this.call('state.get', {}), this.tasks.skipPastRuns()]);
      this.take(state);
    });

  /** Whatever is asked for is meant for the shop that is shown. Where the person uses another one in the file by now, that one is shown, and what was refused is told. */
  readonly #inShownShop =
    (call: CallServer): CallServer =>
    async (name, args) => {
      try {
        return await call(name, args, this.state.value?.connection?.id);
      } catch (caught) {
        const error = asServerError(caught);
        if (error.code === 'shopChanged') {
          await this.refreshState();
          // What was filled in or previewed names records of the other shop. In a window there is nothing but the plan, which is refused by itself.
          if (!this.ownWindow) this.view.value = { kind: 'home' };
          this.problem.value = { during: this.task.value?.kind ?? 'load', error };
        }
        throw caught;
      }
    };

  readonly loadEndpoints = () => this.endpoints.need(() => this.call('endpoints.list', {}));

  readonly run = (kind: TaskKind, work: () => Promise<void>): Promise<void> =>
    this.tasks.run(kind, work, this.refreshState);

  readonly loadState = async (): Promise<void> => this.take(await this.call('state.get', {}));

  readonly refreshState = async (): Promise<void> => {
    try {
      await this.loadState();
    } catch {
      // The next action shows what is wrong.
    }
  };

  readonly take = (state: SidebarState): void =>
    batch(() => {
      this.state.value = state;
      this.language.value = state.language;
      this.front.take(state.front);
      // Whoever is connecting just now is left at it.
      if (!state.connection && this.view.value.kind !== 'oauth') this.view.value = { kind: 'connect' };
    });

  readonly show = (view: View): void =>
    batch(() => {
      this.problem.value = null;
      this.view.value = view;
    });

  readonly wayBack = (): (() => void) => {
    const shown = this.view.value;
    return () => this.show(shown);
  };

  readonly open = (page: PlainPage): void => this.show({ kind: 'plain', page });

  /** Home is in the panel: a window gives way to it. */
  readonly showHome = (): void => {
    if (this.ownWindow) void this.#backToPanel(this.ownWindow);
    else this.show({ kind: 'home' });
  };

  /** Where Google shows both beside each other, the window is closed besides {facts §7}. */
  readonly #backToPanel = ({ close }: OwnWindow) =>
    this.run('load', async () => {
      await this.call('panel.open', {});
      close();
    });

  /** Whoever knows how to begin is not shown it again. */
  readonly endGreeting = () =>
    this.run('load', async () => {
      await this.call('state.begun', {});
      await this.refreshState();
    });

  readonly dismissProblem = (): void => {
    this.problem.value = null;
  };
}
