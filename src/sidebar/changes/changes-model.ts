import { type Signal, signal } from '@preact/signals';
import type { PullModel } from '../pulls/pull-model';
import type { ChangesView, Since } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';

/** What changed in a tab, as the script told last, and since when that is. */
export interface ChangesPageView {
  readonly kind: 'changes';
  readonly changes: ChangesView;
  readonly since: Since;
}

/** What refreshes found changed, and of which columns they keep that. */
export class ChangesModel {
  /** The column whose changes alone are shown; `''` for all. */
  readonly column: Signal<string> = signal('');
  /** Keys of the columns that are ticked to be watched. */
  readonly ticked: Signal<readonly string[]> = signal([]);
  readonly #shell: Shell<ChangesPageView>;
  readonly #pullNow: PullModel['pullNow'];

  constructor(shell: Shell<ChangesPageView>, pullNow: PullModel['pullNow']) {
    this.#shell = shell;
    this.#pullNow = pullNow;
  }

  readonly open = (tabId: number, since: Since = 'yesterday') =>
    this.#shell.run('load', async () => {
      this.#show(await this.#shell.call('changes.list', { tabId, since }), since);
    });

  /** Refreshes the tab, and shows what changed by then, since the same moment. */
  readonly refresh = ({ tabId }: ChangesView, since: Since) =>
    this.#shell.run('pull', async () => {
      await this.#pullNow({ tabId });
      await this.#shell.refreshState();
      this.#show(await this.#shell.call('changes.list', { tabId, since }), since);
    });

  /** Has refreshes keep what changes in the ticked columns. */
  readonly keep = ({ tabId }: ChangesView) => this.#keep(tabId, this.ticked.value);

  readonly stop = ({ tabId }: ChangesView) => this.#keep(tabId, []);

  readonly setTicked = (key: string, isTicked: boolean): void => {
    const others = this.ticked.value.filter((one) => one !== key);
    this.ticked.value = isTicked ? [...others, key] : others;
  };

  #keep(tabId: number, columns: readonly string[]): Promise<void> {
    return this.#shell.run('savePull', async () => {
      this.#show(await this.#shell.call('changes.keep', { tabId, columns: [...columns] }), 'yesterday');
      await this.#shell.refreshState();
    });
  }

  #show(changes: ChangesView, since: Since): void {
    this.column.value = '';
    this.ticked.value = changes.columns.flatMap(({ key, isTicked }) => (isTicked ? [key] : []));
    this.#shell.show({ kind: 'changes', changes, since });
  }
}
