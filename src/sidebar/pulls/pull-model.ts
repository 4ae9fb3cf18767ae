import type { RpcApi } from '../../rpc/calls';
import { Loader } from '../shell/server/loader';
import type {
  DashboardPeriod,
  DatasetView,
  PullOutcome,
  PullSummary,
  PutRightView,
  TabView,
  UnsealedView,
} from '../shell/server/rpc-views';
import { asServerError, remedyFor } from '../shell/server/server-error';
import { waitWhileBusy } from '../shell/server/wait-while-busy';
import type { Shell } from '../shell/shell';
import { PullForm } from './form/pull-form';
import type { FailedPull, PullReportView, PullView } from './pull-view';

/** Failures of one tab that every other tab would meet too. */
const sharedFailures: readonly string[] = [
  'cancelled',
  'keyRejected',
  'grantEnded',
  'noTokenAnswer',
  'renewalRefused',
  'appRefused',
  'forbidden',
  'notConnected',
  'busy',
  'leaseLost',
  'transport',
];

const named = (tabId: number | undefined) => (tabId === undefined ? {} : { tabId });

/** Everything about pulls: what there is to pull, the form, and pulling until it is done. */
export class PullModel {
  readonly datasets = new Loader<readonly DatasetView[]>();
  readonly #shell: Shell<PullView>;

  constructor(shell: Shell<PullView>) {
    this.#shell = shell;
  }

  readonly loadDatasets = () => this.datasets.need(() => this.#shell.call('datasets.list', {}));

  readonly openCatalogue = (): void => {
    this.#shell.show({ kind: 'catalogue' });
    void this.loadDatasets();
  };

  readonly openDataset = (dataset: DatasetView): void => this.#showForm(new PullForm(dataset));

  /** @param texts what its filters begin with, by name. */
  readonly openEndpoint = (endpoint: string, texts: Readonly<Record<string, string>> = {}) =>
    this.#shell.run('load', async () => {
      const form = new PullForm(await this.#shell.call('datasets.describe', { endpoint }));
      for (const { name } of form.dataset.filters) {
        const text = texts[name];
        if (text !== undefined) form.setDraft(name, { text, isReference: false });
      }
      this.#showForm(form);
    });

