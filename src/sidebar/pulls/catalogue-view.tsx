import { useSignal } from '@preact/signals';
import { LoadStatus } from '../load-status';
import { CurrentProblem } from '../problem-notice';
import type { DatasetView } from '../rpc-views';
import { useSidebar } from '../sidebar-context';
import { TaskFooter } from '../task-footer';
import { ViewHeading } from '../view-heading';
import { EndpointList } from './endpoint-list';
import { matchesWords } from './search';

/** Everything that can be pulled, to be searched through. */
export function CatalogueView() {
  const { model, texts } = useSidebar();
  const words = texts.pulls.catalogue;
  const typed = useSignal('');
  const datasets = model.pulls.datasets.state.value;
  return (
    <>
      <main class="page">
        <ViewHeading title={words.title} onBack={() => model.show('home')} />
        <CurrentProblem />
        <div class="field">
          <label for="search" class="unseen">
            {words.search}
          </label>
          <input
            id="search"
            type="search"
            placeholder={words.searchPlaceholder}
            autocomplete="off"
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
        </div>
        <LoadStatus loadable={datasets} onRetry={model.pulls.loadDatasets} loading={words.loading} />
        {datasets.status === 'ready' && <Found datasets={datasets.value} typed={typed.value} />}
      </main>
      <TaskFooter />
    </>
  );
}

const groups = ['products', 'orders', 'shipping', 'customers', 'money', 'shop', 'reports', 'other'] as const;

interface FoundProps {
  readonly datasets: readonly DatasetView[];
  readonly typed: string;
}

/** The datasets that fit what was typed; where none does, the list of everything else opens by itself. */
function Found({ datasets, typed }: FoundProps) {
  const { texts } = useSidebar();
  const words = texts.pulls.catalogue;
  const found = datasets.filter(({ title, summary, group }) =>
    matchesWords(typed, title, summary, words.groups[group]),
  );
  return (
    <>
      {groups
        .map((group) => ({ group, members: found.filter((dataset) => dataset.group === group) }))
        .filter(({ members }) => members.length > 0)
        .map(({ group, members }) => (
          <section key={group} class="group" aria-label={words.groups[group]}>
            <h2>{words.groups[group]}</h2>
            <ul class="lines">
              {members.map((dataset) => (
                <DatasetLine key={dataset.id} dataset={dataset} />
              ))}
            </ul>
          </section>
        ))}
      {found.length === 0 && (
        <p class="hint" role="status">
          {words.none(typed)} {words.noneHint}
        </p>
      )}
      <EndpointList typed={typed} isOpen={found.length === 0} />
    </>
  );
}

function DatasetLine({ dataset }: { readonly dataset: DatasetView }) {
  const { model } = useSidebar();
  return (
    <li>
      <button
        type="button"
        class="choice-button"
        disabled={model.task.value !== null}
        onClick={() => model.pulls.openDataset(dataset)}
      >
        <strong>{dataset.title}</strong>
        <span class="hint">{dataset.summary}</span>
      </button>
    </li>
  );
}
