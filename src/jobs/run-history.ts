import { type PushSummary, pushJob } from '../push/push-job';
import { type RowCounts, rowJob } from '../rows/row-job';
import { isRunOf, type Run, type RunState, readRunLine } from '../runs/job-type';
import type { Journal, JournalLine } from '../runs/journal';
import type { PushRunIntent } from '../state/schema/push-lines';
import type { RowRunIntent } from '../state/schema/row-lines';
import * as v from '../state/valibot';

interface PastRun {
  readonly run: string;
  readonly state: RunState;
  /** Milliseconds since 1970 of the last change of its state. */
  readonly at: number;
  /** Who started it; `''` where nobody named themselves. */
  readonly by: string;
  readonly tabId: number;
}

/** A push of edited cells. */
export interface PastPush extends PastRun {
  readonly kind: 'push';
  /** The run whose values it put back. */
  readonly undoes: string | null;
  /** `null` while it is unfinished. */
  readonly counts: PushSummary['counts'] | null;
}

/** An endpoint carried out for the rows of a tab. */
export interface PastRows extends PastRun {
  readonly kind: 'rows';
  readonly endpoint: string;
  readonly counts: RowCounts | null;
}

/** Every run of this spreadsheet and shop that the journal holds, the latest first. */
export const listRuns = (journal: Journal): (PastPush | PastRows)[] =>
  journal
    .lines()
    .flatMap((line): (PastPush | PastRows)[] => {
      if (isRunOf(pushJob, line)) return [pastPush(readRunLine(pushJob, line))];
      return isRunOf(rowJob, line) ? [pastRows(readRunLine(rowJob, line))] : [];
    })
    .reverse();

const pastRun = ({ run, at, state, intent }: Run<{ readonly tabId: number; readonly by?: string }>): PastRun => ({
  ...{ run, state, at, by: intent.by ?? '', tabId: intent.tabId },
});

const pastPush = (run: Run<PushRunIntent>): PastPush => ({
  ...pastRun(run),
  kind: 'push',
  undoes: run.intent.undoes ?? null,
  counts: countsIn(run, pushCounts),
});

const pastRows = (run: Run<RowRunIntent>): PastRows => ({
  ...pastRun(run),
  kind: 'rows',
  endpoint: run.intent.endpoint,
  counts: countsIn(run, rowCounts),
});

const count = v.optional(v.number(), 0);

const pushCounts = v.object({
  ...{ done: count, soldMeanwhile: count, changedAfter: count, failed: count },
  ...{ unknown: count, notPushed: count, alreadySo: count },
});

const rowCounts = v.object({ done: count, failed: count, unknown: count });

function countsIn<T>({ result }: JournalLine, counts: v.GenericSchema<unknown, T>): T | null {
  const parsed = v.safeParse(v.object({ counts }), result);
  return parsed.success ? parsed.output.counts : null;
}
