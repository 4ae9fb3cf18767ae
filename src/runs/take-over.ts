import { isPlainObject } from '../api/plain-object';
import { AddOnError } from '../text/add-on-error';
import { say } from '../text/message';
import type { Journal } from './journal/journal';
import type { JournalLine, LineChange } from './journal/journal-line';
import { givenUp, isOpen, isOperationState, next } from './operation-state';
import { forgetCancel } from './run';
import { arrivalGraceMs } from './sending/deliver';
import type { ShopSession } from './shop-session';

/** What a person said to an unfinished run that others may have written. */
export interface Adoption {
  readonly run: string;
  /** {@link Journal.fingerprint} of the lines that the person was shown. */
  readonly seen: string;
  /** Numbers of the operations to be carried out; the others are given up. */
  readonly chosen: readonly string[];
  /** Whether the shop can be asked whether an operation has arrived. */
  readonly isLookedUp: (operation: JournalLine) => boolean;
  /** What is kept of all that was seen of an operation, so that nothing is sent because of what its line pretends. */
  readonly keptOf: (operation: JournalLine) => unknown;
}

type Holder = Pick<ShopSession, 'journal' | 'platform' | 'language'>;

/**
 * Makes sure that a run may be carried on just as its lines say. Where later lines are missing, as in a file that was set back, what is planned is
 * noted as what may have left, and what may be on its way by what those said is waited for. What is closed as never sent may have left by those as well.
 * @throws AddOnError `runNotOwn` where others may have written its lines.
 */
export function requireOwn({ journal, platform }: Pick<ShopSession, 'journal' | 'platform'>, run: string): void {
  const standing = journal.standing(run);
  if (standing === 'foreign') throw new AddOnError('runNotOwn', { run });
  if (standing !== 'behind') return;
  const doubted = operationsOf(journal, run).flatMap((line): LineChange[] => {
    if (line.state === 'planned') return [{ ...line, state: next(line.state, 'doubt') }];
    return line.state === 'failed' ? [reopened(line, line.result)] : [];
  });
  journal.doubt(run, doubted);
  platform.clock.sleep(arrivalGraceMs);
}

/** What is closed as never sent, as what may have left: it is looked up, and never sent. */
function reopened({ run, operation, at }: JournalLine, seen: unknown): LineChange {
  const result = { ...(isPlainObject(seen) ? seen : {}), isClosed: true };
  return { run, operation, at, state: next('failed', 'doubt'), result };
}

/**
 * Makes an unfinished run this person's own. What its lines say was seen is not believed: what the person chose is looked up in the shop before
 * it is sent. Where that is not possible, it is sent on their word if it is planned and no later lines are known to be missing, and never again otherwise.
 * What they did not choose is given up.
 * @throws AddOnError `runChanged` where the lines are others than those that the person was shown; `damagedState`.
 */
export function adoptRun(
  { journal, platform, language }: Holder,
  { run, seen, chosen, isLookedUp, keptOf }: Adoption,
): void {
  if (journal.fingerprint(run) !== seen) throw new AddOnError('runChanged');
  const now = platform.clock.now();
  const isBehind = journal.isBehind(run);
  const changes = operationsOf(journal, run).map((line): LineChange => {
    const at = line.at <= now ? line.at : now;
    const { state, operation } = line;
    if (!isOperationState(state))
      throw new AddOnError('damagedState', { document: `ngorder.journal ${run}/${operation}` });
    const result = keptOf(line);
    if (state === 'failed' && isBehind) return reopened({ ...line, at }, result);
    if (!isOpen(state)) return { run, operation, at, state, result };
    if (chosen.includes(operation)) {
      const isSentOnTheirWord = state === 'planned' && !isLookedUp(line) && !isBehind;
      return { run, operation, at, state: isSentOnTheirWord ? state : next(state, 'doubt'), result };
    }
    return { run, operation, at, state: next(state, 'abandon'), result: { reason: say(language, 'reason.abandoned') } };
  });
  // That the run was to stop is no longer what a person wishes who carries it on.
  forgetCancel(platform, run);
  journal.adopt(run, [...changes, { run, operation: '', at: now, state: 'running', result: undefined }]);
  // Later than its line says, something may have left.
  if (changes.some(({ state }) => state === 'leaving')) platform.clock.sleep(arrivalGraceMs);
}

/**
 * Makes sure that what became of a run is written into no tab but one that this person chose: where others may have written its lines, they named
 * the tab as well, and whoever just ends it did not choose that one.
 * @param isChosen whether the person themselves set up what the tab is for.
 * @throws AddOnError `tabNotOwn`.
 */
export function requireChosen(
  { endsForeign = false }: Pick<ShopSession, 'endsForeign'>,
  { name }: { readonly name: string },
  isChosen: boolean,
): void {
  if (endsForeign && !isChosen) throw new AddOnError('tabNotOwn', { tab: name });
}

/**
 * Closes every operation of a run that is not closed yet, whatever its lines say, and makes that lasting. Only what certainly has not left is closed
 * as such. Nothing is sent.
 */
export function abandonOperations({ journal, platform, language }: Holder, run: string): void {
  const standing = journal.standing(run);
  const mayBelieve = standing === 'current';
  const isLate = standing === 'closed' || journal.isBehind(run);
  const at = platform.clock.now();
  const changes = operationsOf(journal, run).flatMap((line): LineChange[] => {
    const { state, operation } = line;
    const isDoubted = state === 'failed' && isLate;
    if (isOperationState(state) && !isOpen(state) && !isDoubted) return [];
    if (state === 'planned' && mayBelieve) {
      const result = { reason: say(language, 'reason.abandonedUnsent') };
      return [{ run, operation, at, state: next(state, 'refuse'), result }];
    }
    const abandoned = isOperationState(state) ? (givenUp(state) ?? state) : 'abandoned';
    return [{ run, operation, at, state: abandoned, result: { reason: say(language, 'reason.abandoned') } }];
  });
  journal.adopt(run, changes);
}

const operationsOf = (journal: Journal, run: string): readonly JournalLine[] =>
  journal.linesOf(run).filter(({ operation }) => operation !== '');
