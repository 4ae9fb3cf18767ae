import { type Journal, type JournalEntry, openJournal, type RunState } from '../runs/journal';
import type { ShopSession } from '../runs/shop-session';
import { trimJournal } from '../runs/trim-journal';
import { openPackedStore, type PackedStore } from '../state/packed-store';
import { AddOnError } from '../text/add-on-error';
import { carryOut } from './carry-out';
import type { Operation } from './operation';
import { pushableOf } from './pushables';
import { type CellRef, type LiveRecords, noRecords } from './records/live-records';
import { judgeOperations, type Verdict, type VerdictKind } from './report/verdict';
import { writeVerdicts } from './report/write-verdicts';

/** What a run of a push was started for. */
export interface RunIntent {
  readonly tabId: number;
  readonly dataset: string;
  readonly undoes?: string;
  readonly listCalls: number;
  /** Who pushed, as they named themselves in the settings. */
  readonly by?: string;
}

export interface RunEntry extends JournalEntry {
  readonly state: RunState;
  readonly intent: RunIntent;
  /** There once the run is finished. */
  readonly result: Pick<PushSummary, 'counts'> | undefined;
}

export interface PushSummary {
  readonly run: string;
  /** How many edits ended in which way. */
  readonly counts: Readonly<Record<VerdictKind, number>>;
  readonly verdicts: readonly Verdict[];
  readonly calls: number;
}

const pushKind = 'push';

type Stamped = Pick<ShopSession, 'stamp'>;

export const isPushRun = (entry: JournalEntry): entry is RunEntry => entry.kind === pushKind;

/** The push runs of this spreadsheet and shop, oldest first. */
export const runsOf = (session: Stamped, journal: Journal): RunEntry[] =>
  journal.entries().filter((entry): entry is RunEntry => isPushRun(entry) && entry.stamp === session.stamp);

export const unfinishedRun = (session: Stamped, journal: Journal): RunEntry | undefined =>
  runsOf(session, journal).find(({ state }) => state === 'running');

/** Notes a run and its operations, lasting, before any of it is sent. */
export function beginRun(
  session: ShopSession,
  journal: Journal,
  intent: RunIntent,
  operations: readonly Operation[],
): RunEntry {
  trimJournal(session, journal);
  const { run, stamp, platform } = session;
  const entry: RunEntry = {
    run: run.id,
    operation: '',
    kind: pushKind,
    state: 'running',
    at: platform.clock.now(),
    stamp,
    intent,
    result: undefined,
  };
  journal.append([entry, ...operations]);
  return entry;
}

/** Carries a run out to its end: operations, read-back, verdicts, and the note that it is finished. */
export function finishRun(
  session: ShopSession,
  journal: Journal,
  store: PackedStore,
  entry: RunEntry,
  mayHaveLeft: boolean,
  verdictsBefore: readonly Verdict[] = [],
): PushSummary {
  const operations = carryOut(session, journal, entry.run, mayHaveLeft);
  const readBack = readUnseen(session, entry, operations);
  const verdicts = judgeOperations(session, operations, readBack);
  writeVerdicts(session, store, entry.intent.tabId, verdicts);
  const summary = summarize(entry.run, [...verdictsBefore, ...verdicts], session.client.requestCount());
  const at = session.platform.clock.now();
  journal.update([{ ...entry, state: 'finished', at, result: { counts: summary.counts } }]);
  return summary;
}

/** Reads back what the operations themselves have not. */
function readUnseen(session: ShopSession, { intent }: RunEntry, operations: readonly Operation[]): LiveRecords {
  const cells = operations
    .filter(({ state, result }) => state === 'done' && result?.seen === undefined)
    .flatMap((operation): CellRef[] =>
      operation.intent.changes.map(({ id, parentId, column }) => ({ recordId: id, parentId, column })),
    );
  if (cells.length === 0) return noRecords;
  return pushableOf(intent.dataset).readLive(session, cells, intent.listCalls, 'step.verifying');
}

export function summarize(run: string, verdicts: readonly Verdict[], calls: number): PushSummary {
  const counts = { done: 0, soldMeanwhile: 0, changedAfter: 0, failed: 0, unknown: 0, notPushed: 0, alreadySo: 0 };
  for (const { kind } of verdicts) counts[kind] += 1;
  return { run, counts, verdicts, calls };
}

/**
 * Finishes the run that an earlier execution left unfinished.
 * @throws AddOnError `nothingToResume`.
 */
export function resumePush(session: ShopSession): PushSummary {
  const { workbook, codec } = session.platform;
  const journal = openJournal(workbook, codec);
  const entry = unfinishedRun(session, journal);
  if (!entry) throw new AddOnError('nothingToResume');
  return finishRun(session, journal, openPackedStore(workbook, codec), entry, true);
}
