import { requireEndpoint } from '../api/catalogue';
import { groupBy } from '../push/operation';
import { type RowCounts, type RowSummary, rowJob } from '../rows/row-job';
import { type RowCall, toldRows } from '../rows/told-rows';
import { countsIn, readOperation, readOperations, readRunLine, unknownInRun } from '../runs/job-type';
import { isOpen } from '../runs/operation-state';
import { resumeRun } from '../runs/run-job';
import * as v from '../state/valibot';
import { textOf } from '../tables/plain-value';
import { type Language, say } from '../text/message';
import type { Job, PastRun } from './job';
import { toldInput } from './told-input';

/** An endpoint carried out for the rows of a tab. */
export interface PastRows extends PastRun {
  readonly kind: 'rows';
  readonly endpoint: string;
  readonly counts: RowCounts | null;
}

/** One record of a run over rows: what was to be sent for which rows, and what came of it. */
export interface RowLine {
  /** Number of its request. */
  readonly operation: string;
  /** Row numbers at the time of the run. */
  readonly rows: readonly number[];
  readonly input: Readonly<Record<string, unknown>>;
  readonly state: RowCall['state'];
  /** What stands beside the rows, at length; `''` while nothing is known. */
  readonly message: string;
  /** What only support asks for of that; `''` where there is no such thing. */
  readonly technical: string;
}

/** A run over rows, a line per record. */
export interface RowDetails {
  readonly kind: 'rows';
  readonly by: string;
  readonly endpoint: string;
  readonly tabId: number;
  readonly lines: readonly RowLine[];
}

const count = v.optional(v.number(), 0);
const rowCounts = v.object({ done: count, failed: count, unknown: count });

export const rowRuns: Job<PastRows, RowDetails, RowSummary> = {
  kind: rowJob.kind,
  resume: (session, run) => resumeRun(session, rowJob, run),
  past: (line) => {
    const { run, state, at, intent } = readRunLine(rowJob, line);
    const { by = '', tabId, endpoint } = intent;
    return { ...{ run, state, at, by, tabId, endpoint }, kind: 'rows', counts: countsIn(line, rowCounts) };
  },
  unknownIn: (line, operations) => unknownInRun(rowJob, line, operations),
  traitsOf: (line) => ({
    risk: requireEndpoint(readRunLine(rowJob, line).intent.endpoint).risk,
    isLookedUp: false,
  }),
  keptOf: (one) => {
    const { state, result } = readOperation(rowJob, one);
    return isOpen(state) ? undefined : result;
  },
  details: ({ journal, language }, line) => {
    const { endpoint, tabId, by = '' } = readRunLine(rowJob, line).intent;
    const calls = readOperations(rowJob, journal.lines(), line.run);
    return { kind: 'rows', by, endpoint, tabId, lines: calls.flatMap((call) => rowLinesOf(language, endpoint, call)) };
  },
  readable: (reader, line) => {
    const { by, endpoint, lines } = rowRuns.details(reader, line);
    const action = requireEndpoint(endpoint).summary[reader.language];
    const { run, at } = line;
    const recordOf = (rows: readonly number[]): string =>
      say(reader.language, 'journal.rows', { rows: rows.join(', ') });
    return groupBy(lines, ({ operation }) => operation).flatMap((ofRequest) => {
      const together = recordOf(ofRequest.flatMap(({ rows }) => rows));
      return ofRequest.map(({ rows, input, state, message }) => ({
        ...{ run, at, by, action, record: recordOf(rows), field: '', from: '', state, message },
        to: toldInput(reader.language, endpoint, input),
        together,
        earlier: { action: endpoint, to: textOf(input) },
      }));
    });
  },
};

/** In the history there is room for what was cut beside the rows. */
function atLength(call: RowCall): RowCall {
  const whole = call.result?.whole;
  return whole === undefined ? call : { ...call, result: { ...call.result, told: whole } };
}

const rowLinesOf = (language: Language, endpoint: string, call: RowCall): readonly RowLine[] =>
  toldRows(language, endpoint, atLength(call)).map(({ rows, state, text }) => ({
    operation: call.operation,
    rows: rows.map(({ row }) => row),
    input: call.intent.input,
    // In the history it is told what a person gave up.
    state: call.state === 'abandoned' ? call.state : state,
    message: text,
    technical: call.result?.technical ?? '',
  }));
