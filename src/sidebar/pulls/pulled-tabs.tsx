import type { TabView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';
import { PulledTabLine } from './pulled-tab-line';

/** Every tab with a saved pull, and the way to another one. */
export function PulledTabs({ tabs }: { readonly tabs: readonly TabView[] }) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.list;
  return (
    <section class="card">
      {tabs.length > 0 && (
        <>
          <div class="card-head">
            <h2 class="card-title">{words.title}</h2>
            {tabs.length > 1 && (
              <Button look="quiet" onClick={model.pulls.refreshAll}>
                {words.refreshAll}
              </Button>
            )}
          </div>
          <ul class="pulled-tabs">
            {tabs.map((tab) => (
              <PulledTabLine key={tab.tabId} tab={tab} />
            ))}
          </ul>
        </>
      )}
      <Button onClick={model.pulls.openCatalogue}>
        <Icon name="add" />
        {words.add}
      </Button>
      <Button onClick={() => void model.pulls.openDashboard()}>{texts.dashboard.pull}</Button>
    </section>
  );
}
