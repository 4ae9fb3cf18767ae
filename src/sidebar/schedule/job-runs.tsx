import { useSignal } from '@preact/signals';
import { useSidebar } from '../shell/sidebar-context';
import { JobLog } from './job-log';

interface JobRunsProps {
  readonly jobId: string;
  /** Whose job it is; `null` for the person's own. */
  readonly author: string | null;
  /** When it ran last, in milliseconds since 1970; `null` where it never did. */
  readonly latestAt: number | null;
}

/** What became of a job before, asked for when it is opened, and anew once it ran again; nothing where it never did. */
export function JobRuns({ jobId, author, latestAt }: JobRunsProps) {
  const { texts } = useSidebar();
  const isOpen = useSignal(false);
  if (latestAt === null) return null;
  return (
    <details
      class="line-fold"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{texts.schedule.list.log}</summary>
      {isOpen.value && <JobLog key={latestAt} jobId={jobId} author={author} />}
    </details>
  );
}
