import type { TabView, UnsealedView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';

interface ForeignPullsProps {
  readonly tabs: readonly TabView[];
  readonly work: readonly UnsealedView[];
}

/** Tabs whose pulls somebody else set up, or an earlier version: what would be written where, and one click for all. */
export function ForeignPulls({ tabs, work }: ForeignPullsProps) {
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
        {work.map(({ what, tabNames }) => (
          <li key={what}>{words.work[what](tabNames.join(', '))}</li>
        ))}
      </ul>
      <Button look="primary" onClick={() => void model.pulls.adopt(tabs, work)}>
        {words.adopt}
      </Button>
    </section>
  );
}
