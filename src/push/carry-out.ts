import type { Journal, OperationState } from '../runs/journal';
import type { ShopSession } from '../runs/shop-session';
import { AddOnError, isAddOnError } from '../text/add-on-error';
import { say } from '../text/message';
import type { Action } from './action';
import { changed, chunk, newOperation, type Operation } from './operation';
import { actionOf, actionsInOrder, isActionId } from './pushables';

/** A request that got lost may still be on its way: only after this long does its absence prove that it never arrived. */
const arrivalGraceMs = 30_000;
const mostDeliveries = 3;
/** Pauses between looks at what the shop works on in the background; the last is repeated. */
const pausesMs = [3000, 3000, 5000, 5000, 10_000];
const longestWaitMs = 180_000;
/**
 * How many waves of requests leave between two notes in the journal, since a note takes as long as a wave; fewer where what is sent was read
 * just before, and grows old.
 */
const wavesANote = { usually: 10, afterReading: 5 } as const;

/** One run while it is carried out. */
interface Carrying {
  readonly session: ShopSession;
  readonly journal: Journal;
  readonly run: string;
  /** Whether an earlier execution may have sent some of it. */
  readonly mayHaveLeft: boolean;
}

/**
 * Brings every operation of a run to its end, from whatever point the journal shows. Safe to call again after any interruption: what
 * may have reached the shop is looked up there, and only what provably has not is sent.
 */
export function carryOut(session: ShopSession, journal: Journal, run: string, mayHaveLeft: boolean): Operation[] {
  const carrying = { session, journal, run, mayHaveLeft };
  for (;;) {
    const action = actionsInOrder.find(({ id }) => openOf(carrying, id).length > 0);
    if (!action) return operationsOf(journal, run);
    deliver(carrying, action);
    awaitAll(carrying, action);
  }
}

export const operationsOf = (journal: Journal, run: string): Operation[] =>
  journal.entries().filter((entry): entry is Operation => entry.run === run && isActionId(entry.kind));

const inState = ({ journal, run }: Carrying, action: string, ...states: readonly OperationState[]): Operation[] =>
  operationsOf(journal, run).filter(({ kind, state }) => kind === action && states.includes(state));

const openOf = (carrying: Carrying, action: string): Operation[] => inState(carrying, action, 'intended', 'accepted');

function deliver(carrying: Carrying, action: Action): void {
  const { session, journal } = carrying;
  let inDoubt = carrying.mayHaveLeft;
  for (let delivery = 1; delivery <= mostDeliveries; delivery += 1) {
    if (inDoubt) locate(carrying, action);
    if (sendAll(carrying, action) === 'cancelled') closeCancelled(carrying, action);
    if (inState(carrying, action.id, 'intended').length === 0) return;
    inDoubt = true;
  }
  locate(carrying, action);
  const reason = say(session.language, 'reason.noAnswer');
  journal.update(inState(carrying, action.id, 'intended').map((one) => changed(session, one, 'unknown', { reason })));
}

/** Sends what is intended, the first of a kind alone until it has proved itself. Says whether the person asked to stop. */
function sendAll(carrying: Carrying, action: Action): 'sent' | 'cancelled' {
  try {
    while (!isProven(carrying, action)) {
      const [first] = inState(carrying, action.id, 'intended');
      if (!first) return 'sent';
      send(carrying, action, [first]);
      // Without a clear answer it is looked up before another one leaves.
      if (inState(carrying, action.id, 'intended').some(({ operation }) => operation === first.operation))
        return 'sent';
    }
    send(carrying, action, inState(carrying, action.id, 'intended'));
    return 'sent';
  } catch (error) {
    if (isAddOnError(error) && error.code === 'cancelled') return 'cancelled';
    throw error;
  }
}

function isProven(carrying: Carrying, action: Action): boolean {
  const { session, journal } = carrying;
  if (!action.prove || session.memory.proven[action.id]) return true;
  const [candidate] = inState(carrying, action.id, 'accepted', 'done');
  if (!candidate) return false;
  if (action.prove(session, candidate)) {
    session.memory.proven[action.id] = true;
    return true;
  }
  const reason = say(session.language, 'reason.unproven');
  journal.update(inState(carrying, action.id, 'intended').map((one) => changed(session, one, 'failed', { reason })));
  return true;
}

