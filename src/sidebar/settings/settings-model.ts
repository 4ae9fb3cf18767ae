import type { Shell } from '../shell/shell';
import { SettingsForm } from './settings-form';

export interface SettingsPageView {
  readonly kind: 'settings';
  readonly form: SettingsForm;
}

/** What everybody who works in the spreadsheet has agreed on. */
export class SettingsModel {
  readonly #shell: Shell<SettingsPageView>;

  constructor(shell: Shell<SettingsPageView>) {
    this.#shell = shell;
  }

  readonly open = () =>
    this.#shell.run('load', async () => {
      this.#show(new SettingsForm(await this.#shell.call('settings.get', {})));
    });

  /** Does nothing while the form has a mistake, which stands beside its field. */
  readonly save = async (form: SettingsForm): Promise<void> => {
    const input = form.input.value;
    if (!input) return;
    await this.#shell.run('saveSettings', async () => {
      const saved = await this.#shell.call('settings.set', input);
      // Another language may have been chosen, in which all is told anew.
      await this.#shell.refreshState();
      this.#show(new SettingsForm(saved, true));
    });
  };

  /** What was chosen elsewhere meanwhile is seen here too. */
  #show(form: SettingsForm): void {
    this.#shell.appearance.value = form.view.appearance;
    this.#shell.show({ kind: 'settings', form });
  }
}
