import { LoadStatus } from '../shell/load-status';
import type { MenuEntry } from '../shell/menu-entry';
import type { Page } from '../shell/page';
import type { EndpointView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { ChoiceButton } from '../widgets/choice-button';
import { SearchField } from '../widgets/search-field';
import { findEndpoints } from './find-endpoints';

/** Everything that Ngorder can do, to be searched through. */
export const endpointsPage: Page<object> = {
  title: ({ texts }) => texts.endpoints.title,
  Content: Search,
};

export const endpointsEntry: MenuEntry = {
  label: ({ texts }) => texts.endpoints.title,
  open: (model) => {
    model.anyEndpoint.open();
    void model.loadEndpoints();
  },
};

function Search() {
  const { model, texts } = useSidebar();
  const words = texts.endpoints;
  const { typed } = model.anyEndpoint;
  const endpoints = model.endpoints.state.value;
  return (
    <>
      <p class="lead">{words.lead}</p>
      <SearchField label={words.search} placeholder={words.searchPlaceholder} typed={typed} />
      <LoadStatus loadable={endpoints} onRetry={model.loadEndpoints} loading={texts.loading} />
      {endpoints.status === 'ready' && <Found endpoints={endpoints.value} typed={typed.value} />}
    </>
  );
}

interface FoundProps {
  readonly endpoints: readonly EndpointView[];
  readonly typed: string;
}

/** Groups stay folded until something is typed: all of it at once would be a wall. */
function Found({ endpoints, typed }: FoundProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.endpoints;
  const groups = findEndpoints(endpoints, typed, words.groups);
  const isSearching = typed.trim() !== '';
  if (groups.length === 0) {
    return (
      <p class="hint" role="status">
        {words.none(typed)}
      </p>
    );
  }
  return (
    <>
      {groups.map(({ group, found }) => (
        <details key={`${group}#${isSearching}`} class="fold" open={isSearching || undefined}>
          <summary>
            {words.groups[group]}
            <span class="hint">{format.number(found.length)}</span>
          </summary>
          <ul class="lines">
            {found.map((endpoint) => (
              <li key={endpoint.id}>
                <ChoiceButton title={endpoint.summary} onChoose={() => void model.anyEndpoint.openForm(endpoint)} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
