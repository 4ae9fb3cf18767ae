import type { Risk } from '../api/endpoint';
import type { PushSummary } from '../push/push-job';
import type { RowSummary } from '../rows/row-job';
import { isRunLine } from '../runs/journal/journal';
import { goesOnByItself } from '../runs/journal/standing';
import { isOpen, isOperationState } from '../runs/operation-state';
import type { ShopSession } from '../runs/shop-session';
import { requireSoundLines } from '../runs/sound-lines';
import { type Adoption, abandonOperations, adoptRun } from '../runs/take-over';
import { nextToEnd, openRuns, refuseNewerLines } from '../runs/unfinished';
import { orUnreadable, refusals } from '../runs/unreadable';
import { AddOnError, type ErrorCode } from '../text/add-on-error';
import { jobOf } from './jobs';

/** What became of a run that a person ended: told as usual, or only closed where this version cannot read it. */
export type EndedRun = PushSummary | RowSummary | { readonly run: string };

/**
 * Carries on an unfinished run that others may have written, just as the person saw and chose it.
 * @param typed how many of the chosen operations lose data, where some do.
 * @throws AddOnError `runNotFound`, `runUnfinished` or `runLost` while one of their own is, `runChanged`, `typeToConfirm`, `unknownKind`, `newerState`, `damagedState`; `outOfTime`, `leaseLost`.
 */
export function carryOnRun(
  session: ShopSession,
  { typed, ...decision }: Pick<Adoption, 'run' | 'seen' | 'chosen'> & { readonly typed: string },
): PushSummary | RowSummary {
  const { journal } = session;
  refuseNewerLines(journal);
  const line = openRuns(journal).find(({ run }) => run === decision.run);
  if (!line) throw new AddOnError('runNotFound', { run: decision.run });
  refuseBeforeOwn(session, line.run);
  const job = jobOf(line);
  if (!job) throw new AddOnError('unknownKind', { kind: line.kind });
  requireSoundLines(journal, line.run);
  const operations = journal.linesOf(line.run).filter(({ operation }) => operation !== '');
  // Before anything is sealed: what others may have written is not this person's own if it cannot be carried on.
  const unknown = job.unknownIn(line, operations);
  if (unknown !== undefined) throw new AddOnError('unknownKind', { kind: unknown });
  const traits = new Map(operations.map((one) => [one.operation, job.traitsOf(line, one)]));
  const chosen = operations.filter(
    ({ operation, state }) => decision.chosen.includes(operation) && isOperationState(state) && isOpen(state),
  );
  refuseUntyped(
    chosen.flatMap(({ operation }) => traits.get(operation)?.risk ?? []),
    typed,
  );
  adoptRun(session, {
    ...decision,
    isLookedUp: ({ operation }) => traits.get(operation)?.isLookedUp ?? false,
    keptOf: job.keptOf,
  });
  return job.resume(session, line.run);
}

/** A run that is taken over becomes the one that is remembered; an unfinished one of their own would no longer be. */
function refuseBeforeOwn({ journal }: ShopSession, run: string): void {
  const lost = journal.lostRun();
  if (lost !== undefined) throw new AddOnError('runLost', { run: lost });
  const next = nextToEnd(journal);
  if (next && next.run !== run && goesOnByItself(journal.standing(next.run))) {
    throw new AddOnError('runUnfinished', { run: next.run });
  }
}

/** Nothing is deleted by a slip of the hand. */
function refuseUntyped(risks: readonly Risk[], typed: string): void {
  const deletions = risks.filter((risk) => risk === 'destructive').length;
  if (deletions > 0 && typed.trim() !== String(deletions)) {
    throw new AddOnError('typeToConfirm', { text: String(deletions) });
  }
}

/** Why nothing can be told of a run that others may have written: lines that stand twice, or that the shop cannot be asked about. */
const untold: readonly ErrorCode[] = ['runNotOwn', 'invalidInput', 'brokenCharacter'];

/**
 * Ends a run for good, whatever its lines say: nothing of it is sent any more, and what may have arrived is told as such. Works for runs of kinds and
 * versions that are not known here, and for those whose lines are gone.
 * @throws AddOnError `runNotFound`, `runUnfinished` or `runLost` while one of their own is, `leaseLost`.
 */
export function abandonRun(session: ShopSession, run: string): EndedRun {
  const { journal } = session;
  const isLost = journal.lostRun() === run;
  const own = journal.linesOf(run).find(isRunLine);
  const line = openRuns(journal).find((one) => one.run === run) ?? own;
  if (isLost || (line && !own)) {
    if (!isLost) refuseBeforeOwn(session, run);
    session.run.confirmLease();
    abandonOperations(session, run);
    journal.forgetLost(run);
    return { run };
  }
  if (line?.state !== 'running') throw new AddOnError('runNotFound', { run });
  refuseBeforeOwn(session, run);
  session.run.confirmLease();
  const ending: ShopSession = { ...session, journal, endsForeign: journal.standing(run) === 'foreign' };
  abandonOperations(session, run);
  const told = orUnreadable(() => jobOf(line)?.resume(ending, run), [...refusals, ...untold]);
  if (told) return told;
  session.run.confirmLease();
  // Nothing was told beside any row.
  const result = { counts: {}, isUntold: true };
  journal.update([{ run, operation: '', at: session.platform.clock.now(), state: 'finished', result }]);
  return { run };
}
