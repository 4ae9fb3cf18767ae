import { latestMoment } from '../days/day';
import * as v from '../state/valibot';
import { AddOnError } from '../text/add-on-error';
import type { JournalLine } from './journal/journal-line';
import type { Operation, OperationNotes } from './operation';
import { isOperationState } from './operation-state';
import type { AddNotes, OperationType } from './operation-type';
import type { ShopSession } from './shop-session';

export type RunState = 'running' | 'finished';

/** How many of what a run was about ended in which way. */
export type Counts = Readonly<Record<string, number>>;

/** The line of a run itself. */
export interface Run<Intent> extends JournalLine {
  readonly state: RunState;
  readonly intent: Intent;
}

/** A kind of work that changes the shop in many requests, as data: the runner carries all of them out alike. */
export interface JobType<
  RunIntent,
  Intent,
  Result extends OperationNotes,
  Summary extends { readonly counts: Counts },
> {
  /** Stable: the lines of its runs carry it. */
  readonly kind: string;
  /** The shapes of its lines. */
  readonly runIntent: v.GenericSchema<unknown, RunIntent>;
  readonly intent: v.GenericSchema<unknown, Intent>;
  readonly result: v.GenericSchema<unknown, Result>;
  readonly addNotes: AddNotes<Result>;
  /** What this version lacks to bring a run to its end, by its name: a dataset, an endpoint, an action, a command. */
  readonly unknownIn: (run: RunIntent, operations: readonly Operation<Intent, Result>[]) => string | undefined;
  /** The types of its operations, in the order in which they are carried out. Asked where nothing is {@link unknownIn} it. */
  readonly typesOf: (run: RunIntent) => readonly OperationType<Intent, Result>[];
  /** Tells people what became of the operations, in the tab as well, once all have come to their end. */
  readonly conclude: (
    session: ShopSession,
    run: Run<RunIntent>,
    operations: readonly Operation<Intent, Result>[],
  ) => Summary;
  /** What the run's own line keeps besides its counts, once it is finished. */
  readonly noteOf?: (
    summary: Summary,
    operations: readonly Operation<Intent, Result>[],
  ) => Readonly<Record<string, unknown>>;
}

type RunShape<RunIntent> = { readonly kind: string; readonly runIntent: v.GenericSchema<unknown, RunIntent> };

/** Whether a line is a job's run. */
export const isRunOf = ({ kind }: { readonly kind: string }, line: JournalLine): boolean =>
  line.operation === '' && line.kind === kind;

export const runStateOf = ({ state }: JournalLine): RunState => (state === 'finished' ? 'finished' : 'running');

/** @throws AddOnError `damagedState` for a line that is none of the job's. */
export function readRunLine<RunIntent>({ runIntent }: RunShape<RunIntent>, line: JournalLine): Run<RunIntent> {
  const { run, operation, kind, at, result } = line;
  if (!v.is(moment, at)) throw damagedLine(line);
  return {
    ...{ run, operation, kind, at, result },
    state: runStateOf(line),
    intent: parseLine(runIntent, line, line.intent),
  };
}

/** How a finished run's counts stand in its line; `null` while it is unfinished. */
export function countsIn<T>({ result }: JournalLine, counts: v.GenericSchema<unknown, T>): T | null {
  const parsed = v.safeParse(v.object({ counts }), result);
  return parsed.success ? parsed.output.counts : null;
}

type OperationShape<Intent, Result> = {
  readonly intent: v.GenericSchema<unknown, Intent>;
  readonly result: v.GenericSchema<unknown, Result>;
};

/** The operations of a run, in their order. @throws AddOnError `damagedState` for a line that is none of the job's. */
export const readOperations = <Intent, Result extends OperationNotes>(
  shape: OperationShape<Intent, Result>,
  lines: readonly JournalLine[],
  runId: string,
): Operation<Intent, Result>[] =>
  lines.filter(({ run, operation }) => run === runId && operation !== '').map((line) => readOperation(shape, line));

/** @throws AddOnError `damagedState` for a line that does not have that shape. */
export function readOperation<Intent, Result extends OperationNotes>(
  { intent, result: resultSchema }: OperationShape<Intent, Result>,
  line: JournalLine,
): Operation<Intent, Result> {
  const { run, operation, kind, state, at, result } = line;
  if (!isOperationState(state) || !v.is(moment, at)) throw damagedLine(line);
  return {
    ...{ run, operation, kind, state, at },
    intent: parseLine(intent, line, line.intent),
    result: result === undefined ? undefined : parseLine(resultSchema, line, result),
  };
}

/** {@link JobType.unknownIn} of a run by its lines. @throws AddOnError `damagedState`. */
export const unknownInRun = <RunIntent, Intent, Result extends OperationNotes>(
  job: RunShape<RunIntent> &
    OperationShape<Intent, Result> & {
      readonly unknownIn: (run: RunIntent, operations: readonly Operation<Intent, Result>[]) => string | undefined;
    },
  line: JournalLine,
  operations: readonly JournalLine[],
): string | undefined =>
  job.unknownIn(
    readRunLine(job, line).intent,
    operations.map((one) => readOperation(job, one)),
  );

const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment));

function parseLine<T>(schema: v.GenericSchema<unknown, T>, line: JournalLine, document: unknown): T {
  const parsed = v.safeParse(schema, document);
  if (!parsed.success) throw damagedLine(line);
  return parsed.output;
}

/** What nobody of us wrote into the journal so. */
export const damagedLine = ({ run, operation }: Pick<JournalLine, 'run' | 'operation'>): AddOnError =>
  new AddOnError('damagedState', { document: `ngorder.journal ${run}/${operation}` });
