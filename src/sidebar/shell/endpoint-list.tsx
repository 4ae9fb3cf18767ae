import { ChoiceButton } from '../widgets/choice-button';
import { LongList } from '../widgets/long-list';
import { matchesWords } from '../widgets/matches-words';
import { LoadStatus } from './load-status';
import type { EndpointView } from './server/rpc-views';
import { useSidebar } from './sidebar-context';

interface EndpointListProps {
  readonly title: string;
  readonly hint: string;
  readonly typed: string;
  readonly isOpen: boolean;
  /** Which endpoints it is about. */
  readonly accepts: (endpoint: EndpointView) => boolean;
  readonly onChoose: (id: string) => void;
}

/** Every other endpoint of a sort, asked for when the list is opened. */
export function EndpointList({ title, hint, isOpen, ...found }: EndpointListProps) {
  const { model, texts } = useSidebar();
  const endpoints = model.endpoints.state.value;
  return (
    <details
      class="fold"
      open={isOpen || undefined}
      onToggle={(event) => {
        if (event.currentTarget.open) void model.loadEndpoints();
      }}
    >
      <summary>{title}</summary>
      <div class="fold-inside">
        <p class="hint">{hint}</p>
        <LoadStatus loadable={endpoints} onRetry={model.loadEndpoints} loading={texts.pulls.catalogue.loading} />
        {endpoints.status === 'ready' && <Found endpoints={endpoints.value} {...found} />}
      </div>
    </details>
  );
}

interface FoundProps extends Pick<EndpointListProps, 'typed' | 'accepts' | 'onChoose'> {
  readonly endpoints: readonly EndpointView[];
}

function Found({ endpoints, typed, accepts, onChoose }: FoundProps) {
  const { texts } = useSidebar();
  const found = endpoints
    .filter(accepts)
    .filter(({ id, summary, paths }) => matchesWords(typed, id, summary, paths.join(' ')));
  if (found.length === 0) return <p class="hint">{texts.pulls.catalogue.none(typed)}</p>;
  return (
    <LongList items={found} keyOf={({ id }) => id}>
      {({ id, summary }) => <ChoiceButton title={summary} hint={id} onChoose={() => onChoose(id)} />}
    </LongList>
  );
}
