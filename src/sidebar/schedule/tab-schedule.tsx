import type { TabView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { copiesRefreshed } from './form/job-form';
import { timingWords } from './timing-words';

/** When a tab is refreshed by itself; nothing where it is not. */
export function TabSchedule({ tab: { tabId, isOwn } }: { readonly tab: TabView }) {
  const sidebar = useSidebar();
  const { model, texts } = sidebar;
  const jobs = (model.state.value?.schedule.jobs ?? []).filter(
    ({ task, tabs, state }) =>
      (task.kind !== 'copies' || copiesRefreshed(task)) &&
      state !== 'ended' &&
      state !== 'missed' &&
      (tabs.some((tab) => tab.tabId === tabId) || (isOwn && task.kind === 'all')),
  );
  return (
    <>
      {jobs.map((job) => (
        <span key={job.id} class="hint">
          {texts.schedule.timing.onTab(timingWords(job.timing, sidebar))}
          {job.state === 'paused' && ` · ${texts.schedule.list.state.paused}`}
        </span>
      ))}
    </>
  );
}
