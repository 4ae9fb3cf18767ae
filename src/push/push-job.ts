import { isRunOf, type JobType, type Run, readOperations, readRunLine } from '../runs/job-type';
import type { JournalLine } from '../runs/journal/journal-line';
import type { ShopSession } from '../runs/shop-session';
import { cellLanguage } from '../state/cell-language';
import {
  type PushOperationIntent,
  type PushOperationResult,
  type PushRunIntent,
  type PushRunResult,
  pushOperationIntentSchema,
  pushOperationResultSchema,
  pushRunIntentSchema,
  pushRunResultSchema,
} from '../state/schema/push-lines';
import * as v from '../state/valibot';
import { AddOnError, asAddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';
import type { Value } from './edit';
import { appliedChanges, changeKey, ownChangesIn, type PushOperation } from './operation';
import { stillAsked } from './plan/cells-as-seen';
import { actionsInOrder, findAction, isPushable, pushableOf } from './pushables';
import { type CellRef, type LiveRecords, noRecords } from './records/live-records';
import { salesInDoubt } from './report/sales-in-doubt';
import { nothingUnshown, unshownIn } from './report/unshown';
import { noVerdicts, type ReadBack, type Verdict, type VerdictKind, verdictsOn } from './report/verdict';
import { writeVerdicts } from './report/write-verdicts';
import { waysBack } from './ways-back';

export type PushRun = Run<PushRunIntent>;

export interface PushSummary {
  readonly run: string;
  /** The tab whose edits they were. */
  readonly tabId: number;
  /** How many edits ended in which way. */
  readonly counts: Readonly<Record<VerdictKind, number>>;
  readonly verdicts: readonly Verdict[];
  readonly calls: number;
  /** Entries that were carried out though their cells could not be blanked, by key: what they say. */
  readonly stillFilled?: Readonly<Record<string, Value>>;
}

/** Pushes of edited cells. */
export const pushJob: JobType<PushRunIntent, PushOperationIntent, PushOperationResult, PushSummary> = {
  kind: 'push',
  runIntent: pushRunIntentSchema,
  intent: pushOperationIntentSchema,
  result: pushOperationResultSchema,
  addNotes: (before, more) => ({ ...before, ...more }),
  unknownIn: ({ dataset }, operations) =>
    isPushable(dataset) ? operations.map(unknownInOperation).find((name) => name !== undefined) : dataset,
  typesOf: (intent) => {
    const isStillAsked = stillAsked(intent);
    return actionsInOrder.map((action) => ({ ...action, isStillAsked }));
  },
  conclude: (session, run, operations) => concludePush(session, run, operations, () => []),
  noteOf: ({ stillFilled = {}, verdicts }, operations) => {
    const failed = new Set(verdicts.filter(({ kind }) => kind === 'failed').map(({ key }) => key));
    const ways = waysBack(operations);
    const notTaken = ways.map(({ key }) => key).filter((key) => failed.has(key));
    const taken = ways.filter(({ key }) => !failed.has(key));
    const undoable = taken.filter(({ isPossible }) => isPossible).length;
    const unseen = new Set(verdicts.filter(({ live }) => live === undefined).map(({ key }) => key));
    const unconfirmed = taken.map(({ key }) => key).filter((key) => unseen.has(key));
    return {
      ...{ carriedOut: taken.length, undoable, stillFilled },
      ...(notTaken.length > 0 ? { notTaken } : {}),
      ...(unconfirmed.length > 0 ? { unconfirmed } : {}),
    } satisfies PushRunResult;
  },
};

/** An action that this version does not know, or a column or a command of one. */
function unknownInOperation({ kind, intent }: PushOperation): string | undefined {
  const action = findAction(kind);
  if (!action) return kind;
  const { commands } = action.entry ?? {};
  const unknown = intent.changes.flatMap(({ column, to }) => {
    if (action.kindOf(column) === undefined) return [column];
    return commands && !commands.some(({ word }) => word === to) ? [String(to)] : [];
  });
  return unknown.length > 0 ? `${kind} ${unknown[0]}` : undefined;
}

/**
 * Reads back, and tells beside its row what became of each edit.
 * @param verdictsBefore of edits that were held back before anything was sent, in a language.
 */
export function concludePush(
  session: ShopSession,
  { run, intent }: PushRun,
  operations: readonly PushOperation[],
  verdictsBefore: (language: Language) => readonly Verdict[],
): PushSummary {
  const readBack = tryReadBack(session, intent, operations);
  const verdictsIn = (language: Language) => [
    ...verdictsOn(language, operations, readBack),
    ...operations.flatMap((operation) => salesInDoubt(language, operation)),
  ];
  const { language } = session;
  const ofCells = cellLanguage(session);
  const stillFilled = writeVerdicts(session, intent, verdictsIn(ofCells), verdictsBefore(ofCells));
  return {
    ...summarize(
      { run, tabId: intent.tabId },
      [...verdictsBefore(language), ...verdictsIn(language)],
      session.client.requestCount(),
    ),
    stillFilled,
  };
}

/** Where the shop cannot be asked by now, what it holds stays unknown; that something was changed must not depend on it. */
function tryReadBack(session: ShopSession, intent: PushRunIntent, operations: readonly PushOperation[]): ReadBack {
  try {
    const live = readUnseen(session, intent, operations);
    return { live, ...unshownIn(session, operations, live) };
  } catch (caught) {
    const error = asAddOnError(session.client.blame(caught));
    if (error.code === 'outOfTime' || error.code === 'leaseLost') throw error;
    return { live: noRecords, ...nothingUnshown, failure: error.tellIn(session.language) };
  }
}

/** Reads back what the operations themselves have not. */
function readUnseen(
  session: ShopSession,
  { dataset, listCalls }: PushRunIntent,
  operations: readonly PushOperation[],
): LiveRecords {
  const cells = operations
    .filter(({ state, result }) => state === 'done' && result?.seen === undefined)
    .flatMap((operation): CellRef[] =>
      appliedChanges(operation).map(({ id, parentId, column }) => ({ recordId: id, parentId, column })),
    );
  if (cells.length === 0) return noRecords;
  return pushableOf(dataset).readLive(session, cells, listCalls, 'step.verifying');
}

export function summarize(
  { run, tabId }: Pick<PushSummary, 'run' | 'tabId'>,
  verdicts: readonly Verdict[],
  calls: number,
): PushSummary {
  const counts = { ...noVerdicts };
  for (const { kind } of verdicts) counts[kind] += 1;
  return { run, tabId, counts, verdicts, calls };
}

/** @throws AddOnError `runNotFound` for a run that the journal does not hold, or that is no push. */
export function requirePushRun(lines: readonly JournalLine[], runId: string): PushRun {
  const found = lines.find((line) => isRunOf(pushJob, line) && line.run === runId);
  if (!found) throw new AddOnError('runNotFound', { run: runId });
  return readRunLine(pushJob, found);
}

/** The operations of a push, in their order. */
export const pushOperationsOf = (lines: readonly JournalLine[], runId: string): PushOperation[] =>
  readOperations(pushJob, lines, runId);

/** Keys of what a push certainly did not change, though it meant to: they can be tried again. */
export function failedKeys({ result }: PushRun, operations: readonly PushOperation[]): ReadonlySet<string> {
  const changesOf = ownChangesIn(operations);
  const failed = operations.flatMap((operation) =>
    changesOf(operation)
      .map(changeKey)
      .filter((key) => operation.state === 'failed' || key in (operation.result?.heldBack ?? {})),
  );
  return new Set([...failed, ...notTakenBy(result)]);
}

/** Keys of what the shop said it took, and did not, as the line of a finished push keeps them. */
export function notTakenBy(result: unknown): readonly string[] {
  const parsed = v.safeParse(pushRunResultSchema, result);
  return parsed.success ? (parsed.output.notTaken ?? []) : [];
}
