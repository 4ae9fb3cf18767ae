import { type PastRefresh, technicalOf, tellRefresh, tellTrouble } from '../../jobs/refresh-runs';
import { taskDataset } from '../../jobs/task-dataset';
import { tellScheduled } from '../../jobs/told-scheduled';
import { noFigures } from '../../state/schema/schedule/scheduled-jobs';
import type { RpcContext } from '../rpc-call';
import { describeTask } from './job-views';

/** A refresh in the change history, by a person or by itself. */
export function refreshView(context: RpcContext, past: PastRefresh) {
  const { language } = context;
  const { kind, run, state, at, by, task, job, tabName, result } = past;
  const { rows, newRows, changedCells, calls, seconds } = result ?? noFigures;
  const scheduled = tellScheduled(language, task, result)?.text;
  return {
    ...{ kind, run, state, at, by },
    /** The tab that it was about, else what was pulled or done. */
    title: tabName ?? taskDataset(language, task) ?? describeTask(context, task).title,
    isByItself: job !== undefined,
    /** `null` where it cannot be read. */
    end: result?.end ?? null,
    ...{ rows, newRows, changedCells, calls, seconds },
    /** What went wrong, or why it is not over; `''` where all went well. */
    trouble: result ? tellTrouble(language, result) : '',
    /** What only support asks for; `''` where there is nothing. */
    technical: result ? technicalOf(result) : '',
    /** All of it in words. */
    text: scheduled ?? (result ? tellRefresh(language, result) : ''),
    /** What it did, where that is not told in rows. */
    ...(scheduled === undefined ? {} : { told: scheduled }),
  };
}
