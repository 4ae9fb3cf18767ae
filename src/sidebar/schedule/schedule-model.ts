import { type Signal, signal } from '@preact/signals';
import type {
  DefinitionInput,
  JobView,
  OthersJobView,
  ScheduleView,
  TabView,
  TakeOverView,
} from '../shell/server/rpc-views';
import { asServerError } from '../shell/server/server-error';
import { waitWhileBusy } from '../shell/server/wait-while-busy';
import type { Shell } from '../shell/shell';
import { JobForm, type JobStart } from './form/job-form';

/** What the sidebar shows of the schedule. `isChanged`: what was shown before is not so any more. */
export type SchedulePageView =
  | { readonly kind: 'schedule' }
  | { readonly kind: 'jobForm'; readonly form: JobForm }
  | { readonly kind: 'takeOver'; readonly plan: TakeOverView; readonly isChanged: boolean };

/** There is nothing to be taken over any more: the list shows what became of it. */
const notToBeTaken: ReadonlySet<string> = new Set(['jobTaken', 'jobGone']);

/** What is done by itself, and what a person does about it. */
export class ScheduleModel {
  /** As the script told last. */
  readonly list: Signal<ScheduleView | null> = signal(null);
  readonly #shell: Shell<SchedulePageView>;

  constructor(shell: Shell<SchedulePageView>) {
    this.#shell = shell;
  }

  readonly open = () =>
    this.#shell.run('load', async () => {
      await this.#renew();
      this.#shell.show({ kind: 'schedule' });
    });

  /** For a new job, of a tab where one is named. */
  readonly add = (tab?: TabView) => this.#openForm(tab ? { tabIds: [tab.tabId] } : {});

  /** For a new job that copies a tab. */
  readonly addCopies = (tabId: number) => this.#openForm({ kind: 'copies', tabIds: [tabId] });

  /** For a new job of a kind that needs nothing else to be said. */
  readonly addKind = (kind: string) => this.#openForm({ kind });

  readonly edit = (job: JobView) => this.#openForm({ job });

  /** For the job that refreshes a tab alone, or a new one. */
  readonly editOf = (tab: TabView) => {
    const own = this.#shell.state.value?.schedule.jobs.find(
      ({ task, tabs }) => task.kind === 'tabs' && tabs.length === 1 && tabs[0]?.tabId === tab.tabId,
    );
    return own ? this.edit(own) : this.add(tab);
  };

  /** For a job that pulls what a person has just said. */
  readonly addPull = (definition: DefinitionInput, title: string) => this.#openForm({ pull: { definition, title } });

  /** Asks when the form's times come first. What is wrong with one of its fields is told beside it. */
  readonly preview = async (form: JobForm): Promise<void> => {
    const times = form.times.value;
    if (!times || this.#shell.tasks.task.value) return;
    await form.preview.renew(() => this.#shell.call('jobs.preview', times));
    const preview = form.preview.state.value;
    if (preview.status === 'failed') form.refuse(preview.error);
  };

  readonly save = async (form: JobForm): Promise<void> => {
    form.isSubmitted.value = true;
    const order = form.order.value;
    if (!order) return;
    await this.#shell.run('schedule', async () => {
      form.refused.value = null;
      try {
        await this.#keep(() => this.#shell.call('jobs.save', order));
      } catch (caught) {
        if (!form.refuse(asServerError(caught))) throw caught;
      }
    });
  };

  /** @param id all of them when absent. */
  readonly pause = (isPaused: boolean, id?: string) =>
    this.#change(() => this.#shell.call('jobs.pause', { isPaused, ...(id === undefined ? {} : { id }) }));

  readonly remove = (id: string) => this.#change(() => this.#shell.call('jobs.delete', { id }));

  /** Does a job now, in as many executions as it takes. */
  readonly runNow = (id: string) =>
    this.#change(async () => {
      let list = await this.#shell.call('jobs.run', { id });
      while (list.jobs.find((job) => job.id === id)?.latest?.end === 'goesOn') {
        list = await waitWhileBusy(this.#shell.tasks, () => this.#shell.call('jobs.run', { id }));
      }
      return list;
    }, 'runJob');

  /** What failed, or was taken over, was read: it is not told again until something else happens. */
  readonly markSeen = () => this.#change(() => this.#shell.call('jobs.seen', {}));

  /** Makes the trigger once more that somebody deleted, or that Google refused. */
  readonly restart = () => this.#change(() => this.#shell.call('jobs.restart', {}));

  /** Shows all that taking a colleague's job over would mean. */
  readonly planTakeOver = ({ author, id }: Pick<OthersJobView, 'author' | 'id'>) =>
    this.#shell.run('load', () => this.#plan({ author, id }, false));

  /** Takes a job over just as it was shown; where it changed since, it is shown anew. */
  readonly takeOver = ({ author, id, seen }: TakeOverView) =>
    this.#shell.run('schedule', async () => {
      try {
        await this.#keep(() => this.#shell.call('jobs.takeOver', { author, id, seen }));
      } catch (caught) {
        if (asServerError(caught).code !== 'jobChanged') throw caught;
        await this.#plan({ author, id }, true);
      }
    });

  async #plan(named: Pick<OthersJobView, 'author' | 'id'>, isChanged: boolean): Promise<void> {
    try {
      const plan = await this.#shell.call('jobs.planTakeOver', named);
      this.#shell.show({ kind: 'takeOver', plan, isChanged });
    } catch (caught) {
      if (!notToBeTaken.has(asServerError(caught).code)) throw caught;
      await this.#renewIfAnswered();
      this.#shell.show({ kind: 'schedule' });
      throw caught;
    }
  }

  #openForm(start: JobStart): Promise<void> {
    return this.#shell.run('load', async () => {
      const offer = await this.#renew();
      const own = (this.#shell.state.value?.tabs ?? []).filter(({ isOwn }) => isOwn);
      this.#shell.show({ kind: 'jobForm', form: new JobForm(offer, own, start) });
    });
  }

  /** Where it fails, the list may have changed all the same. */
  #change(ask: () => Promise<ScheduleView>, task: 'schedule' | 'runJob' = 'schedule'): Promise<void> {
    return this.#shell.run(task, async () => {
      try {
        this.list.value = await ask();
      } catch (caught) {
        await this.#renewIfAnswered();
        throw caught;
      }
      await this.#shell.refreshState();
    });
  }

  /** Shows the list with a job that is kept, also where only its trigger was refused. */
  async #keep(ask: () => Promise<ScheduleView>): Promise<void> {
    try {
      this.list.value = await ask();
      await this.#shell.refreshState();
    } catch (caught) {
      if (asServerError(caught).code !== 'tooManyTriggers') throw caught;
      await this.#renewIfAnswered();
      this.#shell.show({ kind: 'schedule' });
      throw caught;
    }
    this.#shell.show({ kind: 'schedule' });
  }

  async #renewIfAnswered(): Promise<void> {
    try {
      await this.#renew();
    } catch {
      // What went wrong before is told; this would be the same once more.
    }
  }

  async #renew(): Promise<ScheduleView> {
    const list = await this.#shell.call('jobs.list', {});
    this.list.value = list;
    return list;
  }
}
