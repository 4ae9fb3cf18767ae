import type { Host } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';

export type ConnectionView = { readonly kind: 'connect' };

/** Which shop the sidebar works with. */
export class ConnectionModel {
  readonly #shell: Shell<ConnectionView>;

  constructor(shell: Shell<ConnectionView>) {
    this.#shell = shell;
  }

  readonly connect = (host: Host, key: string) =>
    this.#shell.run('connect', async () => {
      await this.#shell.call('connection.save', { host, key });
      await this.#shell.loadState();
      this.#shell.showHome();
    });

  readonly disconnect = () =>
    this.#shell.run('disconnect', async () => {
      await this.#shell.call('connection.remove', {});
      await this.#shell.loadState();
    });

  readonly changeKey = (): void => this.#shell.show({ kind: 'connect' });
}
