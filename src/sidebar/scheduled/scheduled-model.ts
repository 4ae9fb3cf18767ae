import { type Signal, signal } from '@preact/signals';
import { clock } from '../shell/clock';
import { localizationIn } from '../shell/localization';
import { Loader } from '../shell/server/loader';
import type {
  HourOfDay,
  OthersPushView,
  PendingValues,
  PlanView,
  ScheduledEdits,
  ScheduledList,
  ScheduledView,
  TakeOverPushView,
} from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';
import { ScheduledForm, type ScheduledSubject } from './scheduled-form';

export type ScheduledPageView =
  | { readonly kind: 'scheduled' }
  | { readonly kind: 'scheduledForm'; readonly form: ScheduledForm }
  | { readonly kind: 'takeOverPush'; readonly look: TakeOverPushView };

interface Consent {
  readonly exclude: readonly string[];
  readonly acknowledged: readonly string[];
}

/** Prices that come and go by themselves, and what a person does about them. */
export class ScheduledModel {
  /** As the script told last. */
  readonly list: Signal<ScheduledList | null> = signal(null);
  /** What colleagues have planned in the file, as far as they tell. */
  readonly others: Signal<readonly OthersPushView[]> = signal([]);
  /** What each is about, once a person looks. */
  readonly edits = new Map<string, Loader<ScheduledEdits>>();
  /** What would stay undone without the connection of the file. */
  readonly pending = new Loader<PendingValues>();
  readonly #shell: Shell<ScheduledPageView>;
  readonly #beginTicks: (plan: PlanView) => void;

  /** @param beginTicks gives the ticks that a plan begins with. */
  constructor(shell: Shell<ScheduledPageView>, beginTicks: (plan: PlanView) => void) {
    this.#shell = shell;
    this.#beginTicks = beginTicks;
  }

  readonly open = () =>
    this.#shell.run('load', async () => {
      await this.#renewAll();
      this.#shell.show({ kind: 'scheduled' });
    });

  /** Asks when a plan is to begin and end. */
  readonly plan = (plan: PlanView, consent: Consent) => this.#openForm({ kind: 'plan', plan, ...consent });

  readonly changeTimes = (push: ScheduledView) => this.#openForm({ kind: 'planned', push });

  /** Asks what would become of it at the form's times. */
  readonly look = async (form: ScheduledForm): Promise<void> => {
    const { subject, outlook, overlaps } = form;
    const times = form.times.value;
    if (!times || this.#shell.tasks.task.value) return;
    if (subject.kind === 'plan') {
      await outlook.renew(() => this.#shell.call('scheduled.outlook', { ...orderOf(subject), ...times }));
    } else {
      await overlaps.renew(() => this.#shell.call('scheduled.overlaps', newTimes(form, subject.push, times)));
    }
  };

  readonly save = (form: ScheduledForm) =>
    this.#shell.run('scheduled', async () => {
      const times = form.times.value;
      if (!times) return;
      const { subject } = form;
      if (subject.kind === 'plan') {
        const outlook = form.outlook.state.value;
        const left = outlook.status === 'ready' ? outlook.value.left.length : 0;
        await this.#shell.call('scheduled.save', { ...orderOf(subject), ...times, left, name: form.name.value });
      } else {
        await this.#shell.call('scheduled.move', newTimes(form, subject.push, times));
      }
      await this.#showList();
    });

  readonly cancel = (id: string, fillsCells = false) =>
    this.#change(() => this.#shell.call('scheduled.cancel', { id, fillsCells }));

  readonly keep = (id: string) => this.#change(() => this.#shell.call('scheduled.keep', { id }));

  readonly endNow = (id: string) => this.#change(() => this.#shell.call('scheduled.endNow', { id }));

  /** This person does one themselves that a colleague took over. */
  readonly doMyself = (id: string) => this.#change(() => this.#shell.call('scheduled.doMyself', { id }));

  /** Shows what taking a colleague's over would mean, beside what the shop has now. */
  readonly planTakeOver = ({ author, id }: Pick<OthersPushView, 'author' | 'id'>) =>
    this.#shell.run('scheduled', async () => {
      const look = await this.#shell.call('scheduled.planTakeOver', { author, id });
      this.#beginTicks(look.plan);
      this.#shell.show({ kind: 'takeOverPush', look });
    });

  readonly takeOver = ({ plan }: TakeOverPushView, { exclude, acknowledged }: Consent) =>
    this.#shell.run('scheduled', async () => {
      await this.#shell.call('scheduled.takeOver', {
        plan: plan.id,
        exclude: [...exclude],
        acknowledged: [...acknowledged],
      });
      await this.#showList();
    });

  /** Asks what is planned, as of now. */
  readonly renew = async (): Promise<ScheduledList> => {
    const list = await this.#shell.call('scheduled.list', {});
    this.list.value = list;
    return list;
  };

  /** What one is about. */
  readonly editsOf = (id: string): Loader<ScheduledEdits> => {
    const known = this.edits.get(id) ?? new Loader<ScheduledEdits>();
    this.edits.set(id, known);
    return known;
  };

  readonly loadEdits = (id: string) => this.editsOf(id).need(() => this.#shell.call('scheduled.edits', { id }));

  /** @param id of a connection; the one that the file uses when absent. */
  readonly loadPending = (id?: string) =>
    this.pending.renew(() => this.#shell.call('scheduled.pending', id === undefined ? {} : { id }));

  #openForm(subject: ScheduledSubject): Promise<void> {
    return this.#shell.run('load', async () => {
      const { timeZone } = await this.renew();
      const zone = localizationIn(this.#shell.language.value).format.zone(timeZone);
      const hourOf = (at: number) => Number(zone.time(at).slice(0, 2));
      const form = new ScheduledForm(subject, timeZone, zone.plainDay, hourOf, clock.value.now());
      this.#shell.show({ kind: 'scheduledForm', form });
    });
  }

  #change(ask: () => Promise<unknown>): Promise<void> {
    return this.#shell.run('scheduled', async () => {
      try {
        await ask();
      } finally {
        await this.#renewAll();
      }
      await this.#shell.refreshState();
    });
  }

  async #showList(): Promise<void> {
    await this.#renewAll();
    await this.#shell.refreshState();
    this.#shell.show({ kind: 'scheduled' });
  }

  async #renewAll(): Promise<void> {
    await this.renew();
    this.others.value = await this.#shell.call('scheduled.others', {});
  }
}

/** Of what has begun only the end can be another. */
const newTimes = (
  { mayStartLater }: ScheduledForm,
  { id }: ScheduledView,
  { start, end }: { readonly start: HourOfDay; readonly end?: HourOfDay },
) => ({ id, ...(mayStartLater ? { start } : {}), ...(end ? { end } : {}) });

const orderOf = ({ plan, exclude, acknowledged }: Extract<ScheduledSubject, { readonly kind: 'plan' }>) => ({
  plan: plan.id,
  exclude: [...exclude],
  acknowledged: [...acknowledged],
});
