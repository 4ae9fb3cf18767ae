import { TabSchedule } from '../schedule/tab-schedule';
import { clock } from '../shell/clock';
import type { TabView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { ActionMenu } from '../widgets/action-menu';
import { IconButton } from '../widgets/icon-button';
import { Question } from '../widgets/question';
import { useAsking } from '../widgets/use-asking';
import { NarrowedLine } from './narrowed-line';

/** One saved pull: what it holds, as of when, and what can be done with it. */
export function PulledTabLine({ tab }: { readonly tab: TabView }) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.list;
  const { isAsking, ask, cancel, confirm } = useAsking();
  const { pulls } = model;
  const actions = [
    ...(model.front.tabId.value === tab.tabId ? [] : [{ label: words.goTo, run: () => void pulls.showTab(tab.tabId) }]),
    { label: words.full, run: () => void pulls.refresh(tab.tabId, true) },
    { label: words.edit, run: () => void pulls.edit(tab) },
    ...(tab.isOwn ? [{ label: texts.schedule.form.schedule, run: () => void model.schedule.editOf(tab) }] : []),
    ...(tab.isOwn ? [{ label: texts.changes.open, run: () => void model.changes.open(tab.tabId) }] : []),
    ...(tab.isOwn ? [{ label: texts.copies.open, run: () => void model.copies.open(tab.tabId) }] : []),
    { label: words.duplicate, run: () => void pulls.duplicate(tab.tabId) },
    { label: words.remove, run: ask },
  ];
  return (
    <li class="pulled-tab">
      <div class="pulled-tab-head">
        <TabFacts tab={tab} />
        <IconButton icon="refresh" label={words.refresh(tab.name)} onClick={() => void pulls.refresh(tab.tabId)} />
        <ActionMenu label={words.actions(tab.name)} actions={actions} />
      </div>
      {isAsking.value && (
        <Question
          confirm={words.removeConfirm}
          onConfirm={confirm(() => void pulls.remove(tab.tabId))}
          onCancel={cancel}
        >
          <p>{words.removeQuestion}</p>
        </Question>
      )}
    </li>
  );
}

function TabFacts({ tab }: { readonly tab: TabView }) {
  const { tabId, name, title, rows, pulledAt } = tab;
  const { model, texts, format } = useSidebar();
  const words = texts.pulls.list;
  const facts = words.facts(texts.home.rows(rows, format.number(rows)), format.ago(pulledAt, clock.value.now()));
  return (
    <div class="pulled-tab-facts">
      <button
        type="button"
        class="text-button"
        aria-label={words.open(name)}
        disabled={model.task.value !== null}
        onClick={() => void model.pulls.showTab(tabId)}
      >
        {name}
      </button>
      <span class="hint">{name.startsWith(title) ? facts : `${title} · ${facts}`}</span>
      <NarrowedLine tab={tab} />
      <TabSchedule tab={tab} />
    </div>
  );
}
