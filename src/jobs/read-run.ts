import { pushOperationsOf, requirePushRun } from '../push/push-job';
import { type PushLine, pushLinesOf } from '../push/report/push-line';
import { type RowCall, rowJob, rowText } from '../rows/row-job';
import { isRunOf, readOperations, readRunLine } from '../runs/job-type';
import type { ShopAccess } from '../runs/shop-session';
import type { Language } from '../text/message';

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
  | { readonly kind: 'push'; readonly by: string; readonly lines: readonly PushLine[] }
  | {
      readonly kind: 'rows';
      readonly by: string;
      readonly endpoint: string;
      readonly tabId: number;
      readonly lines: readonly RowLine[];
    };

/**
 * What a run meant to do, did, and saw: a push a line per change, a run over rows a line per record.
 * @throws AddOnError `runNotFound`.
 */
export function readRun({ journal, language }: Pick<ShopAccess, 'journal' | 'language'>, runId: string): RunDetails {
  const lines = journal.lines();
  const rowLine = lines.find((line) => isRunOf(rowJob, line) && line.run === runId);
  if (rowLine) {
    const { endpoint, tabId, by = '' } = readRunLine(rowJob, rowLine).intent;
    const calls = readOperations(rowJob, lines, runId);
    return { kind: 'rows', by, endpoint, tabId, lines: calls.map((call) => rowLineOf(language, endpoint, call)) };
  }
  const { by = '' } = requirePushRun(lines, runId).intent;
  return { kind: 'push', by, lines: pushLinesOf(language, pushOperationsOf(lines, runId), by) };
}

const rowLineOf = (language: Language, endpoint: string, call: RowCall): RowLine => ({
  rows: call.intent.rows.map(({ row }) => row),
  input: call.intent.input,
  state: call.state,
  message: rowText(language, endpoint, call),
});
