import { JobLog } from '../schedule/job-log';
import type { Page } from '../shell/page';
import type { RefreshDetailsView } from '../shell/server/rpc-views';
import { type Sidebar, useSidebar } from '../shell/sidebar-context';
import { CallRun } from './call-run';
import { PushRun, PushRunActions } from './push-run';
import { RowRun } from './row-run';
import type { RunPageView } from './runs-model';
import type { ReadableRunView } from './undone-runs';

/** One run as the journal has it: a push, rows that an endpoint was carried out for, a single call, or a refresh. */
export const runPage: Page<RunPageView> = {
  title: ({ texts, format }, { run, details }) => titlesIn(texts)[details.kind](format.moment(run.at)),
  Content: ({ run, details, chosen }) => {
    if (details.kind === 'refresh') return <RefreshRun run={run} details={details} />;
    if (details.kind === 'call') return <CallRun run={run} details={details} />;
    if (details.kind === 'rows') return <RowRun run={run} details={details} />;
    return <PushRun run={run} details={details} chosen={chosen} />;
  },
  Actions: ({ run, details, chosen }) =>
    details.kind === 'push' ? <PushRunActions run={run} details={details} chosen={chosen} /> : null,
  keyOf: ({ run }) => run.run,
};

const titlesIn = ({ run, rows, history }: Sidebar['texts']) => ({
  push: run.title,
  rows: rows.history.title,
  refresh: history.refresh.title,
  call: run.title,
});

interface RefreshRunProps {
  readonly run: ReadableRunView;
  readonly details: RefreshDetailsView;
}

function RefreshRun({ run, details: { by, text, tabName, job } }: RefreshRunProps) {
  const { texts, format } = useSidebar();
  return (
    <>
      <p class="lead">{run.kind === 'refresh' ? run.title : tabName}</p>
      {by !== '' && <p class="hint">{texts.run.by(by)}</p>}
      <p>{text}</p>
      {run.kind === 'refresh' && job === undefined && (
        <details class="hint">
          <summary>{texts.review.details}</summary>
          {texts.jobLog.effort(format.number(run.calls), format.number(run.seconds))}
          {run.technical !== '' && ` · ${run.technical}`}
        </details>
      )}
      {job !== undefined && (
        <section class="card">
          <h2 class="card-title">{texts.jobLog.title}</h2>
          <JobLog jobId={job} author={null} />
        </section>
      )}
    </>
  );
}
