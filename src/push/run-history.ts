import { isRowRun, type RowCounts, type RowRun } from '../rows/row-journal';
import type { Journal, JournalEntry, RunState } from '../runs/journal';
import type { ShopAccess } from '../runs/shop-session';
import { isPushRun, type PushSummary, type RunEntry } from './push-run';

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
export const listRuns = ({ stamp }: Pick<ShopAccess, 'stamp'>, journal: Journal): (PastPush | PastRows)[] =>
  journal
    .entries()
    .filter((entry) => entry.stamp === stamp)
    .flatMap((entry): (PastPush | PastRows)[] => {
      if (isPushRun(entry)) return [pastPush(entry)];
      return isRowRun(entry) ? [pastRows(entry)] : [];
    })
    .reverse();

const pastRun = ({ run, at }: JournalEntry, state: RunState, { tabId, by = '' }: { tabId: number; by?: string }) => ({
  ...{ run, state, at, by, tabId },
});

const pastPush = (entry: RunEntry): PastPush => {
  const { intent, state, result } = entry;
  return {
    ...pastRun(entry, state, intent),
    kind: 'push',
    undoes: intent.undoes ?? null,
    counts: result?.counts ?? null,
  };
};

const pastRows = (entry: RowRun): PastRows => {
  const { intent, state, result } = entry;
  return { ...pastRun(entry, state, intent), kind: 'rows', endpoint: intent.endpoint, counts: result?.counts ?? null };
};
