import type { ConnectionItem, ConnectionsView, Host, OAuthAppInput, OAuthFormView } from '../shell/server/rpc-views';
import { asServerError } from '../shell/server/server-error';
import type { Shell } from '../shell/shell';
import { jobsThatRun } from './jobs-that-run';

/** A connection that gets a new key. */
export type KeyHolder = Pick<ConnectionItem, 'id' | 'title' | 'host' | 'by'>;

/** The person agrees in another window: which attempt that is, and where. */
export interface OAuthAttempt {
  readonly id: string;
  readonly url: string;
}

/** `connect`: a key is entered, for another shop or in place of an earlier one. `connections`: all that the person has. */
export type ConnectionView =
  | { readonly kind: 'connect'; readonly replaces?: KeyHolder }
  | {
      readonly kind: 'oauth';
      readonly form: OAuthFormView;
      readonly replaces?: KeyHolder;
      readonly attempt?: OAuthAttempt;
      /** Where the person was when they had to agree once more; home when absent. */
      readonly goBack?: () => void;
    }
  | { readonly kind: 'connections'; readonly list: ConnectionsView };

/** The page on which it is said how to agree, while a person does. */
export type Agreeing = Extract<ConnectionView, { readonly kind: 'oauth' }> & { readonly attempt: OAuthAttempt };

/** Which shop the sidebar works with, and which ones it could. */
export class ConnectionModel {
  readonly #shell: Shell<ConnectionView>;
  /** The attempt of which nobody has heard yet what came of it. */
  #open: string | null = null;

  constructor(shell: Shell<ConnectionView>) {
    this.#shell = shell;
  }

