import type { TabView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import type { Texts } from '../texts/languages';
import { Button } from '../widgets/button';

interface PushActionsProps {
  /** An interrupted run must be finished first. */
  readonly isBlocked: boolean;
}

/** What can be done with a tab whose cells can be pushed: pull variations for the first time, or refresh the tab and review its changes. */
export function PushActions({ isBlocked }: PushActionsProps) {
  const { model, texts } = useSidebar();
  const isEmpty = model.state.value?.tabs.length === 0;
  const tab = model.push.tab();
  const tabs = model.push.tabs();
  return (
    <section class="card">
      <h1 class="card-title">{isEmpty ? texts.home.empty : titleOf(tab, texts)}</h1>
      {tab ? <AsOf tab={tab} /> : <p class="hint">{texts.home.emptyLead}</p>}
      {tabs.length > 1 && tab && <TabChoice tabs={tabs} chosen={tab.tabId} />}
      {tab ? (
        <div class="stack">
          <Button look="primary" onClick={model.push.review} disabled={isBlocked}>
            {texts.home.review}
          </Button>
          <Button onClick={model.push.refresh}>{texts.home.refresh}</Button>
        </div>
      ) : (
        <Button look="primary" onClick={model.push.refresh}>
          {texts.home.pull}
        </Button>
      )}
      {tab && <p class="hint">{texts.home.howTo}</p>}
    </section>
  );
}

/** Variations are there for their stock; every other tab is called what it holds. */
const titleOf = (tab: TabView | undefined, texts: Texts): string =>
  !tab || tab.dataset === 'variations' ? texts.home.title : tab.title;

function AsOf({ tab: { pulledAt, rows } }: { readonly tab: TabView }) {
  const { texts, format } = useSidebar();
  const time = texts.home.asOf(format.moment(pulledAt));
  return <p class="hint">{`${time} · ${texts.home.rows(rows, format.number(rows))}`}</p>;
}

interface TabChoiceProps {
  readonly tabs: readonly TabView[];
  readonly chosen: number;
}

function TabChoice({ tabs, chosen }: TabChoiceProps) {
  const { model, texts } = useSidebar();
  return (
    <div class="field">
      <label for="tab">{texts.home.tab}</label>
      <select
        id="tab"
        value={String(chosen)}
        disabled={model.task.value !== null}
        onChange={(event) => {
          model.push.chosenTab.value = Number(event.currentTarget.value);
        }}
      >
        {tabs.map(({ tabId, name }) => (
          <option key={tabId} value={String(tabId)}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
