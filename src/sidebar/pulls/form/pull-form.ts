import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { Loader } from '../../shell/server/loader';
import type {
  ColumnView,
  DatasetView,
  DefinitionInput,
  EstimateView,
  FilterInput,
  FilterView,
  PullMode,
  TabView,
} from '../../shell/server/rpc-views';
import type { ColumnChoice } from './column-choice';
import { type ConditionDraft, conditionOf, draftOfCondition, isUnfinished } from './condition-draft';
import { draftOf, type FilterDraft, type FilterIssue, inputOf, issueOf } from './filter-draft';

/** A refusal of the script that is about one filter. */
export interface RefusedFilter {
  readonly name: string;
  readonly message: string;
}

/** What a person is asked before a pull: filters, conditions, columns, limit, mode. Knows nothing of the page and calls nobody. */
export class PullForm {
  readonly dataset: DatasetView;
  /** The tab whose saved pull is edited; `undefined` for a new pull. */
  readonly tab: TabView | undefined;
  readonly drafts: Signal<Readonly<Record<string, FilterDraft>>>;
  readonly columns: Signal<ColumnChoice>;
  /** What rows have to fit, all of it. */
  readonly conditions: Signal<readonly ConditionDraft[]>;
  /** As typed; `null` while all rows are wanted. */
  readonly rowLimit: Signal<string | null>;
  readonly mode: Signal<PullMode>;
  /** For endpoints: whether the objects of a list become rows of their own. */
  readonly listsAs: Signal<'text' | 'rows'>;
  /** Issues are shown once the person has tried to go on. */
  readonly isSubmitted = signal(false);
  readonly refused: Signal<RefusedFilter | null> = signal(null);
  readonly knownColumns = new Loader<readonly ColumnView[] | null>();
  readonly estimate = new Loader<EstimateView>();
  readonly issues: ReadonlySignal<ReadonlyMap<string, FilterIssue>>;
  /** What would be pulled; `undefined` while something is wrong. */
  readonly definition: ReadonlySignal<DefinitionInput | undefined>;

  constructor(dataset: DatasetView, tab?: TabView) {
    const saved = tab?.definition;
    this.dataset = dataset;
    this.tab = tab;
    this.drafts = signal(
      Object.fromEntries(dataset.filters.map((filter) => [filter.name, draftOf(filter, saved?.filters[filter.name])])),
    );
    this.columns = signal(saved?.columns ?? null);
    this.conditions = signal((saved?.conditions ?? []).map(draftOfCondition));
    this.rowLimit = signal(saved?.rowLimit === undefined ? null : String(saved.rowLimit));
    this.listsAs = signal(dataset.listForms?.rows === dataset.id ? 'rows' : 'text');
    this.mode = signal(saved?.mode ?? dataset.usualMode);
    this.issues = computed(() => new Map(dataset.filters.flatMap((filter) => this.#issueOf(filter))));
    this.definition = computed(() => (this.isValid() ? this.#define() : undefined));
  }

  readonly draft = (name: string): FilterDraft => this.drafts.value[name] ?? { text: '', isReference: false };

  readonly setDraft = (name: string, draft: FilterDraft): void => {
    this.setTexts({ [name]: draft });
  };

  /** Sets several at once, the two ends of a period for instance. */
  readonly setTexts = (drafts: Readonly<Record<string, FilterDraft>>): void => {
    this.drafts.value = { ...this.drafts.value, ...drafts };
    if (this.refused.value && this.refused.value.name in drafts) this.refused.value = null;
  };

  /** Keeps a refusal beside its filter. `false` where it is about none of them. */
  readonly refuse = (filter: string | undefined, message: string): boolean => {
    const refused = this.dataset.filters.find(
      ({ name, title }) => filter !== undefined && [name, title].includes(filter),
    );
    if (!refused) return false;
    this.refused.value = { name: refused.name, message };
    return true;
  };

  /** The limit as a number; `null` where none is wanted, `undefined` for something that is none. */
  readonly limit = (): number | null | undefined => {
    if (this.rowLimit.value === null) return null;
    const limit = Number(this.rowLimit.value);
    return Number.isInteger(limit) && limit > 0 ? limit : undefined;
  };

  readonly isValid = (): boolean =>
    this.issues.value.size === 0 &&
    this.limit() !== undefined &&
    this.columns.value?.length !== 0 &&
    !this.conditions.value.some(isUnfinished);

  #issueOf(filter: FilterView): [string, FilterIssue][] {
    const issue = issueOf(filter, this.draft(filter.name));
    return issue ? [[filter.name, issue]] : [];
  }

  #define(): DefinitionInput {
    const filters = Object.fromEntries(
      this.dataset.filters.flatMap((filter): [string, FilterInput][] => {
        const input = inputOf(filter, this.draft(filter.name));
        return input === undefined ? [] : [[filter.name, input]];
      }),
    );
    const columns = this.columns.value;
    const conditions = this.conditions.value.map(conditionOf);
    const limit = this.limit();
    return {
      dataset: this.dataset.listForms?.[this.listsAs.value] ?? this.dataset.id,
      filters,
      ...(columns === null ? {} : { columns: [...columns] }),
      ...(conditions.length === 0 ? {} : { conditions }),
      ...(limit == null ? {} : { rowLimit: limit }),
      mode: this.mode.value,
    };
  }
}
