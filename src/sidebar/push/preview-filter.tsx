import type { PlanView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import {
  columnOptions,
  doubtOptions,
  type FilterOption,
  isFiltered,
  noFilter,
  shownBy,
  statusOptions,
} from './edits/edit-filter';
import type { LineStatus } from './edits/edit-groups';
import { statusTones } from './status-tones';
import { warningTitle } from './warning-title';

const statusOrder: readonly LineStatus[] = ['ready', 'doubtful', 'conflict', 'blocked', 'alreadySo'];

/** Of more lines than that one searches for a record. */
const mostAtAGlance = 20;

/** How many edits have which status, column and warning, and which of them are shown. */
export function PreviewFilter({ plan: { edits } }: { readonly plan: PlanView }) {
  const { model, texts, format } = useSidebar();
  const words = texts.preview;
  const filter = model.push.filter.value;
  const columns = columnOptions(edits, filter);
  const doubts = doubtOptions(edits, filter);
  const shown = shownBy(edits, filter).length;
  const valuesOf = (kind: string) => edits.flatMap(({ doubts }) => doubts).find(({ message }) => message === kind);
  return (
    <>
      <StatusChips options={statusOptions(edits, filter)} />
      <div class="edit-filter">
        {edits.length > mostAtAGlance && <WordsField />}
        {columns.length > 1 && (
          <FilterSelect
            label={words.filterColumn}
            all={words.allColumns}
            options={columns}
            chosen={filter.column}
            titleOf={model.push.titleOf}
            onChoose={(column) => model.push.filterBy({ column })}
          />
        )}
        {doubts.length > 0 && (
          <FilterSelect
            label={words.filterWarning}
            all={words.allWarnings}
            options={doubts}
            chosen={filter.doubt}
            titleOf={(kind) => warningTitle(texts, kind, valuesOf(kind)?.values ?? {})}
            onChoose={(doubt) => model.push.filterBy({ doubt })}
          />
        )}
      </div>
      {isFiltered(filter) && (
        <div class="buttons filter-end">
          <p class="hint" role="status">
            {words.shown(format.number(shown), format.number(edits.length))}
          </p>
          <Button look="quiet" onClick={() => model.push.filterBy(noFilter)}>
            {words.showAll}
          </Button>
        </div>
      )}
    </>
  );
}

function WordsField() {
  const { model, texts } = useSidebar();
  return (
    <div class="field">
      <input
        type="search"
        aria-label={texts.preview.search}
        placeholder={texts.preview.search}
        autocomplete="off"
        value={model.push.filter.value.words}
        onInput={(event) => model.push.filterBy({ words: event.currentTarget.value })}
      />
    </div>
  );
}

function StatusChips({ options }: { readonly options: readonly FilterOption<LineStatus>[] }) {
  const { model, texts, format } = useSidebar();
  const chosen = model.push.filter.value.status;
  const inOrder = statusOrder.flatMap((status) => options.find(({ value }) => value === status) ?? []);
  return (
    <ul class="chips">
      {inOrder.map(({ value, count }) => {
        const words = count === 1 ? texts.status : { ...texts.status, ...texts.statusOfMany };
        return (
          <li key={value}>
            <button
              type="button"
              class={`chip ${statusTones[value]}`}
              aria-pressed={chosen === value}
              onClick={() => model.push.filterBy({ status: chosen === value ? null : value })}
            >
              {`${format.number(count)} ${words[value].toLowerCase()}`}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface FilterSelectProps<Value extends string> {
  readonly label: string;
  readonly all: string;
  readonly options: readonly FilterOption<Value>[];
  readonly chosen: Value | null;
  readonly titleOf: (value: Value) => string;
  readonly onChoose: (value: Value | null) => void;
}

function FilterSelect<Value extends string>({
  label,
  all,
  options,
  chosen,
  titleOf,
  onChoose,
}: FilterSelectProps<Value>) {
  const { format } = useSidebar();
  return (
    <div class="field">
      <select
        aria-label={label}
        value={chosen ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChoose(options.find((option) => option.value === value)?.value ?? null);
        }}
      >
        <option value="">{all}</option>
        {options.map(({ value, count }) => (
          <option key={value} value={value}>{`${titleOf(value)} (${format.number(count)})`}</option>
        ))}
      </select>
    </div>
  );
}