/** In waves. What an action notes ahead and what came of the requests before lasts before the next leave. */
function send(carrying: Carrying, action: Action, operations: readonly Operation[]): void {
  const { session, journal } = carrying;
  let outcomes: Operation[] = [];
  const noteAhead = (ahead: readonly Operation[]) => {
    journal.update([...outcomes, ...ahead]);
    outcomes = [];
    session.run.checkpointBeforeChange();
  };
  const waves = action.readsBeforeSending ? wavesANote.afterReading : wavesANote.usually;
  let sent = 0;
  try {
    for (const part of chunk(operations, session.memory.width * waves)) {
      session.run.report('step.sending', sent, operations.length);
      // Who notes ahead passes the checkpoint then, closer to the change.
      if (!action.readsBeforeSending) session.run.checkpointBeforeChange();
      // Not into the array as it is now: noting ahead empties it.
      const answered = action.send(session, part, noteAhead);
      outcomes = [...outcomes, ...answered];
      sent += part.length;
    }
  } finally {
    journal.update(outcomes);
  }
}

function locate(carrying: Carrying, action: Action): void {
  const { session, journal } = carrying;
  const doubtful = inState(carrying, action.id, 'intended');
  if (doubtful.length === 0) return;
  const youngestMs = session.platform.clock.now() - Math.max(...doubtful.map(({ at }) => at));
  if (youngestMs < arrivalGraceMs) session.platform.clock.sleep(arrivalGraceMs - youngestMs);
  const located = action.locate(session, doubtful, () => undefined);
  journal.update(located.filter(({ state }) => state !== 'intended'));
}

/** After a cancel: what had left already is finished, what makes good for it too; the rest is closed as never sent. */
function closeCancelled(carrying: Carrying, action: Action): void {
  const { session, journal, run } = carrying;
  session.run.refuseCancel();
  locate(carrying, action);
  const reason = new AddOnError('cancelled').tellIn(session.language);
  const unsent = operationsOf(journal, run).filter(
    ({ state, intent }) => state === 'intended' && intent.repairs === undefined,
  );
  journal.update(unsent.map((operation) => changed(session, operation, 'failed', { reason })));
}

/** Waits until the shop is through with everything it accepted. */
function awaitAll(carrying: Carrying, action: Action): void {
  const { session } = carrying;
  const { clock } = session.platform;
  const started = clock.now();
  const total = inState(carrying, action.id, 'accepted').length;
  for (let look = 0; ; look += 1) {
    const accepted = inState(carrying, action.id, 'accepted');
    if (accepted.length === 0) return;
    if (clock.now() - started > longestWaitMs) {
      giveUp(carrying, accepted);
      return;
    }
    session.run.report('step.awaiting', total - accepted.length, total);
    if (action.isInBackground) clock.sleep(pausesMs[Math.min(look, pausesMs.length - 1)] ?? 0);
    close(
      carrying,
      action,
      action.settle(session, accepted, () => undefined),
    );
  }
}

function giveUp({ session, journal }: Carrying, operations: readonly Operation[]): void {
  const reason = say(session.language, 'reason.notFinished');
  journal.update(operations.map((operation) => changed(session, operation, 'unknown', { reason })));
}

/** What finished operations make necessary is noted before they are closed, so that an interruption can lose neither. */
function close({ session, journal, run }: Carrying, action: Action, settled: readonly Operation[]): void {
  const known = new Set(operationsOf(journal, run).map(({ operation }) => operation));
  const finished = settled.filter(({ state }) => state !== 'accepted');
  const repairs = finished
    .filter(({ state }) => state === 'done')
    .flatMap((operation) =>
      (action.followUps?.(operation) ?? []).map(({ action: kind, changes, completes }, index) =>
        newOperation(session, run, `${operation.operation}+${index + 1}`, actionOf(kind).id, {
          changes,
          repairs: operation.operation,
          ...(completes === undefined ? {} : { completes }),
        }),
      ),
    )
    .filter(({ operation }) => !known.has(operation));
  if (repairs.length > 0) journal.append(repairs);
  journal.update(finished);
}
