import { useEffect, useMemo } from 'preact/hooks';
import { RefreshEnd } from '../runs/refresh-end';
import { refreshFacts } from '../runs/refresh-facts';
import { LoadStatus } from '../shell/load-status';
import type { JobRunView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { JobLogModel } from './job-log-model';

interface JobLogProps {
  readonly jobId: string;
  /** Whose job it is, of a colleague's; `null` for the person's own. */
  readonly author: string | null;
}

/** When a job ran, and what came of it, the latest run first. */
export function JobLog({ jobId, author }: JobLogProps) {
  const { model, texts } = useSidebar();
  const log = useMemo(() => new JobLogModel(model.call, { id: jobId, author }), [model, jobId, author]);
  useEffect(() => void log.loadMore(), [log]);
  const [runs, part] = [log.runs.value, log.part.state.value];
  const words = texts.jobLog;
  return (
    <>
      {part.status === 'ready' && runs.length === 0 && <p class="hint">{words.empty}</p>}
      <ul>
        {runs.map((run) => (
          <li key={run.run} class="history-line">
            <JobRun run={run} />
          </li>
        ))}
      </ul>
      <LoadStatus loadable={part} loading={words.loading} onRetry={log.loadMore} />
      {part.status === 'ready' && part.value.hasMore && (
        <Button look="quiet" onClick={() => void log.loadMore()}>
          {words.older}
        </Button>
      )}
    </>
  );
}

function JobRun({ run }: { readonly run: JobRunView }) {
  const { texts, format } = useSidebar();
  const { at, calls, seconds, technical } = run;
  return (
    <div>
      <span>
        {format.moment(at)} <RefreshEnd end={run.end} />
      </span>
      <span class="hint">{refreshFacts(texts, format, run)}</span>
      <details class="hint">
        <summary>{texts.review.details}</summary>
        {texts.jobLog.effort(format.number(calls), format.number(seconds))}
        {technical !== '' && ` · ${technical}`}
      </details>
    </div>
  );
}