  readonly edit = (tab: TabView) =>
    this.#shell.run('load', async () => {
      const dataset = await this.#shell.call('datasets.describe', { dataset: tab.dataset });
      this.#showForm(new PullForm(dataset, tab));
    });

  readonly loadColumns = ({ knownColumns, dataset, tab }: PullForm) =>
    knownColumns.need(() =>
      this.#shell.call('datasets.columns', { dataset: dataset.id, ...(tab ? { tabId: tab.tabId } : {}) }),
    );

  /** Asks what the form's pull would cost. What is wrong with a filter is told beside it. */
  readonly estimate = async (form: PullForm): Promise<void> => {
    const definition = form.definition.value;
    if (!definition || this.#shell.tasks.task.value) return;
    await form.estimate.renew(() => this.#shell.call('pull.estimate', { definition }));
    const estimate = form.estimate.state.value;
    if (estimate.status === 'failed') form.refuse(estimate.error.filter, estimate.error.message);
  };

  /** Pulls what the form says: into a new tab, or into the one whose saved pull is edited. */
  readonly pullForm = async (form: PullForm): Promise<void> => {
    form.isSubmitted.value = true;
    const definition = form.definition.value;
    if (!definition) return;
    await this.#shell.run('pull', () =>
      this.#asForm(form, async () => {
        if (form.tab) await this.#shell.call('pulls.save', { tabId: form.tab.tabId, definition });
        await this.#pullAndReport(form.tab ? { tabId: form.tab.tabId } : { definition });
      }),
    );
  };

  /** Keeps the form for the next refresh. */
  readonly saveForm = async (form: PullForm): Promise<void> => {
    const { tab } = form;
    form.isSubmitted.value = true;
    const definition = form.definition.value;
    if (!tab || !definition) return;
    await this.#shell.run('savePull', () =>
      this.#asForm(form, async () => {
        await this.#shell.call('pulls.save', { tabId: tab.tabId, definition });
        await this.#shell.refreshState();
        this.#shell.showHome();
      }),
    );
  };

  /** Refreshes one tab; pulls variations for the first time where none is named. */
  readonly refresh = (tabId: number | undefined, full = false) =>
    this.#shell.run('pull', () => this.#pullAndReport({ ...named(tabId), ...(full ? { full } : {}) }));

  /** Pulls what is set up already, into a tab of its own. */
  readonly pullIdea = (idea: string) => this.#shell.run('pull', () => this.#pullAndReport({ idea }));

  /** Refreshes every tab; one that fails does not keep the others from it. */
  readonly refreshAll = () =>
    this.#shell.run('pull', async () => {
      const finished: PullSummary[] = [];
      const failed: FailedPull[] = [];
      for (const { tabId, name } of (this.#shell.state.value?.tabs ?? []).filter(({ isOwn }) => isOwn)) {
        this.#shell.tasks.update({ subject: name, progress: null, rowsSoFar: null });
        try {
          finished.push(...(await this.pullNow({ tabId })));
        } catch (caught) {
          const error = asServerError(caught);
          if (sharedFailures.includes(error.code)) throw error;
          failed.push({ tabId, name, message: error.message, isMixedUp: remedyFor(error, 'pull') === 'putRight' });
        }
      }
      await this.#shell.refreshState();
      this.#showReport({ finished, failed });
    });

  /** Takes over what somebody else set up, just as it is shown. */
  readonly adopt = (tabs: readonly TabView[], work: readonly UnsealedView[]) =>
    this.#shell.run('savePull', async () => {
      await this.#shell.call('pulls.adopt', {
        tabs: tabs.map(({ tabId, seen }) => ({ tabId, seen })),
        work: work.map(({ what, seen }) => ({ what, seen })),
      });
      await this.#shell.refreshState();
    });

  /** Refreshes a tab in which whatever looks mixed up is what the person meant. */
  readonly refreshMeant = (tabId: number | undefined) =>
    this.#shell.run('pull', () => this.#pullAndReport({ ...named(tabId), meant: true }));

  /** Shows what putting right would replace. */
  readonly planPutRight = (tabId: number | undefined) =>
    this.#shell.run('load', async () => {
      const { tabs } = await this.#shell.call('pulls.planPutRight', named(tabId));
      if (tabs.length === 0) this.#shell.showHome();
      else this.#shell.show({ kind: 'putRight', tabs });
    });

  /** Brings columns that were sorted alone or exchanged back beside their records, as it was shown; what was done is told beside. */
  readonly putRight = (tabs: readonly PutRightView[]) =>
    this.#shell.run('savePull', async () => {
      for (const { tabId, seen } of tabs) await this.#shell.call('pulls.putRight', { tabId, seen });
      await this.#shell.refreshState();
      this.#shell.showHome();
    });

  /** Refreshes a copy from now on, instead of its original or beside it; what else there is to know is told beside. */
  readonly takeCopy = (tabId: number, use: RpcApi['pulls.takeCopy']['args']['use']) =>
    this.#shell.run('savePull', async () => {
      await this.#shell.call('pulls.takeCopy', { tabId, use });
      await this.#shell.refreshState();
    });

  /** What was done is told beside. */
  readonly tidy = (tabId: number) =>
    this.#shell.run('tidy', async () => {
      await this.#shell.call('pulls.tidy', { tabId });
    });

  readonly duplicate = (tabId: number) =>
    this.#shell.run('pull', async () => {
      const finished = await this.#untilFinished(await this.#shell.call('pulls.duplicate', { tabId }));
      await this.#shell.refreshState();
      this.#showReport({ finished, failed: [] });
    });

  readonly remove = (tabId: number) =>
    this.#shell.run('deletePull', async () => {
      await this.#shell.call('pulls.delete', { tabId });
      await this.#shell.refreshState();
    });

  /** Goes on with what an earlier execution left, until nothing is left. */
  readonly continuePaused = () =>
    this.#shell.run('pull', async () => {
      const finished: PullSummary[] = [];
      for (let outcome = await this.#continue(); outcome; outcome = await this.#continue()) {
        finished.push(...(await this.#untilFinished(outcome)));
      }
      await this.#shell.refreshState();
      this.#showReport({ finished, failed: [] });
    });

  readonly discardPaused = () =>
    this.#shell.run('discard', async () => {
      await this.#shell.call('pull.discard', {});
      await this.#shell.refreshState();
    });

  /** Asks of which days the dashboard is to be. */
  readonly openDashboard = () =>
    this.#shell.run('load', async () => {
      this.#shell.show({ kind: 'dashboard', period: await this.#shell.call('dashboard.period', {}) });
    });

  /** Puts the main reports of a period onto their tab, and takes the person there. */
  readonly pullDashboard = (period: DashboardPeriod) =>
    this.#shell.run('pull', async () => {
      const { tabId } = await this.#shell.call('dashboard.pull', period);
      await this.#shell.call('tabs.show', { tabId });
      await this.#shell.refreshState();
      this.#shell.showHome();
    });

  /** Brings the dashboard up to date in the period that it shows. */
  readonly refreshDashboard = () =>
    this.#shell.run('pull', async () => {
      await this.#shell.call('dashboard.refresh', {});
    });

  readonly showTab = (tabId: number, toEdit = false) =>
    this.#shell.run('showTab', async () => {
      await this.#shell.call('tabs.show', { tabId, ...(toEdit ? { toEdit } : {}) });
    });

  /** Pulls and goes on for as long as it takes, within the task that is under way. */
  readonly pullNow = async (args: RpcApi['pull.run']['args']): Promise<readonly PullSummary[]> =>
    this.#untilFinished(await this.#shell.call('pull.run', args));

  #showForm(form: PullForm): void {
    this.#shell.show({ kind: 'form', form });
  }

  #showReport(report: PullReportView): void {
    this.#shell.show({ kind: 'home', report });
  }

  async #pullAndReport(args: RpcApi['pull.run']['args']): Promise<void> {
    const finished = await this.pullNow(args);
    await this.#shell.refreshState();
    this.#showReport({ finished, failed: [] });
  }

  /**
   * A pull that ran out of its six minutes goes on in another execution, for as long as it takes. What else was left half-done may come first;
   * it is reported too.
   */
  async #untilFinished(first: PullOutcome): Promise<readonly PullSummary[]> {
    const finished: PullSummary[] = [];
    for (let outcome: PullOutcome | null = first; outcome; outcome = await this.#continue()) {
      if (outcome.status === 'finished') finished.push(outcome);
      else this.#shell.tasks.update({ rowsSoFar: outcome.rows });
      if (outcome.status === 'finished' && outcome.dataset === first.dataset) break;
    }
    return finished;
  }

  /** `null` when nothing is left, also when another execution has done it meanwhile. */
  #continue(): Promise<PullOutcome | null> {
    const { call, tasks } = this.#shell;
    return waitWhileBusy(tasks, () => call('pull.continue', {}));
  }

  /** A refusal of one filter is shown in the form, anything else above it. */
  async #asForm(form: PullForm, work: () => Promise<void>): Promise<void> {
    form.refused.value = null;
    try {
      await work();
    } catch (caught) {
      const error = asServerError(caught);
      if (!form.refuse(error.filter, error.message)) throw error;
    }
  }
}
