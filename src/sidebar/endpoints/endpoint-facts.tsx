import type { EndpointFormView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';

/** For those who know the API, and for support: by which name and address it is called. */
export function EndpointFacts({ endpoint: { id, method, paths } }: { readonly endpoint: EndpointFormView }) {
  const { texts } = useSidebar();
  return (
    <details class="fold">
      <summary>{texts.endpoints.details}</summary>
      <div class="fold-inside">
        <p class="hint code">{id}</p>
        <p class="hint code">{`${method} ${paths[0]}`}</p>
      </div>
    </details>
  );
}
