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
  const titles = format.list([...new Set(jobs.map((job) => jobTitle(job, sidebar)))]);
  return (
    <>
      <p>
        {texts.connections.jobsStop(jobs.length, format.number(jobs.length), titles)} {texts.connections[after]}
      </p>
      {jobs.some(({ task }) => task.kind === 'prices') && <PendingValues />}
    </>
  );
}
