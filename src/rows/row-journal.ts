import type { Journal, JournalEntry, OperationState, RunState } from '../runs/journal';
import type { ShopAccess, ShopSession } from '../runs/shop-session';
import type { RowOrder, RowRecord } from './row-plan';
import type { RowRef } from './row-tab';

export type RowOutcome = Extract<OperationState, 'done' | 'failed' | 'unknown'>;

/** How many records ended in which way. */
export type RowCounts = Readonly<Record<RowOutcome, number>>;

/** What a run over rows was started for. */
export interface RowRunIntent extends RowOrder {
  /** Who started it, as they named themselves in the settings. */
  readonly by?: string;
}

export interface RowRun extends JournalEntry {
  readonly state: RunState;
  readonly intent: RowRunIntent;
  /** There once the run is finished. */
  readonly result: { readonly counts: RowCounts } | undefined;
}

/** One request of a run, for the rows of one record. */
export interface RowCall extends JournalEntry {
  readonly state: OperationState;
  readonly intent: { readonly input: Readonly<Record<string, unknown>>; readonly rows: readonly RowRef[] };
  readonly result: { readonly text: string } | undefined;
}

const runKind = 'rows';
const callKind = 'rows.call';

type Stamped = Pick<ShopAccess, 'stamp'>;

export const isRowRun = (entry: JournalEntry): entry is RowRun => entry.kind === runKind;

/** The runs over rows of this spreadsheet and shop, oldest first. */
export const rowRunsOf = ({ stamp }: Stamped, journal: Journal): RowRun[] =>
  journal.entries().filter((entry): entry is RowRun => isRowRun(entry) && entry.stamp === stamp);

/** The run over rows that an earlier execution could not finish. */
export const unfinishedRowRun = (access: Stamped, journal: Journal): RowRun | undefined =>
  rowRunsOf(access, journal).find(({ state }) => state === 'running');

/** The requests of a run, in the order of their rows. */
export const rowCallsOf = (journal: Journal, run: string): RowCall[] =>
  journal.entries().filter((entry): entry is RowCall => entry.run === run && entry.kind === callKind);

export const newRowRun = ({ run, stamp, platform }: ShopSession, intent: RowRunIntent): RowRun => ({
  run: run.id,
  operation: '',
  kind: runKind,
  state: 'running',
  at: platform.clock.now(),
  stamp,
  intent,
  result: undefined,
});

export const newRowCall = (
  { run, stamp, platform }: ShopSession,
  number: number,
  { input, rows }: RowRecord,
): RowCall => ({
  run: run.id,
  operation: String(number),
  kind: callKind,
  state: 'intended',
  at: platform.clock.now(),
  stamp,
  intent: { input, rows },
  result: undefined,
});

/** The line as it should stand in the journal now. */
export const changedCall = (session: ShopSession, call: RowCall, state: OperationState, text?: string): RowCall => ({
  ...call,
  // Named, since a line read from the journal unpacks it only when asked.
  intent: call.intent,
  state,
  at: session.platform.clock.now(),
  result: text === undefined ? undefined : { text },
});
