import type { RpcApi } from '../../rpc/calls';
import type { CallServer } from '../shell/call-server';
import { Loader } from '../shell/loader';
import type { DatasetView, PullOutcome, PullSummary, TabView } from '../shell/rpc-views';
import { asServerError, ServerError } from '../shell/server-error';
import type { TaskKind } from '../shell/task-kind';
import type { TaskRunner } from '../shell/task-runner';
import { PullForm } from './form/pull-form';

/** How pulls ended: those that came in, and those that did not. */
export interface PullReportView {
  readonly finished: readonly PullSummary[];
  readonly failed: readonly FailedPull[];
}

export interface FailedPull {
  readonly name: string;
  readonly message: string;
}

/** What the pulls need of the sidebar around them. */
export interface PullSurroundings {
  readonly call: CallServer;
  readonly tasks: TaskRunner;
  readonly run: (kind: TaskKind, work: () => Promise<void>) => Promise<void>;
  readonly tabs: () => readonly TabView[];
  readonly refreshState: () => Promise<void>;
  readonly showCatalogue: () => void;
  readonly showForm: (form: PullForm) => void;
  readonly showReport: (report: PullReportView) => void;
  readonly showHome: () => void;
}

/** Another execution works on the spreadsheet: it may be the very one that goes on with a paused pull. */
const busyWaitMs = 5000;
const mostBusyWaits = 120;

/** Failures of one tab that every other tab would meet too. */
const endsAll: readonly string[] = [
  'cancelled',
  'keyRejected',
  'forbidden',
  'notConnected',
  'busy',
  'leaseLost',
  'transport',
];

/** Everything about pulls: what there is to pull, the form, and pulling until it is done. */
export class PullModel {
  readonly datasets = new Loader<readonly DatasetView[]>();
  readonly #around: PullSurroundings;

  constructor(around: PullSurroundings) {
    this.#around = around;
  }

