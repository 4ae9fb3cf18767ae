import type { Page } from '../shell/page';
import { PushRun, PushRunActions } from './push-run';
import { RowRun } from './row-run';
import type { RunPageView } from './runs-model';

/** One run as the journal has it: a push, or rows that an endpoint was carried out for. */
export const runPage: Page<RunPageView> = {
  title: ({ texts, format }, { run, details }) =>
    (details.kind === 'rows' ? texts.rows.history.title : texts.run.title)(format.moment(run.at)),
  Content: ({ run, details, chosen }) =>
    details.kind === 'rows' ? (
      <RowRun run={run} details={details} />
    ) : (
      <PushRun run={run} details={details} chosen={chosen} />
    ),
  Actions: ({ run, details, chosen }) =>
    details.kind === 'rows' ? null : <PushRunActions run={run} details={details} chosen={chosen} />,
  keyOf: ({ run }) => run.run,
};
