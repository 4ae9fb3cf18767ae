import { type ReadonlySignal, signal } from '@preact/signals';
import type { EndedExecution } from '../../apps-script/ended-execution';
import type { BackStageApi, BackStageView, CallView, ShopDeed, ShopDeskView } from '../../back-stage/back-stage-api';
import type { Numbered } from '../../live/logs/recent';
import type { LoggedCall } from '../../live/logs/wire-log';
import { askWorkbench } from '../page-client';
import { type PageLanguage, type PageTexts, pageTexts } from '../texts/page-texts';

export const panes = ['Calls', 'Executions', 'Quotas', 'Triggers', 'Stores', 'Shop'] as const;
export type Pane = (typeof panes)[number];

const pauseMs = 1000;
/** The latest so many are listed. */
const mostListed = 300;

/** What the drawer shows and does. It asks while it is open and seen. */
export class BackStageModel {
  readonly pane = signal<Pane | null>(null);
  readonly view = signal<Omit<BackStageView, 'calls' | 'executions'> | null>(null);
  readonly calls = signal<readonly Numbered<CallView>[]>([]);
  readonly executions = signal<readonly Numbered<EndedExecution>[]>([]);
  readonly call = signal<Numbered<LoggedCall> | null>(null);
  readonly execution = signal<Numbered<EndedExecution> | null>(null);
  readonly desk = signal<ShopDeskView | null>(null);
  readonly search = signal('');
  #timer: number | undefined;

  constructor(
    private readonly page: {
      readonly language: ReadonlySignal<PageLanguage>;
      /** Waits for what somebody asked for, and shows why it failed, if it did. */
      readonly tell: (work: Promise<unknown>) => Promise<unknown>;
      /** Shows why something failed that nobody asked for. */
      readonly fail: (error: unknown) => void;
    },
  ) {}

  get language(): PageLanguage {
    return this.page.language.value;
  }

  get texts(): PageTexts {
    return pageTexts[this.language];
  }

  /** Opens a pane, or closes the drawer where it is open already. */
  readonly toggle = (pane: Pane) => {
    this.pane.value = this.pane.value === pane ? null : pane;
    window.clearTimeout(this.#timer);
    if (this.pane.value !== null) void this.#follow();
  };

  /** Shows what of the shop has such a name or SKU. */
  readonly openShop = (search: string) => {
    if (this.pane.value !== 'Shop') this.toggle('Shop');
    this.find(search);
  };

  readonly openCall = (number: number) =>
    this.page.tell(
      askWorkbench('callDetail', { number }).then((item) => {
        this.call.value = { number, item };
      }),
    );

  readonly perform = <Name extends Exclude<keyof BackStageApi, 'backStage' | 'shopDesk' | 'callDetail'>>(
    name: Name,
    args: BackStageApi[Name]['args'],
  ) => this.page.tell(askWorkbench(name, args).finally(() => this.#look()));

  readonly doInShop = (deed: ShopDeed) => this.perform('doInShop', { deed });

  readonly find = (search: string) => {
    this.search.value = search;
    void this.#lookAtShop().catch(this.page.fail);
  };

  async #follow(): Promise<void> {
    if (document.visibilityState === 'visible') await this.#look().catch(this.page.fail);
    this.#timer = window.setTimeout(() => void this.#follow(), pauseMs);
  }

  async #look(): Promise<void> {
    const afterCall = this.calls.value.at(-1)?.number ?? 0;
    const afterExecution = this.executions.value.at(-1)?.number ?? 0;
    const { calls, executions, ...view } = await askWorkbench('backStage', { afterCall, afterExecution });
    this.view.value = view;
    this.calls.value = joined(this.calls.value, calls);
    this.executions.value = joined(this.executions.value, executions);
    if (this.pane.value === 'Shop') await this.#lookAtShop();
  }

  async #lookAtShop(): Promise<void> {
    this.desk.value = await askWorkbench('shopDesk', { search: this.search.value });
  }
}

/** Two looks at once bring the same twice. */
function joined<T>(known: readonly Numbered<T>[], more: readonly Numbered<T>[]): readonly Numbered<T>[] {
  const last = known.at(-1)?.number ?? 0;
  const added = more.filter(({ number }) => number > last);
  return added.length === 0 ? known : [...known, ...added].slice(-mostListed);
}
