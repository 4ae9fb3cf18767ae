import { isNarrowed, NarrowedLine } from '../../pulls/narrowed-line';
import { CellLegend } from '../../push/cell-legend';
import { Button } from '../../widgets/button';
import { clock } from '../clock';
import type { TabView } from '../server/rpc-views';
import { useSidebar } from '../sidebar-context';
import { OurTab } from './our-tab';

interface TabInFrontProps {
  /** An interrupted run must be finished first. */
  readonly isBlocked: boolean;
}

/** The daily work with the tab in front: refresh it, review what was edited in it. Before anything was pulled, the first pull. */
export function TabInFront({ isBlocked }: TabInFrontProps) {
  const { model } = useSidebar();
  const { tabs = [], dashboardTab, ourTab, copy, otherTab, greets = false } = model.state.value ?? {};
  const tabId = model.front.tabId.value;
  const tab = tabs.find((one) => one.tabId === tabId);
  const ours = ourTab?.tabId === tabId ? ourTab : null;
  // A copy, or of another shop: a notice says so.
  const isToldElse = Boolean(otherTab) || copy?.tabId === tabId;
  const hasVariations = tabs.some(({ dataset, conditions }) => dataset === 'variations' && conditions.length === 0);
  const isGreetedWithIt = greets && !tabs.some(({ columns }) => columns.length > 0);
  return (
    <>
      {tab && <PulledTab tab={tab} isBlocked={isBlocked} />}
      {!tab && tabId !== null && tabId === dashboardTab && <Dashboard />}
      {ours && <OurTab tab={ours} />}
      {!tab && !ours && !isToldElse && tabs.length > 0 && tabId !== dashboardTab && <OtherTab />}
      {!hasVariations && !isGreetedWithIt && <FirstPull isEmpty={tabs.length === 0} />}
    </>
  );
}

interface PulledTabProps extends TabInFrontProps {
  readonly tab: TabView;
}

function PulledTab({ tab, isBlocked }: PulledTabProps) {
  const { model, texts } = useSidebar();
  const words = texts.home;
  const isEditable = tab.columns.length > 0;
  return (
    <section class="card" aria-label={words.inFront}>
      <h1 class="card-title">{tab.name}</h1>
      <AsOf tab={tab} />
      <Narrowed tab={tab} />
      <Changed tab={tab} />
      {isEditable && <EditedCells tabId={tab.tabId} />}
      <div class="stack">
        <Button look={isEditable ? 'secondary' : 'primary'} onClick={() => void model.pulls.refresh(tab.tabId)}>
          {words.refresh}
        </Button>
        {isEditable && (
          <Button look="primary" onClick={() => void model.push.review(tab.tabId)} disabled={isBlocked}>
            {words.review}
          </Button>
        )}
      </div>
      <p class="hint">{isEditable ? words.howTo : words.readOnly}</p>
      {tab.hasPrices && (
        <Button look="quiet" onClick={() => void model.prices.open(tab.tabId)} disabled={isBlocked}>
          {texts.prices.open}
        </Button>
      )}
      <Button look="quiet" onClick={() => void model.pulls.tidy(tab.tabId)}>
        {words.tidy}
      </Button>
    </section>
  );
}

/** How much changed in the shop since yesterday, where refreshes keep that; that nothing did only where one has looked today. */
function Changed({ tab: { tabId, changes, pulledAt } }: Pick<PulledTabProps, 'tab'>) {
  const { model, texts, format } = useSidebar();
  if (changes === null) return null;
  const words = texts.changes;
  const { count, hasBegun } = changes;
  const now = clock.value.now();
  const isUnknown = count === 0 && format.daysSince(pulledAt, now) > 0;
  const told = isUnknown
    ? words.notLooked(format.ago(pulledAt, now))
    : words.sinceYesterday(count, format.number(count));
  return (
    <button
      type="button"
      class="text-button"
      disabled={model.task.value !== null}
      onClick={() => void model.changes.open(tabId)}
    >
      {count > 0 || hasBegun ? told : words.fromNowOn}
    </button>
  );
}

/** Within so long, data is of the day that it is edited on. */
const dayMs = 86_400_000;

/** What the tab holds and from when; after a day also that it should be refreshed before anything is edited. */
function AsOf({ tab: { name, title, pulledAt, rows, columns } }: Pick<PulledTabProps, 'tab'>) {
  const { texts, format } = useSidebar();
  const words = texts.home;
  const now = clock.value.now();
  const facts = `${words.asOf(format.ago(pulledAt, now))} · ${words.rows(rows, format.number(rows))}`;
  const days = now - pulledAt < dayMs ? 0 : format.daysSince(pulledAt, now);
  return (
    <>
      <p class="hint">{name.startsWith(title) ? facts : `${title} · ${facts}`}</p>
      {days > 0 && <p class="reason warn">{words.old(days, format.number(days), columns.length > 0)}</p>}
    </>
  );
}

/** By what it is narrowed down, and the way to change that. */
function Narrowed({ tab }: Pick<PulledTabProps, 'tab'>) {
  const { model, texts } = useSidebar();
  if (!isNarrowed(tab)) return null;
  return (
    <p class="hint">
      <NarrowedLine tab={tab} />{' '}
      <button
        type="button"
        class="text-button"
        disabled={model.task.value !== null}
        onClick={() => void model.pulls.edit(tab)}
      >
        {texts.pulls.changeFilters}
      </button>
    </p>
  );
}

/** Never "none": pastes and formulas are not always marked, only a review finds all. */
function EditedCells({ tabId }: { readonly tabId: number }) {
  const { model, texts, format } = useSidebar();
  const edited = model.front.edited.value;
  if (edited?.tabId !== tabId || edited.cells === 0) return null;
  return (
    <>
      <p class="reason">{texts.home.edited(edited.cells, format.number(edited.cells))}</p>
      <details class="fold">
        <summary>{texts.help.legend.title}</summary>
        <div class="fold-inside">
          <CellLegend />
        </div>
      </details>
    </>
  );
}

function Dashboard() {
  const { model, texts } = useSidebar();
  return (
    <section class="card" aria-label={texts.home.inFront}>
      <h1 class="card-title">{texts.dashboard.pull}</h1>
      <Button look="primary" onClick={() => void model.pulls.refreshDashboard()}>
        {texts.home.refresh}
      </Button>
      <Button onClick={() => void model.pulls.openDashboard()}>{texts.dashboard.change}</Button>
    </section>
  );
}

function OtherTab() {
  const { texts } = useSidebar();
  return (
    <section class="card" aria-label={texts.home.inFront}>
      <h1 class="card-title">{texts.home.otherTab}</h1>
      <p class="hint">{texts.home.otherTabLead}</p>
    </section>
  );
}

/** Offered until it was made, whatever else was pulled; an empty file greets with it. */
function FirstPull({ isEmpty }: { readonly isEmpty: boolean }) {
  const { model, texts } = useSidebar();
  const words = texts.home;
  return (
    <section class="card">
      {isEmpty && <h1 class="card-title">{words.empty}</h1>}
      <p class="hint">{words.emptyLead}</p>
      <Button look={isEmpty ? 'primary' : 'secondary'} onClick={() => void model.pulls.refresh(undefined)}>
        {words.pull}
      </Button>
    </section>
  );
}
