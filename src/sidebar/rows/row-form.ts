import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { RowMatchView, RowOrderInput } from '../rpc-views';

export type WhichRows = 'all' | 'selected';

/** What a person fills in before rows are previewed. It calls nobody. */
export class RowForm {
  readonly match: RowMatchView;
  /** Whether the tab was just made for it. */
  readonly isNewTab: boolean;
  readonly which: Signal<WhichRows> = signal('all');
  /** Values for all rows, by parameter, as typed. */
  readonly fixed: Signal<Readonly<Record<string, string>>>;
  /** Whether somebody tried to go on: only then what is missing is told. */
  readonly isTried = signal(false);
  /** Required parameters that have neither a column nor a value. */
  readonly unanswered: ReadonlySignal<readonly string[]>;
  /** As the script takes it; `undefined` while something is missing. */
  readonly order: ReadonlySignal<RowOrderInput | undefined>;

  constructor(match: RowMatchView, isNewTab = false) {
    this.match = match;
    this.isNewTab = isNewTab;
    this.fixed = signal(match.fixed);
    this.unanswered = computed(() =>
      match.missing.map(({ name }) => name).filter((name) => this.textOf(name).trim() === ''),
    );
    this.order = computed(() => (this.unanswered.value.length > 0 ? undefined : this.#toOrder()));
  }

  readonly textOf = (name: string): string => this.fixed.value[name] ?? '';

  readonly setFixed = (name: string, text: string): void => {
    this.fixed.value = { ...this.fixed.value, [name]: text };
  };

  #toOrder(): RowOrderInput {
    const { endpoint, tabId, columns, missing, others } = this.match;
    const open = [...missing, ...others].map(({ name }) => [name, this.textOf(name).trim()] as const);
    return {
      endpoint: endpoint.id,
      tabId,
      selected: this.which.value === 'selected',
      columns,
      // A value for a parameter that has a column by now would fill its blank cells.
      fixed: Object.fromEntries(open.filter(([, text]) => text !== '')),
    };
  }
}
