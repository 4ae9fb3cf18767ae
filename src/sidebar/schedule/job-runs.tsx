import { useSignal } from '@preact/signals';
import { useSidebar } from '../shell/sidebar-context';
import { JobLog } from './job-log';

interface JobRunsProps {
  readonly jobId: string;
  /** Whose job it is; `null` for the person's own. */
  readonly author: string | null;
}

/** What became of a job before, asked for when it is opened. */
export function JobRuns({ jobId, author }: JobRunsProps) {
  const { texts } = useSidebar();
  const isOpen = useSignal(false);
  return (
    <details
      class="line-fold"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{texts.schedule.list.log}</summary>
      {isOpen.value && <JobLog jobId={jobId} author={author} />}
    </details>
  );
}
