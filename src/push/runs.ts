import { type RowCall, rowCallsOf, rowRunsOf } from '../rows/row-journal';
import { type Journal, openJournal } from '../runs/journal';
import type { ShopAccess } from '../runs/shop-session';
import { AddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';
import { operationsOf } from './carry-out';
import type { Effect, Value } from './edit';
import { changeKey, type Operation } from './operation';
import { type RunEntry, runsOf } from './push-run';
import { actionOf } from './pushables';
import { effectOf } from './values/told-value';

/** One line of the readable journal: a change, what was meant and what came of it. */
export interface JournalLine {
  readonly run: string;
  /** Milliseconds since 1970 of the last change of its state. */
  readonly at: number;
  readonly by: string;
  readonly action: string;
  readonly recordId: string;
  readonly sku: string;
  readonly name: string;
  readonly column: string;
  readonly from: Value;
  readonly to: Value;
  /** What it did, where the cell said what to do. */
  readonly effect: Effect | null;
  readonly state: Operation['state'];
  readonly message: string;
  /** By what it is found in the shop; `''` where the shop keeps no text with it. */
  readonly marker: string;
  /** The operation that it makes good for, where it does. */
  readonly repairs: string;
}

/** One record of a run over rows: what was to be sent for which rows, and what came of it. */
export interface RowLine {
  /** Row numbers at the time of the run. */
  readonly rows: readonly number[];
  readonly input: Readonly<Record<string, unknown>>;
  readonly state: RowCall['state'];
  /** What stands beside the rows; `''` while nothing is known. */
  readonly message: string;
}

/** A run in all its lines. */
export type RunDetails =
  | { readonly kind: 'push'; readonly by: string; readonly lines: readonly JournalLine[] }
  | {
      readonly kind: 'rows';
      readonly by: string;
      readonly endpoint: string;
      readonly tabId: number;
      readonly lines: readonly RowLine[];
    };

type Reader = Pick<ShopAccess, 'platform' | 'stamp'>;

/** @throws AddOnError `runNotFound`. */
export function requireRun(session: Pick<ShopAccess, 'stamp'>, journal: Journal, runId: string): RunEntry {
  const entry = runsOf(session, journal).find(({ run }) => run === runId);
  if (!entry) throw new AddOnError('runNotFound', { run: runId });
  return entry;
}

/**
 * What a run meant to do, did, and saw: a push a line per change, a run over rows a line per record.
 * @throws AddOnError `runNotFound`.
 */
export function readRun(access: Pick<ShopAccess, 'stamp' | 'language'>, journal: Journal, runId: string): RunDetails {
  const rowRun = rowRunsOf(access, journal).find(({ run }) => run === runId);
  if (rowRun) {
    const { endpoint, tabId, by = '' } = rowRun.intent;
    return { kind: 'rows', by, endpoint, tabId, lines: rowCallsOf(journal, runId).map(rowLineOf) };
  }
  const { by = '' } = requireRun(access, journal, runId).intent;
  const lines = operationsOf(journal, runId).flatMap((operation) => linesOf(access.language, operation, by));
  return { kind: 'push', by, lines };
}

const rowLineOf = ({ state, intent, result }: RowCall): RowLine => ({
  rows: intent.rows.map(({ row }) => row),
  input: intent.input,
  state,
  message: result?.text ?? '',
});

const linesOf = (language: Language, operation: Operation, by: string): JournalLine[] => {
  const { run, at, kind, state, intent, result } = operation;
  const action = actionOf(kind);
  return intent.changes.map((change) => {
    const { id, sku, name, column, from, to } = change;
    const heldBackFor = result?.heldBack?.[changeKey(change)];
    return {
      ...{ run, at, by, action: kind, recordId: id, sku, name, column, from, to },
      marker: action.marker === undefined ? '' : intent.marker,
      effect: effectOf(language, action, change) ?? null,
      state: heldBackFor === undefined ? state : 'failed',
      message: heldBackFor === undefined ? (result?.reason ?? '') : String(heldBackFor),
      repairs: intent.repairs ?? '',
    };
  });
};

/** Keys of what a run certainly did not change, though it meant to: they can be tried again. */
export function failedKeys({ platform, stamp }: Reader, runId: string): ReadonlySet<string> {
  const journal = openJournal(platform.workbook, platform.codec);
  requireRun({ stamp }, journal, runId);
  const failed = operationsOf(journal, runId).flatMap(({ state, intent, result }) =>
    intent.changes.filter((change) => state === 'failed' || changeKey(change) in (result?.heldBack ?? {})),
  );
  return new Set(failed.map(changeKey));
}
