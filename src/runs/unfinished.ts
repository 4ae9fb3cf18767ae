import { endpointCallKind } from '../state/schema/endpoint-call-lines';
import { rowRunIntentSchema } from '../state/schema/row-lines';
import * as v from '../state/valibot';
import { AddOnError } from '../text/add-on-error';
import { say } from '../text/message';
import { isRunLine, type Journal } from './journal/journal';
import type { JournalLine, LineChange } from './journal/journal-line';
import { goesOnByItself } from './journal/standing';
import { givenUp, isOpen, isOperationState, next } from './operation-state';
import type { ShopAccess } from './shop-session';

/**
 * What a newer version meant to do is not known here, and must not be worked around.
 * @throws AddOnError `newerState`.
 */
export function refuseNewerLines(journal: Journal): void {
  if (journal.hasNewerLines()) throw new AddOnError('newerState', { document: 'ngorder.journal' });
}

/**
 * The runs that earlier executions could not finish, oldest first; without those that had been closed before the file was set back. Operations
 * whose run's own line is gone count as a run of no kind: it can be ended only.
 */
export function openRuns(journal: Journal): JournalLine[] {
  const lines = journal.lines();
  const known = new Set(
    journal
      .runLines()
      .filter(isRunLine)
      .map(({ run }) => run),
  );
  const orphans = new Map(
    lines.filter((line) => !known.has(line.run) && isLeftOpen(line)).map((line) => [line.run, line]),
  );
  const running = lines.filter(
    ({ run, operation, state }) => operation === '' && state === 'running' && journal.standing(run) !== 'closed',
  );
  return [...running, ...[...orphans.values()].map(withoutRunLine)];
}

const isLeftOpen = ({ operation, kind, state }: JournalLine): boolean =>
  operation !== '' && kind !== endpointCallKind && isOperationState(state) && isOpen(state);

const withoutRunLine = ({ run, at }: JournalLine): JournalLine => ({
  ...{ run, operation: '', kind: '', state: 'running', at, intent: undefined, result: undefined },
});

/**
 * The one to be ended first: this person's own before those that others may have written, since of their own only the latest is remembered outside
 * of the file.
 */
export function nextToEnd(journal: Journal): JournalLine | undefined {
  const open = openRuns(journal);
  return open.find(({ run }) => goesOnByItself(journal.standing(run))) ?? open[0];
}

/**
 * What became of an earlier run must be known before anything else is compared or sent, whatever it was: all of them change the same shop.
 * @throws AddOnError `runUnfinished`, `rowsUnfinished`; `runLost` where the lines of one are gone; `newerState` where a newer version wrote
 * into the journal.
 */
export function refuseWhileUnfinished(access: Pick<ShopAccess, 'journal' | 'language' | 'platform'>): void {
  const { journal } = access;
  refuseNewerLines(journal);
  const lost = journal.lostRun();
  if (lost !== undefined) throw new AddOnError('runLost', { run: lost });
  const [unfinished] = openRuns(journal);
  if (unfinished) throw unfinishedError(unfinished);
  closeLeft(access);
}

function unfinishedError({ kind, run, intent }: JournalLine): AddOnError {
  if (kind !== 'rows') return new AddOnError('runUnfinished', { run });
  const parsed = v.safeParse(rowRunIntentSchema, intent);
  return new AddOnError('rowsUnfinished', { run, endpoint: parsed.success ? parsed.output.endpoint : '' });
}

/** Closes what nobody goes on with any more. Only for whoever holds the lease. */
export function closeLeft(access: Pick<ShopAccess, 'journal' | 'language' | 'platform'>): void {
  closeLeftCalls(access);
  closeReplacedRuns(access);
}

/**
 * Closes runs of this person's own that had ended, or that a later one replaced, before the file was set back: to everybody else they look
 * unfinished. What else was written of them is gone, so of what is open in them nobody knows what became, nor of what they close as never sent.
 */
function closeReplacedRuns({ journal, language, platform }: Pick<ShopAccess, 'journal' | 'language' | 'platform'>) {
  const at = platform.clock.now();
  const changes = journal
    .runLines()
    .filter(({ run, state, isNewer }) => !isNewer && state === 'running' && journal.standing(run) === 'closed')
    .flatMap(({ run }) =>
      journal.linesOf(run).flatMap(({ operation, state }): LineChange[] => {
        if (operation === '')
          return [{ run, operation, at, state: 'finished', result: { counts: {}, isUntold: true } }];
        const abandoned = isOperationState(state) ? givenUp(state) : undefined;
        if (abandoned === undefined) return [];
        return [{ run, operation, at, state: abandoned, result: { reason: say(language, 'reason.abandoned') } }];
      }),
    );
  journal.closeReplaced(changes);
}

/** Closes single calls that were cut off: of what may have left nobody can find out. */
function closeLeftCalls({ journal, language, platform }: Pick<ShopAccess, 'journal' | 'language' | 'platform'>): void {
  const at = platform.clock.now();
  const reasons = {
    planned: new AddOnError('cancelled').tellIn(language),
    leaving: say(language, 'reason.noAnswer'),
  };
  const changes = journal.lines().flatMap(({ run, operation, kind, state }): LineChange[] => {
    if (kind !== endpointCallKind || (state !== 'planned' && state !== 'leaving')) return [];
    // Its line may be an earlier one.
    const isUnsent = state === 'planned' && !journal.isBehind(run);
    const result = { reason: isUnsent ? reasons.planned : reasons.leaving };
    return [
      { run, operation, at, result, state: isUnsent ? next(state, 'refuse') : next(next(state, 'doubt'), 'lose') },
    ];
  });
  journal.update(changes);
}
