import type { ComponentChildren } from 'preact';
import { Button } from '../../widgets/button';
import { clock } from '../clock';
import type { OurTabView } from '../server/rpc-views';
import { useSidebar } from '../sidebar-context';

/** A tab in front that we made and that holds no pulled data: what it is, from when, and the way to its page. */
export function OurTab({ tab }: { readonly tab: OurTabView }) {
  switch (tab.kind) {
    case 'alerts':
      return <AlertsTab lookedAt={tab.lookedAt} />;
    case 'changes':
      return <ChangesTab />;
    case 'copy':
      return <CopyTab tab={tab} />;
    case 'history':
      return <HistoryTab />;
    case 'rows':
      return <RowsTab title={tab.title} />;
  }
}

interface TabCardProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}

function TabCard({ title, lead, children }: TabCardProps) {
  const { texts } = useSidebar();
  return (
    <section class="card" aria-label={texts.home.inFront}>
      <h1 class="card-title">{title}</h1>
      <p class="hint">{lead}</p>
      {children}
    </section>
  );
}

function AlertsTab({ lookedAt }: { readonly lookedAt: number | null }) {
  const { model, texts, format } = useSidebar();
  const time = lookedAt === null ? null : format.ago(lookedAt, clock.value.now());
  return (
    <TabCard title={texts.alerts.title} lead={texts.home.ours.alerts(time)}>
      <Button look="primary" onClick={model.alerts.open}>
        {texts.home.ours.alertsOpen}
      </Button>
    </TabCard>
  );
}

/** It is about several tabs, each of which has a page of its own. */
function ChangesTab() {
  const { model, texts, format } = useSidebar();
  const words = texts.home.ours;
  const watched = (model.state.value?.tabs ?? []).filter(({ changes }) => changes !== null);
  const latest = Math.max(...watched.map(({ pulledAt }) => pulledAt));
  const time = watched.length === 0 ? null : format.ago(latest, clock.value.now());
  return (
    <TabCard title={texts.changes.title} lead={words.changes(time)}>
      {watched.map(({ tabId, name }) => (
        <Button key={tabId} onClick={() => void model.changes.open(tabId)}>
          {words.changesOf(name)}
        </Button>
      ))}
    </TabCard>
  );
}

function CopyTab({ tab: { sourceId, of, dataAt } }: { readonly tab: Extract<OurTabView, { kind: 'copy' }> }) {
  const { model, texts, format } = useSidebar();
  const words = texts.home.ours;
  return (
    <TabCard title={words.copyTitle(of)} lead={words.copy(dataAt === null ? null : format.moment(dataAt))}>
      <Button look="primary" onClick={() => void model.pulls.showTab(sourceId)}>
        {texts.pulls.list.open(of)}
      </Button>
      <Button onClick={() => void model.copies.open(sourceId)}>{texts.copies.open}</Button>
    </TabCard>
  );
}

function HistoryTab() {
  const { model, texts } = useSidebar();
  const words = texts.home.ours;
  return (
    <TabCard title={words.historyTitle} lead={words.history}>
      <Button look="primary" onClick={() => void model.runs.exportJournal()}>
        {words.historyOpen}
      </Button>
    </TabCard>
  );
}

function RowsTab({ title }: { readonly title: string }) {
  const { model, texts } = useSidebar();
  return (
    <TabCard title={title} lead={texts.home.ours.rows}>
      <Button look="primary" onClick={model.rows.open}>
        {texts.rows.activeTab.goOn}
      </Button>
    </TabCard>
  );
}
