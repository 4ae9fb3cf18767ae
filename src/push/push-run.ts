import { type Journal, type JournalEntry, openJournal, type RunState } from '../state/journal';
import { openPackedStore, type PackedStore } from '../state/packed-store';
import type { ShopSession } from '../state/shop-session';
import { AddOnError } from '../text/add-on-error';
import { carryOut, operationsOf } from './carry-out';
import { readLiveStock } from './live-stock';
import type { StockOperation } from './stock-operation';
import { judgeOperations, type Verdict, type VerdictKind } from './verdict';
import { type MayReplace, writeVerdicts } from './write-verdicts';

/** What a run of a push was started for. */
export interface RunIntent {
  readonly tabId: number;
  readonly undoes?: string;
  readonly listCalls: number;
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

export const pushKind = 'push';

type Stamped = Pick<ShopSession, 'stamp'>;

const isRun = (entry: JournalEntry): entry is RunEntry => entry.kind === pushKind;

/** The push runs of this spreadsheet and shop, oldest first. */
export const runsOf = (session: Stamped, journal: Journal): RunEntry[] =>
  journal.entries().filter((entry): entry is RunEntry => isRun(entry) && entry.stamp === session.stamp);

export const unfinishedRun = (session: Stamped, journal: Journal): RunEntry | undefined =>
  runsOf(session, journal).find(({ state }) => state === 'running');

/** @throws AddOnError `runUnfinished`: what became of an earlier push must be known before anything else is compared or sent. */
export function refuseWhileUnfinished(session: Stamped, journal: Journal): void {
  const unfinished = unfinishedRun(session, journal);
  if (unfinished) throw new AddOnError('runUnfinished', { run: unfinished.run });
}

/** Notes a run and its operations, lasting, before any of it is sent. */
export function beginRun(
  session: ShopSession,
  journal: Journal,
  intent: RunIntent,
  operations: readonly StockOperation[],
): RunEntry {
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
  const pushed = operations
    .filter(({ state }) => state === 'done')
    .flatMap(({ intent }) => intent.edits.map(({ v, p }) => ({ variationId: v, productId: p })));
  const { tabId, listCalls, undoes } = entry.intent;
  const readBack = readLiveStock(session, pushed, listCalls, 'step.verifying');
  const verdicts = judgeOperations(session, operations, readBack);
  writeVerdicts(session, store, tabId, verdicts, mayReplace(undoes !== undefined));
  const summary = summarize(entry.run, [...verdictsBefore, ...verdicts], session.client.requestCount());
  const at = session.platform.clock.now();
  journal.update([{ ...entry, state: 'finished', at, result: { counts: summary.counts } }]);
  return summary;
}

/** A pushed cell is brought to what was read back while it still holds what was pushed; an undo also replaces the value it takes back. */
const mayReplace =
  (isUndo: boolean): MayReplace =>
  (cell, { from, to }) =>
    cell === to || (isUndo && cell === from);

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

/** What a run changed in the shop, for undoing it. */
export const changesOf = (journal: Journal, run: string) =>
  operationsOf(journal, run)
    .filter(({ state }) => state === 'done')
    .flatMap(({ intent }) => intent.edits.map((change) => ({ ...change, warehouseId: intent.warehouseId })));
