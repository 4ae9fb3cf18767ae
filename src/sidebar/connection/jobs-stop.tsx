import { jobTitle } from '../schedule/job-title';
import { PendingValues } from '../scheduled/pending-values';
import { useSidebar } from '../shell/sidebar-context';
import { jobsThatRun } from './jobs-that-run';

/** Which schedules stop where the connection is ended or another shop takes its place, and how they go on; nothing where there are none. */
export function JobsStop({ after }: { readonly after: 'jobsAfterLeave' | 'jobsAfterSwitch' }) {
  const sidebar = useSidebar();
  const { model, texts, format } = sidebar;
  const jobs = jobsThatRun(model);
  if (jobs.length === 0) return null;
  const others = jobs.filter(({ task }) => task.kind !== 'prices');
  const titles = format.list([...new Set(others.map((job) => jobTitle(job, sidebar)))]);
  return (
    <>
      {others.length > 0 && (
        <p>
          {texts.connections.jobsStop(others.length, format.number(others.length), titles)} {texts.connections[after]}
        </p>
      )}
      {others.length < jobs.length && <PendingValues />}
    </>
  );
}
