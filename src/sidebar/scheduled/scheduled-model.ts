import { type Signal, signal } from '@preact/signals';
import { clock } from '../shell/clock';
import { localizationIn } from '../shell/localization';
import { Loader } from '../shell/server/loader';
import type { PendingValues, PlanView, ScheduledEdits, ScheduledList, ScheduledView } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';
import { ScheduledForm, type ScheduledSubject } from './scheduled-form';

export type ScheduledPageView =
  | { readonly kind: 'scheduled' }
  | { readonly kind: 'scheduledForm'; readonly form: ScheduledForm };

/** Prices that come and go by themselves, and what a person does about them. */
export class ScheduledModel {
  /** As the script told last. */
  readonly list: Signal<ScheduledList | null> = signal(null);
  /** What each is about, once a person looks. */
  readonly edits = new Map<string, Loader<ScheduledEdits>>();
  /** What would stay undone without the connection of the file. */
  readonly pending = new Loader<PendingValues>();
  readonly #shell: Shell<ScheduledPageView>;

  constructor(shell: Shell<ScheduledPageView>) {
    this.#shell = shell;
  }

  readonly open = () =>
    this.#shell.run('load', async () => {
      await this.#renew();
      this.#shell.show({ kind: 'scheduled' });
    });

  /** Asks when a plan is to begin and end. */
  readonly plan = (
    plan: PlanView,
    consent: { readonly exclude: readonly string[]; readonly acknowledged: readonly string[] },
  ) => this.#openForm({ kind: 'plan', plan, ...consent });

  readonly changeTimes = (push: ScheduledView) => this.#openForm({ kind: 'planned', push });

  /** Asks what would become of the plan at the form's times. */
  readonly look = async ({ subject, times, outlook }: ScheduledForm): Promise<void> => {
    if (subject.kind !== 'plan' || !times.value || this.#shell.tasks.task.value) return;
    const order = { ...orderOf(subject), ...times.value };
    await outlook.renew(() => this.#shell.call('scheduled.outlook', order));
  };

  readonly save = (form: ScheduledForm) =>
    this.#shell.run('scheduled', async () => {
      const times = form.times.value;
      if (!times) return;
      const { subject } = form;
      if (subject.kind === 'plan') {
        const outlook = form.outlook.state.value;
        const left = outlook.status === 'ready' ? outlook.value.left.length : 0;
        await this.#shell.call('scheduled.save', { ...orderOf(subject), ...times, left });
      } else {
        const { start, end } = times;
        const { id } = subject.push;
        await this.#shell.call('scheduled.move', {
          id,
          ...(form.mayStartLater ? { start } : {}),
          ...(end ? { end } : {}),
        });
      }
      await this.#renew();
      await this.#shell.refreshState();
      this.#shell.show({ kind: 'scheduled' });
    });

  readonly cancel = (id: string) => this.#change(() => this.#shell.call('scheduled.cancel', { id }));

  readonly keep = (id: string) => this.#change(() => this.#shell.call('scheduled.keep', { id }));

  readonly endNow = (id: string) => this.#change(() => this.#shell.call('scheduled.endNow', { id }));

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
      const { timeZone } = await this.#renew();
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
        await this.#renew();
      }
      await this.#shell.refreshState();
    });
  }

  async #renew(): Promise<ScheduledList> {
    const list = await this.#shell.call('scheduled.list', {});
    this.list.value = list;
    return list;
  }
}

const orderOf = ({ plan, exclude, acknowledged }: Extract<ScheduledSubject, { readonly kind: 'plan' }>) => ({
  plan: plan.id,
  exclude: [...exclude],
  acknowledged: [...acknowledged],
});