  readonly connect = (host: Host, key: string, replaces?: KeyHolder) =>
    this.#shell.run('connect', async () => {
      await this.#shell.call('connection.save', {
        ...{ host, key },
        ...(replaces ? { replaces: replaces.id } : { jobs: this.#jobs() }),
      });
      await this.#goOn();
    });

  /** For who has registered an application with the vendor. */
  readonly openOAuth = (replaces?: KeyHolder) =>
    this.#shell.run('load', async () => {
      const form = await this.#shell.call('oauth.form', replaces ? { of: replaces.id } : {});
      this.#shell.show({ kind: 'oauth', form, ...(replaces ? { replaces } : {}) });
    });

  readonly beginOAuth = (entered: OAuthAppInput, form: OAuthFormView, replaces?: KeyHolder) =>
    this.#shell.run('connect', async () => {
      const of = replaces ? { replaces: replaces.id } : { jobs: this.#jobs() };
      const attempt = await this.#shell.call('oauth.start', { ...entered, ...of });
      const { clientSecret: _secret, ...app } = entered;
      this.#open = attempt.id;
      this.#shell.show({ kind: 'oauth', form: { ...form, app }, attempt, ...(replaces ? { replaces } : {}) });
    });

  /** Has a person agree once more, by what is remembered of how they did; where nothing is, they enter it. */
  readonly reconnect = (of: KeyHolder) =>
    this.#shell.run('connect', async () => {
      const goBack = this.#shell.wayBack();
      const { attempt, form } = await this.#shell.call('oauth.again', { of: of.id });
      this.#open = attempt?.id ?? null;
      this.#shell.show({ kind: 'oauth', form, replaces: of, goBack, ...(attempt ? { attempt } : {}) });
    });

  /** After the person has agreed. @returns whether the vendor has led them back; a refusal is shown. */
  readonly lookAfterOAuth = async (view: Agreeing): Promise<'waiting' | 'settled'> => {
    let isDone = true;
    await this.#shell.run('connect', async () => {
      ({ isDone } = await this.#shell.call('oauth.state', { id: view.attempt.id }).catch(this.#refused(view)));
      if (isDone) await this.#settled(view);
    });
    return isDone ? 'settled' : 'waiting';
  };

  /** The same while the person is agreeing: what is in the way of asking is left to the next time. */
  readonly followOAuth = async (view: Agreeing): Promise<'waiting' | 'settled'> => {
    if (this.#shell.tasks.task.value) return 'waiting';
    try {
      const { isDone } = await this.#shell.call('oauth.state', { id: view.attempt.id });
      if (!isDone) return 'waiting';
      await this.#shell.run('connect', () => this.#settled(view));
    } catch (caught) {
      if (asServerError(caught).code === 'transport') return 'waiting';
      await this.#shell.run('connect', async () => this.#refused(view)(caught));
    }
    return 'settled';
  };

  /** The person left the page on which they were to agree: what is open of that ends, and the secret that is kept for it. */
  readonly leaveOAuth = async ({ attempt: { id } }: Agreeing): Promise<void> => {
    if (this.#open !== id) return;
    this.#open = null;
    try {
      await this.#shell.call('oauth.cancel', { id });
    } catch {
      // It ends with the time in which they could come back.
    }
  };

  #settled({ goBack }: Agreeing): Promise<void> {
    this.#open = null;
    return this.#goOn(goBack);
  }

  /** That attempt came to nothing: what was entered is shown once more, but for the secret. */
  readonly #refused =
    ({ attempt: _over, ...view }: Agreeing) =>
    (caught: unknown): never => {
      if (asServerError(caught).code !== 'transport') {
        this.#open = null;
        this.#shell.show(view);
      }
      throw caught;
    };

  readonly use = (id: string) =>
    this.#shell.run('switchShop', async () => {
      await this.#shell.call('connection.use', { id, jobs: this.#jobs() });
      await this.#goOn();
    });

  /** Ends the connection for this file; deletes its key only where that is said. */
  readonly disconnect = (deletesKey: boolean) =>
    this.#shell.run('disconnect', async () => {
      const jobs = this.#jobs();
      const id = this.#shell.state.value?.connection?.id;
      if (!deletesKey) await this.#shell.call('connection.leave', { jobs });
      else if (id !== undefined) await this.#shell.call('connection.remove', { id, jobs });
      await this.#shell.loadState();
    });

  readonly open = () =>
    this.#shell.run('load', async () => {
      this.#showList(await this.#shell.call('connection.list', {}));
    });

  readonly rename = (id: string, name: string) =>
    this.#shell.run('saveSettings', async () => {
      this.#showList(await this.#shell.call('connection.rename', { id, name }));
      await this.#shell.refreshState();
    });

  /** Deletes the key, in as many other files as the person was told, and whatever they were told of unfinished changes. */
  readonly remove = ({ id, otherFiles, hasUnfinished, jobs }: ConnectionItem) =>
    this.#shell.run('disconnect', async () => {
      await this.#shell.call('connection.remove', {
        ...{ id, otherFiles, unfinished: hasUnfinished },
        jobs: jobs.here + jobs.elsewhere,
      });
      await this.#shell.loadState();
      if (this.#shell.state.value?.connection) this.#showList(await this.#shell.call('connection.list', {}));
    });

  /** For a connection that is let in no more, or is to be otherwise: by another key, or by what the person grants once more. */
  readonly letInAnew = (of: KeyHolder | null | undefined = this.#shell.state.value?.connection): unknown =>
    of?.by === 'oauth' ? this.reconnect(of) : this.changeKey(of);

  /** For another key to a connection: the one that this file uses, unless another one is named. */
  readonly changeKey = (of: KeyHolder | null | undefined = this.#shell.state.value?.connection): void =>
    this.#shell.show({ kind: 'connect', ...(of ? { replaces: of } : {}) });

  readonly add = (): void => this.#shell.show({ kind: 'connect' });

  /** How many schedules the person was told that stop. */
  #jobs(): number {
    return jobsThatRun(this.#shell).length;
  }

  /** To where the person was, unless something waits for them at home. */
  async #goOn(goBack = this.#shell.showHome): Promise<void> {
    await this.#shell.loadState();
    if (this.#shell.state.value?.unfinished) this.#shell.showHome();
    else goBack();
  }

  readonly #showList = (list: ConnectionsView): void => this.#shell.show({ kind: 'connections', list });
}
