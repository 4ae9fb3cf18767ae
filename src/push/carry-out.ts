import type { Journal, JournalEntry } from '../state/journal';
import type { ShopSession } from '../state/shop-session';
import { AddOnError, isAddOnError } from '../text/add-on-error';
import { say } from '../text/message';
import { chunk, isStockOperation, type StockOperation } from './stock-operation';
import { giveUp, inspectOpnames, locateOpnames, neverSent, pollOpnames, sendOpnames } from './stock-opname-calls';

/** A request that got lost may still be on its way: only after this long does its absence prove that it never arrived. */
const arrivalGraceMs = 30_000;
const mostDeliveries = 3;
/** Pauses between looks at an opname that is being worked on; the last is repeated. */
const pollPausesMs = [3000, 3000, 5000, 5000, 10_000];
const longestPollMs = 180_000;

/**
 * Brings every operation of a run to its end, from whatever point the journal shows. Safe to call again after any interruption: what
 * may have reached the shop is looked up there by its marker, and only what provably has not is sent.
 * @param mayHaveLeft whether an earlier execution may have sent some of it.
 */
export function carryOut(session: ShopSession, journal: Journal, run: string, mayHaveLeft: boolean): StockOperation[] {
  deliver(session, journal, run, mayHaveLeft);
  session.run.refuseCancel();
  awaitOpnames(session, journal, run);
  return operationsOf(journal, run);
}

export const operationsOf = (journal: Journal, run: string): StockOperation[] =>
  journal.entries().filter((entry): entry is StockOperation => entry.run === run && isStockOperation(entry));

const inState = (journal: Journal, run: string, state: JournalEntry['state']): StockOperation[] =>
  operationsOf(journal, run).filter((operation) => operation.state === state);

function deliver(session: ShopSession, journal: Journal, run: string, mayHaveLeft: boolean): void {
  let inDoubt = mayHaveLeft;
  for (let delivery = 1; delivery <= mostDeliveries; delivery += 1) {
    if (inDoubt) locate(session, journal, run);
    const cancelled = send(session, journal, inState(journal, run, 'intended'));
    if (cancelled) closeCancelled(session, journal, run);
    if (inState(journal, run, 'intended').length === 0) return;
    inDoubt = true;
  }
  locate(session, journal, run);
  const reason = say(session.language, 'reason.noAnswer');
  journal.update(inState(journal, run, 'intended').map((operation) => giveUp(session, operation, reason)));
}

/** Sends in waves, each noted before the next leaves. Says whether the person asked to stop. */
function send(session: ShopSession, journal: Journal, operations: readonly StockOperation[]): boolean {
  let sent = 0;
  for (const wave of chunk(operations, session.memory.width)) {
    try {
      session.run.report('step.sending', sent, operations.length);
      session.run.checkpointBeforeChange();
      journal.update(sendOpnames(session, wave));
    } catch (error) {
      if (isAddOnError(error) && error.code === 'cancelled') return true;
      throw error;
    }
    sent += wave.length;
  }
  return false;
}

function locate(session: ShopSession, journal: Journal, run: string): void {
  const doubtful = inState(journal, run, 'intended');
  if (doubtful.length === 0) return;
  const youngestMs = session.platform.clock.now() - Math.max(...doubtful.map(({ at }) => at));
  if (youngestMs < arrivalGraceMs) session.platform.clock.sleep(arrivalGraceMs - youngestMs);
  journal.update(locateOpnames(session, doubtful).filter(({ state }) => state === 'accepted'));
}

/** After a cancel: what had left already is finished, the rest is closed as never sent. */
function closeCancelled(session: ShopSession, journal: Journal, run: string): void {
  session.run.refuseCancel();
  locate(session, journal, run);
  const reason = new AddOnError('cancelled').tellIn(session.language);
  journal.update(inState(journal, run, 'intended').map((operation) => neverSent(session, operation, reason)));
}

function awaitOpnames(session: ShopSession, journal: Journal, run: string): void {
  const { clock } = session.platform;
  const started = clock.now();
  const total = operationsOf(journal, run).length;
  for (let look = 0; ; look += 1) {
    const accepted = inState(journal, run, 'accepted');
    if (accepted.length === 0) return;
    if (clock.now() - started > longestPollMs) {
      const reason = say(session.language, 'reason.notFinished');
      journal.update(accepted.map((operation) => giveUp(session, operation, reason)));
      return;
    }
    session.run.report('step.awaiting', total - accepted.length, total);
    clock.sleep(pollPausesMs[Math.min(look, pollPausesMs.length - 1)] ?? 0);
    const { finished, lost } = pollOpnames(session, accepted);
    journal.update([...inspectOpnames(session, finished), ...lost]);
  }
}
