import { requireSettings } from '../state/settings';
import * as v from '../state/valibot';
import { AddOnError } from '../text/add-on-error';
import { carryOut } from './carry-out';
import { type Counts, isRunOf, type JobType, type Run, readOperations, readRunLine } from './job-type';
import type { JournalLine } from './journal/journal-line';
import { trimJournal } from './journal/trim-journal';
import { newOperation, type Operation, type OperationNotes } from './operation';
import { createRunLines } from './run-lines';
import type { ShopSession } from './shop-session';
import { requireOwn } from './take-over';
import { tellBeside, tellLeft } from './tell-beside';
import { openRuns, refuseNewerLines } from './unfinished';

/** What a run is to do. */
export interface RunOrder<RunIntent, Intent> {
  /** The run's id; the session's own when absent. */
  readonly run?: string;
  readonly intent: RunIntent;
  /** Each with the id of its type; the number of an operation is its place in this list, from 1. */
  readonly operations: readonly { readonly kind: string; readonly intentFor: IntentFor<Intent> }[];
}

type IntentFor<Intent> = (run: string, operation: string) => Intent;

/** How a run is concluded, where it is not done by the job alone. */
type Conclude<RunIntent, Intent, Result extends OperationNotes, Summary> = (
  session: ShopSession,
  run: Run<RunIntent>,
  operations: readonly Operation<Intent, Result>[],
) => Summary;

/**
 * Notes a run and its operations, lasting, and carries them out to their end.
 * @param conclude the job's own when absent.
 * @throws AddOnError `outOfTime` when it goes on with {@link resumeRun}; `leaseLost`.
 */
export function startRun<RunIntent, Intent, Result extends OperationNotes, Summary extends { readonly counts: Counts }>(
  session: ShopSession,
  job: JobType<RunIntent, Intent, Result, Summary>,
  order: RunOrder<RunIntent, Intent>,
  conclude: Conclude<RunIntent, Intent, Result, Summary> = job.conclude,
): Summary {
  const { journal, platform } = session;
  session.run.confirmLease();
  trimJournal(session);
  const at = platform.clock.now();
  const { intent, run = session.run.id } = order;
  const line: Run<RunIntent> = { run, operation: '', kind: job.kind, state: 'running', at, intent, result: undefined };
  const operations = order.operations.map(({ kind, intentFor }, index) => {
    const operation = String(index + 1);
    return newOperation<Intent, Result>(at, { run, operation, kind, intent: intentFor(run, operation) });
  });
  journal.append([line, ...operations]);
  return finishRun(session, job, { line, operations, conclude });
}

/**
 * Finishes the run of a job that an earlier execution left unfinished. What is planned waits for settings that can be read.
 * @param run that one; the oldest when absent.
 * @throws AddOnError `nothingToResume`, `newerState`, `runNotOwn`, `unknownKind`, `damagedState`; `outOfTime`, `leaseLost`.
 */
export function resumeRun<
  RunIntent,
  Intent,
  Result extends OperationNotes,
  Summary extends { readonly counts: Counts },
>(session: ShopSession, job: JobType<RunIntent, Intent, Result, Summary>, run?: string): Summary {
  const { journal } = session;
  refuseNewerLines(journal);
  const found = openRuns(journal).find((line) => isRunOf(job, line) && (run === undefined || line.run === run));
  if (!found) throw new AddOnError('nothingToResume');
  const line = readRunLine(job, found);
  const unknown = job.unknownIn(line.intent, readOperations(job, journal.lines(), line.run));
  if (unknown !== undefined) throw new AddOnError('unknownKind', { kind: unknown });
  requireOwn(session, line.run);
  const operations = readOperations(job, journal.lines(), line.run);
  const isToSend = !isCancelled(line) && operations.some(({ state }) => state === 'planned');
  if (isToSend) requireSettings(session.platform);
  return finishRun(session, job, { line, operations, conclude: job.conclude });
}

interface StartedRun<RunIntent, Intent, Result extends OperationNotes, Summary> {
  readonly line: Run<RunIntent>;
  readonly operations: readonly Operation<Intent, Result>[];
  readonly conclude: Conclude<RunIntent, Intent, Result, Summary>;
}

function finishRun<RunIntent, Intent, Result extends OperationNotes, Summary extends { readonly counts: Counts }>(
  session: ShopSession,
  job: JobType<RunIntent, Intent, Result, Summary>,
  { line, operations, conclude }: StartedRun<RunIntent, Intent, Result, Summary>,
): Summary {
  const { journal, platform } = session;
  const { now } = platform.clock;
  session.run.answerTo(line.run);
  const lines = createRunLines(operations, {
    journal,
    addNotes: job.addNotes,
    confirmLease: session.run.confirmLease,
    now,
  });
  try {
    carryOut({
      ...{ session, run: line.run, lines, types: job.typesOf(line.intent) },
      isCancelled: isCancelled(line),
      noteCancel: () => noteCancel(session, line),
    });
    // It has been carried out: what is left is to tell of it.
    session.run.refuseCancel();
    session.run.confirmLease();
    const summary = conclude(session, line, lines.all());
    tellEnd(session, line, { counts: summary.counts, ...job.noteOf?.(summary, lines.all()) });
    return summary;
  } catch (error) {
    tellLeft(session, error, lines.all());
    throw error;
  }
}

/** Notes that a run has ended, and how. */
function tellEnd(session: ShopSession, line: JournalLine, result: { readonly counts: Counts }): void {
  const { journal, platform, run } = session;
  const noteEnd = () => {
    run.confirmLease();
    journal.update([{ ...line, state: 'finished', at: platform.clock.now(), result }]);
  };
  // What Sheets refuses of the results may be heard of only now {facts §3}.
  if (!tellBeside(session, 'results', noteEnd)) tellBeside(session, 'ending', noteEnd);
}

const cancelledSchema = v.object({ isCancelled: v.literal(true) });

/** Whether a person wished it to stop: the run's own line keeps that until the run is finished. */
const isCancelled = ({ result }: JournalLine): boolean => v.is(cancelledSchema, result);

function noteCancel({ journal, run }: ShopSession, line: JournalLine): void {
  run.confirmLease();
  journal.update([{ ...line, result: { isCancelled: true } satisfies v.InferOutput<typeof cancelledSchema> }]);
}
