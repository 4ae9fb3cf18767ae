import { type Signal, signal } from '@preact/signals';
import { localizationIn } from '../shell/localization';
import type { AlertsView, AlertView } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';
import { AlertsForm } from './alerts-form';

export type AlertsPageView = { readonly kind: 'alerts' } | { readonly kind: 'alertsForm'; readonly form: AlertsForm };

/** What a person is alerted to, and what they do about it. */
export class AlertsModel {
  /** As the script told last. */
  readonly list: Signal<AlertsView | null> = signal(null);
  readonly #shell: Shell<AlertsPageView>;

  constructor(shell: Shell<AlertsPageView>) {
    this.#shell = shell;
  }

  readonly open = () =>
    this.#shell.run('load', async () => {
      this.list.value = await this.#shell.call('alerts.get', {});
      this.#shell.show({ kind: 'alerts' });
    });

  readonly choose = () =>
    this.#shell.run('load', async () => {
      const view = await this.#shell.call('alerts.get', {});
      this.list.value = view;
      this.#shell.show({ kind: 'alertsForm', form: new AlertsForm(view) });
    });

  /** Not while a category is only typed: its person means it to count. */
  readonly save = (form: AlertsForm): Promise<void> => {
    form.isCategoryAsked.value = form.low.value && form.typedCategory.value.trim() !== '';
    return form.isCategoryAsked.value ? Promise.resolve() : this.#save(form);
  };

  readonly #save = (form: AlertsForm) =>
    this.#shell.run('saveSettings', async () => {
      const input = form.input.value;
      if (!input) return;
      this.list.value = await this.#shell.call('alerts.save', input);
      this.#shell.show({ kind: 'alerts' });
      const { saved, savedUnchecked } = localizationIn(this.#shell.language.value).texts.alerts;
      const isChecked = this.#shell.state.value?.schedule.jobs.some(
        ({ task, state }) => task.kind === 'alerts' && state !== 'paused',
      );
      this.#shell.tasks.hear([isChecked ? saved : savedUnchecked], 'done');
    });

  /** Looks at all of it now, also where nothing does so by itself. */
  readonly check = () =>
    this.#shell.run('runJob', async () => {
      try {
        this.list.value = await this.#shell.call('alerts.check', {});
      } catch (caught) {
        // What could be looked at was, and what could not is told beside it.
        this.list.value = await this.#shell.call('alerts.get', {}).catch(() => this.list.value);
        throw caught;
      }
      await this.#shell.refreshState();
    });

  /** One is not told as long as nothing about it changes; or it is again. */
  readonly mute = ({ topic, id, newsAt }: AlertView, isMuted: boolean) =>
    this.#shell.run('saveSettings', async () => {
      this.list.value = await this.#shell.call('alerts.mute', { topic, id, newsAt, isMuted });
      await this.#shell.refreshState();
    });

  /** What is told in the banner was read: it goes until something else happens. */
  readonly markSeen = () =>
    this.#shell.run('saveSettings', async () => {
      const news = this.#shell.state.value?.alerts;
      if (!news) return;
      await this.#shell.call('alerts.seen', { until: news.until });
      await this.#shell.refreshState();
    });

  readonly showTab = (tabId: number) =>
    this.#shell.run('showTab', async () => {
      await this.#shell.call('tabs.show', { tabId });
    });
}
