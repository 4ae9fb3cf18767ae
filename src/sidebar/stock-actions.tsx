import { Button } from './button';
import type { TabView } from './rpc-views';
import { useSidebar } from './sidebar-context';

interface StockActionsProps {
  readonly unfinishedRun: string | null;
}

/** What can be done with the variations tab: pull it for the first time, or refresh it and review its changes. */
export function StockActions({ unfinishedRun }: StockActionsProps) {
  const { model, texts } = useSidebar();
  const isEmpty = model.state.value?.tabs.length === 0;
  const tab = model.pushTab();
  const tabs = model.pushTabs();
  return (
    <section class="card">
      <h1 class="card-title">{isEmpty ? texts.home.empty : texts.home.title}</h1>
      {tab ? <AsOf tab={tab} /> : <p class="hint">{texts.home.emptyLead}</p>}
      {tabs.length > 1 && tab && <TabChoice tabs={tabs} chosen={tab.tabId} />}
      {tab ? (
        <div class="stack">
          <Button look="primary" onClick={model.review} disabled={unfinishedRun !== null}>
            {texts.home.review}
          </Button>
          <Button onClick={model.pull}>{texts.home.refresh}</Button>
        </div>
      ) : (
        <Button look="primary" onClick={model.pull}>
          {texts.home.pull}
        </Button>
      )}
      {tab && <p class="hint">{texts.home.howTo}</p>}
    </section>
  );
}

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
          model.chosenTab.value = Number(event.currentTarget.value);
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
