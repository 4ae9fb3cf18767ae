import { type Signal, signal } from '@preact/signals';
import type { PullModel } from '../pulls/pull-model';
import type { CopiesView } from '../shell/server/rpc-views';
import type { TaskKind } from '../shell/server/task-kind';
import type { Shell } from '../shell/shell';

/** The dated copies of a tab, as the script told last. */
export interface CopiesPageView {
  readonly kind: 'copies';
  readonly list: CopiesView;
}

/** What tabs showed on earlier days, and what a person does about it. */
export class CopiesModel {
  /** Keys of the columns that are ticked to be copied. */
  readonly ticked: Signal<readonly string[]> = signal([]);
  /** How many are to be kept. */
  readonly keep: Signal<number> = signal(0);
  readonly #shell: Shell<CopiesPageView>;
  readonly #pullNow: PullModel['pullNow'];

  constructor(shell: Shell<CopiesPageView>, pullNow: PullModel['pullNow']) {
    this.#shell = shell;
    this.#pullNow = pullNow;
  }

  readonly open = (tabId: number) => this.#show('load', () => this.#shell.call('copies.list', { tabId }));

  /** Brings the tab up to date that is copied. */
  readonly refresh = (tabId: number) =>
    this.#show('pull', async () => {
      await this.#pullNow({ tabId });
      await this.#shell.refreshState();
      return this.#shell.call('copies.list', { tabId });
    });

  /** One more, whether or not there is one of today. */
  readonly make = (tabId: number) => this.#show('copy', () => this.#shell.call('copies.make', { tabId }));

  readonly remove = (tabId: number, copy: number) =>
    this.#show('deletePull', () => this.#shell.call('copies.remove', { tabId, copy }));

  /** Has later copies hold the ticked columns, and so many of them kept. */
  readonly choose = (tabId: number) =>
    this.#show('savePull', () =>
      this.#shell.call('copies.choose', { tabId, keep: this.keep.value, columns: [...this.ticked.value] }),
    );

  readonly setTicked = (key: string, isTicked: boolean): void => {
    const others = this.ticked.value.filter((one) => one !== key);
    this.ticked.value = isTicked ? [...others, key] : others;
  };

  #show(task: TaskKind, ask: () => Promise<CopiesView>): Promise<void> {
    return this.#shell.run(task, async () => {
      const list = await ask();
      this.keep.value = list.keep;
      this.ticked.value = list.columns.flatMap(({ key, isTicked }) => (isTicked ? [key] : []));
      this.#shell.show({ kind: 'copies', list });
    });
  }
}
