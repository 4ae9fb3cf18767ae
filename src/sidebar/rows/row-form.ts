import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { RowMatchView, RowOrderInput } from '../shell/server/rpc-views';

export type WhichRows = 'all' | 'selected';

type ByParameter = Readonly<Record<string, string>>;

/** What a person fills in before rows are previewed. It calls nobody. */
export class RowForm {
  readonly match: RowMatchView;
  /** Whether the tab was just made for it. */
  readonly isNewTab: boolean;
  readonly which: Signal<WhichRows> = signal('all');
  /** Titles of columns that were chosen for parameters of another name. */
  readonly columns: Signal<ByParameter>;
  /** Values for all rows, as typed. */
  readonly fixed: Signal<ByParameter>;
  /** Whether somebody tried to go on: only then what is missing is told. */
  readonly isSubmitted = signal(false);
  /** Required parameters that have neither a column nor a value. */
  readonly unanswered: ReadonlySignal<readonly string[]>;
  /** As the script takes it; `undefined` while something is missing. */
  readonly order: ReadonlySignal<RowOrderInput | undefined>;

  constructor(match: RowMatchView, isNewTab = false) {
    this.match = match;
    this.isNewTab = isNewTab;
    this.fixed = signal(match.fixed);
    this.columns = signal(present(match.columns, match.otherColumns));
    this.unanswered = computed(() =>
      match.missing.map(({ name }) => name).filter((name) => this.columnOf(name) === '' && this.textOf(name) === ''),
    );
    this.order = computed(() => (this.unanswered.value.length > 0 ? undefined : this.#toOrder()));
  }

  /** The value for all rows; `''` for none. */
  readonly textOf = (name: string): string => (this.fixed.value[name] ?? '').trim();

  /** The column that was chosen; `''` where one value is given for all rows. */
  readonly columnOf = (name: string): string => this.columns.value[name] ?? '';

  readonly setFixed = (name: string, text: string): void => {
    this.fixed.value = { ...this.fixed.value, [name]: text };
  };

  readonly setColumn = (name: string, title: string): void => {
    this.columns.value = { ...this.columns.value, [name]: title };
  };

  #toOrder(): RowOrderInput {
    const { endpoint, tabId, missing, others } = this.match;
    // A value for a parameter that has a column of its name by now would fill its blank cells.
    const open = [...missing, ...others].map(({ name }) => name);
    const fromColumns = open.filter((name) => this.columnOf(name) !== '');
    const fixed = open.filter((name) => this.columnOf(name) === '' && this.textOf(name) !== '');
    return {
      endpoint: endpoint.id,
      tabId,
      selected: this.which.value === 'selected',
      columns: Object.fromEntries(fromColumns.map((name) => [name, this.columnOf(name)])),
      fixed: Object.fromEntries(fixed.map((name) => [name, this.textOf(name)])),
    };
  }
}

/** Columns that were remembered and are still there. */
const present = (columns: ByParameter, titles: readonly string[]): ByParameter =>
  Object.fromEntries(Object.entries(columns).filter(([, title]) => titles.includes(title)));
