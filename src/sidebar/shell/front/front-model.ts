import { batch, type Signal, signal } from '@preact/signals';
import type { SidebarState } from '../server/rpc-views';
import type { Shell } from '../shell';

/** How many cells of a tab are marked as edited: at least so many are. */
export interface EditedCells {
  readonly tabId: number;
  readonly cells: number;
}

/**
 * Follows the tab in front, and what others do in the file, while the panel stands open: a page receives no events {facts §7}, so it asks. What it asks
 * for takes neither a cell nor a property until something has changed.
 */
export class FrontModel {
  /** The tab in front; `null` where none is known. */
  readonly tabId: Signal<number | null> = signal(null);
  /** Of the tab that they were counted in last. */
  readonly edited: Signal<EditedCells | null> = signal(null);
  readonly #shell: Shell<never>;
  #known: SidebarState['front'] | null = null;
  /** What the edited cells were counted for. */
  #counted = '';
  #isBeating = false;
  /** What is asked again once others changed something: what an open page shows beside the state. */
  readonly #onNews: () => Promise<void>;

  constructor(shell: Shell<never>, onNews: () => Promise<void>) {
    this.#shell = shell;
    this.#onNews = onNews;
  }

  /** Of a whole state that the script has told. */
  readonly take = (front: SidebarState['front']): void => {
    this.#known = front;
    this.tabId.value = front.tabId;
  };

  /** Asks once. Never while a task is under way, which tells itself what came of it; a failure is left to the next time, or to what a person does. */
  readonly beat = async (): Promise<void> => {
    if (this.#isBeating || this.#isBusy()) return;
    this.#isBeating = true;
    const { begun } = this.#shell.tasks;
    const isOvertaken = () => this.#isBusy() || this.#shell.tasks.begun !== begun;
    try {
      await this.#follow(isOvertaken);
      await this.#countEdited(isOvertaken);
    } catch {
      // What is wrong is told where a person asks for something.
    } finally {
      this.#isBeating = false;
    }
  };

  /** @param isOvertaken whether a task has told meanwhile how things stand: what was asked before it is older. */
  async #follow(isOvertaken: () => boolean): Promise<void> {
    const front = await this.#shell.call('panel.pulse', {});
    if (isOvertaken()) return;
    const isSame = front.changes.state === this.#known?.changes.state && front.tabs === this.#known?.tabs;
    if (isSame && !this.#isStrange(front.tabId) && !this.#isRenamed(front)) {
      batch(() => this.take(front));
      return;
    }
    const state = await this.#shell.call('state.get', {});
    if (isOvertaken()) return;
    this.#shell.take(state);
    await this.#onNews();
  }

  /** Whether the tab has just come to the front and is none of those that are known: a copy, or of another shop, which the script tells. */
  #isStrange(tabId: number | null): boolean {
    return tabId !== this.#known?.tabId && !this.#tabs().some((tab) => tab.tabId === tabId);
  }

  /** Whether the tab in front is called otherwise than the panel says. */
  #isRenamed({ tabId, name }: SidebarState['front']): boolean {
    const pulled = this.#tabs().find((tab) => tab.tabId === tabId);
    const shown = pulled?.name ?? (this.#known?.tabId === tabId ? this.#known.name : name);
    return shown !== name;
  }

  /** Once for whatever may have changed it. */
  async #countEdited(isOvertaken: () => boolean): Promise<void> {
    const known = this.#known;
    const tab = this.#tabs().find(({ tabId }) => tabId === known?.tabId);
    if (!known || !tab || tab.columns.length === 0 || isOvertaken()) return;
    const about = [tab.tabId, known.changes.state, known.changes.edits].join();
    if (about === this.#counted) return;
    const { cells } = await this.#shell.call('panel.edited', { tabId: tab.tabId });
    if (isOvertaken()) return;
    this.#counted = about;
    if (this.tabId.value === tab.tabId) this.edited.value = { tabId: tab.tabId, cells };
  }

  #tabs() {
    return this.#shell.state.value?.tabs ?? [];
  }

  #isBusy(): boolean {
    return this.#shell.tasks.task.value !== null;
  }
}
