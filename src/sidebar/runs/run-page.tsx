import type { Page } from '../shell/page';
import { PushRun, PushRunActions } from './push-run';
import { RowRun } from './row-run';
import type { RunPageView } from './runs-model';

/** One run as the journal has it: a push, rows that an endpoint was carried out for, or a refresh. */
export const runPage: Page<RunPageView> = {
  title: ({ texts, format }, { run, details }) =>
    (details.kind === 'rows' ? texts.rows.history.title : texts.run.title)(format.moment(run.at)),
  Content: ({ run, details, chosen }) => {
    if (details.kind === 'refresh') return <p>{details.text}</p>;
    if (details.kind === 'rows') return <RowRun run={run} details={details} />;
    return <PushRun run={run} details={details} chosen={chosen} />;
  },
  Actions: ({ run, details, chosen }) =>
    details.kind === 'push' ? <PushRunActions run={run} details={details} chosen={chosen} /> : null,
  keyOf: ({ run }) => run.run,
};