  readonly loadDatasets = () => this.datasets.need(() => this.#around.call('datasets.list', {}));

  readonly openCatalogue = (): void => {
    this.#around.showCatalogue();
    void this.loadDatasets();
  };

  readonly openDataset = (dataset: DatasetView): void => this.#around.showForm(new PullForm(dataset));

  readonly openEndpoint = (endpoint: string) =>
    this.#around.run('load', async () => this.openDataset(await this.#around.call('datasets.describe', { endpoint })));

  readonly edit = (tab: TabView) =>
    this.#around.run('load', async () => {
      const dataset = await this.#around.call('datasets.describe', { dataset: tab.dataset });
      this.#around.showForm(new PullForm(dataset, tab));
    });

  readonly loadColumns = ({ knownColumns, dataset, tab }: PullForm) =>
    knownColumns.need(() =>
      this.#around.call('datasets.columns', { dataset: dataset.id, ...(tab ? { tabId: tab.tabId } : {}) }),
    );

  /** Asks what the form's pull would cost. What is wrong with a filter is told beside it. */
  readonly estimate = async (form: PullForm): Promise<void> => {
    const definition = form.definition.value;
    if (!definition || this.#around.tasks.task.value) return;
    await form.estimate.renew(() => this.#around.call('pull.estimate', { definition }));
    const estimate = form.estimate.state.value;
    if (estimate.status === 'failed') form.refuse(estimate.error.filter, estimate.error.message);
  };

  /** Pulls what the form says: into a new tab, or into the one whose saved pull is edited. */
  readonly pullForm = async (form: PullForm): Promise<void> => {
    form.isTried.value = true;
    const definition = form.definition.value;
    if (!definition) return;
    await this.#around.run('pull', () =>
      this.#asForm(form, async () => {
        if (form.tab) await this.#around.call('pulls.save', { tabId: form.tab.tabId, definition });
        await this.#pullAndReport(form.tab ? { tabId: form.tab.tabId } : { definition });
      }),
    );
  };

  /** Keeps the form for the next refresh. */
  readonly saveForm = async (form: PullForm): Promise<void> => {
    const { tab } = form;
    form.isTried.value = true;
    const definition = form.definition.value;
    if (!tab || !definition) return;
    await this.#around.run('savePull', () =>
      this.#asForm(form, async () => {
        await this.#around.call('pulls.save', { tabId: tab.tabId, definition });
        await this.#around.refreshState();
        this.#around.showHome();
      }),
    );
  };

  /** Refreshes one tab; pulls variations for the first time where none is named. */
  readonly refresh = (tabId: number | undefined, full = false) =>
    this.#around.run('pull', () =>
      this.#pullAndReport({ ...(tabId === undefined ? {} : { tabId }), ...(full ? { full } : {}) }),
    );

  /** Refreshes every tab; one that fails does not keep the others from it. */
  readonly refreshAll = () =>
    this.#around.run('pull', async () => {
      const finished: PullSummary[] = [];
      const failed: FailedPull[] = [];
      for (const { tabId, name } of this.#around.tabs()) {
        this.#around.tasks.tell({ subject: name, progress: null, rowsSoFar: null });
        try {
          finished.push(...(await this.pullNow({ tabId })));
        } catch (caught) {
          const error = asServerError(caught);
          if (endsAll.includes(error.code)) throw error;
          failed.push({ name, message: error.message });
        }
      }
      await this.#around.refreshState();
      this.#around.showReport({ finished, failed });
    });

  readonly duplicate = (tabId: number) =>
    this.#around.run('pull', async () => {
      const finished = await this.#untilFinished(await this.#around.call('pulls.duplicate', { tabId }));
      await this.#around.refreshState();
      this.#around.showReport({ finished, failed: [] });
    });

  readonly remove = (tabId: number) =>
    this.#around.run('deletePull', async () => {
      await this.#around.call('pulls.delete', { tabId });
      await this.#around.refreshState();
    });

  /** Goes on with what an earlier execution left, until nothing is left. */
  readonly goOn = () =>
    this.#around.run('pull', async () => {
      const finished: PullSummary[] = [];
      for (let outcome = await this.#continue(); outcome; outcome = await this.#continue()) {
        finished.push(...(await this.#untilFinished(outcome)));
      }
      await this.#around.refreshState();
      this.#around.showReport({ finished, failed: [] });
    });

  readonly discardPaused = () =>
    this.#around.run('discard', async () => {
      await this.#around.call('pull.discard', {});
      await this.#around.refreshState();
    });

  readonly showTab = (tabId: number) =>
    this.#around.run('showTab', async () => {
      await this.#around.call('tabs.show', { tabId });
    });

  /** Pulls and goes on for as long as it takes, within the task that is under way. */
  readonly pullNow = async (args: RpcApi['pull.run']['args']): Promise<readonly PullSummary[]> =>
    this.#untilFinished(await this.#around.call('pull.run', args));

  async #pullAndReport(args: RpcApi['pull.run']['args']): Promise<void> {
    const finished = await this.pullNow(args);
    await this.#around.refreshState();
    this.#around.showReport({ finished, failed: [] });
  }

  /**
   * A pull that ran out of its six minutes goes on in another execution, for as long as it takes. What else was left half-done may come first;
   * it is reported too.
   */
  async #untilFinished(first: PullOutcome): Promise<readonly PullSummary[]> {
    const finished: PullSummary[] = [];
    for (let outcome: PullOutcome | null = first; outcome; outcome = await this.#continue()) {
      if (outcome.status === 'finished') finished.push(outcome);
      else this.#around.tasks.tell({ rowsSoFar: outcome.rows });
      if (outcome.status === 'finished' && outcome.dataset === first.dataset) break;
    }
    return finished;
  }

  /** `null` when nothing is left, also when another execution has done it meanwhile. */
  async #continue(): Promise<PullOutcome | null> {
    const { call, tasks } = this.#around;
    for (let waits = 0; ; waits += 1) {
      if (tasks.task.value?.isCancelling) throw new ServerError('cancelled', '');
      try {
        return await call('pull.continue', {});
      } catch (caught) {
        const error = asServerError(caught);
        if (error.code !== 'busy' || waits === mostBusyWaits) throw error;
        await tasks.wait(busyWaitMs);
      }
    }
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
