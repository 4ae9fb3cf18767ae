import type { TabView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';

/** Tabs whose pulls somebody else set up, or an earlier version: what would be written where, and one click for all. */
export function ForeignPulls({ tabs }: { readonly tabs: readonly TabView[] }) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.foreign;
  return (
    <section class="notice warn" role="status">
      <Icon name="warning" />
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ul>
        {tabs.map(({ tabId, name, title }) => (
          <li key={tabId}>{words.line(name, title)}</li>
        ))}
      </ul>
      <Button look="primary" onClick={() => void model.pulls.adopt(tabs)}>
        {words.adopt}
      </Button>
    </section>
  );
}
