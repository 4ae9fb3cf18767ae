import type { MailView } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';

export interface MailPageView {
  readonly kind: 'mail';
  readonly mail: MailView;
}

/** Where notices about schedules are mailed to. In the build with mail alone. */
export class MailModel {
  readonly #shell: Shell<MailPageView>;

  constructor(shell: Shell<MailPageView>) {
    this.#shell = shell;
  }

  readonly open = () =>
    this.#shell.run('load', async () => {
      this.#show(await this.#shell.call('mail.get', {}));
    });

  readonly prove = (address: string) =>
    this.#shell.run('saveSettings', async () => {
      this.#show(await this.#shell.call('mail.prove', { address }));
    });

  readonly confirm = (code: string) =>
    this.#shell.run('saveSettings', async () => {
      this.#show(await this.#shell.call('mail.confirm', { code }));
    });

  readonly stop = () =>
    this.#shell.run('saveSettings', async () => {
      this.#show(await this.#shell.call('mail.stop', {}));
    });

  #show(mail: MailView): void {
    this.#shell.show({ kind: 'mail', mail });
  }
}
