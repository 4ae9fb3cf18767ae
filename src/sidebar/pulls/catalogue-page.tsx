import { useSignal } from '@preact/signals';
import { EndpointList } from '../shell/endpoint-list';
import { LoadStatus } from '../shell/load-status';
import type { Page } from '../shell/page';
import type { DatasetView, EndpointView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { ChoiceButton } from '../widgets/choice-button';
import { matchesWords } from '../widgets/matches-words';
import { SearchField } from '../widgets/search-field';
import { Ideas } from './ideas';

/** Everything that can be pulled, to be searched through. */
export const cataloguePage: Page<object> = {
  title: ({ texts }) => texts.pulls.catalogue.title,
  Content: Catalogue,
};

function Catalogue() {
  const { model, texts } = useSidebar();
  const words = texts.pulls.catalogue;
  const typed = useSignal('');
  const datasets = model.pulls.datasets.state.value;
  return (
    <>
      <SearchField label={words.search} placeholder={words.searchPlaceholder} typed={typed} />
      <Ideas isOpen typed={typed.value} />
      <LoadStatus loadable={datasets} onRetry={model.pulls.loadDatasets} loading={words.loading} />
      {datasets.status === 'ready' && <Found datasets={datasets.value} typed={typed.value} />}
    </>
  );
}

const groups = ['products', 'orders', 'shipping', 'customers', 'money', 'shop', 'reports', 'other'] as const;

/** A title that says it all needs no summary. */
const saidOnce = ({ title, summary }: DatasetView) => (summary === title ? { title } : { title, hint: summary });

const isTable = ({ risk, answersWithFile }: EndpointView): boolean => risk === 'read' && !answersWithFile;

interface FoundProps {
  readonly datasets: readonly DatasetView[];
  readonly typed: string;
}

/** The datasets that fit what was typed; where none does, the list of everything else opens by itself. */
function Found({ datasets, typed }: FoundProps) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.catalogue;
  // A period is chosen for whatever has one: "rekap penjualan bulan lalu".
  const periods = Object.values(texts.pulls.form.periods).join(' ');
  const found = datasets.filter(({ title, summary, group, period }) =>
    matchesWords(typed, title, summary, words.groups[group], period === null ? '' : periods),
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
                <li key={dataset.id}>
                  <ChoiceButton {...saidOnce(dataset)} onChoose={() => model.pulls.openDataset(dataset)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      {found.length === 0 && (
        <p class="hint" role="status">
          {words.none(typed)} {words.noneHint}
        </p>
      )}
      <EndpointList
        title={words.others}
        hint={words.othersHint}
        typed={typed}
        isOpen={found.length === 0}
        accepts={isTable}
        onChoose={(id) => void model.pulls.openEndpoint(id)}
      />
    </>
  );
}
