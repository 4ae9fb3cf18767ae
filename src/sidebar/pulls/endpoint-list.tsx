import { LoadStatus } from '../load-status';
import { LongList } from '../long-list';
import type { EndpointView } from '../rpc-views';
import { useSidebar } from '../sidebar-context';
import { matchesWords } from './search';

interface EndpointListProps {
  readonly typed: string;
  readonly isOpen: boolean;
}

/** Every other endpoint that only reads, asked for when the list is opened. */
export function EndpointList({ typed, isOpen }: EndpointListProps) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.catalogue;
  const endpoints = model.pulls.endpoints.state.value;
  return (
    <details
      class="fold"
      open={isOpen || undefined}
      onToggle={(event) => {
        if (event.currentTarget.open) void model.pulls.loadEndpoints();
      }}
    >
      <summary>{words.others}</summary>
      <div class="fold-inside">
        <p class="hint">{words.othersHint}</p>
        <LoadStatus loadable={endpoints} onRetry={model.pulls.loadEndpoints} loading={words.loading} />
        {endpoints.status === 'ready' && <Found endpoints={endpoints.value} typed={typed} />}
      </div>
    </details>
  );
}

const isTable = ({ risk, answersWithFile }: EndpointView): boolean => risk === 'read' && !answersWithFile;

function Found({ endpoints, typed }: { readonly endpoints: readonly EndpointView[]; readonly typed: string }) {
  const { texts } = useSidebar();
  const found = endpoints
    .filter(isTable)
    .filter(({ id, summary, paths }) => matchesWords(typed, id, summary, paths.join(' ')));
  if (found.length === 0) return <p class="hint">{texts.pulls.catalogue.none(typed)}</p>;
  return (
    <LongList items={found} keyOf={({ id }) => id}>
      {(endpoint) => <EndpointLine endpoint={endpoint} />}
    </LongList>
  );
}

function EndpointLine({ endpoint: { id, summary } }: { readonly endpoint: EndpointView }) {
  const { model } = useSidebar();
  return (
    <button
      type="button"
      class="choice-button"
      disabled={model.task.value !== null}
      onClick={() => void model.pulls.openEndpoint(id)}
    >
      <strong>{summary}</strong>
      <span class="hint">{id}</span>
    </button>
  );
}
