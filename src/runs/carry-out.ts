import { AddOnError, isAddOnError } from '../text/add-on-error';
import { say } from '../text/message';
import { addedTo } from './added-operations';
import { askEach } from './ask-each';
import type { Operation, OperationNotes } from './operation';
import type { OperationType } from './operation-type';
import type { RunLines } from './run-lines';
import { arrivalGraceMs, deliver, locateLeft } from './sending/deliver';
import type { Delivery } from './sending/delivery';
import type { ShopSession } from './shop-session';

/** Pauses between looks at what the shop works on in the background; the last is repeated. */
const pausesMs = [3000, 3000, 5000, 5000, 10_000];
const longestWaitMs = 180_000;

/** A run while it is carried out. */
export interface Carrying<Intent, Result extends OperationNotes> {
  readonly session: ShopSession;
  readonly run: string;
  readonly lines: RunLines<Intent, Result>;
  /** In the order in which they are carried out. */
  readonly types: readonly OperationType<Intent, Result>[];
  /** Whether a person wished it to stop, in whatever execution that was noticed. */
  readonly isCancelled?: boolean;
  /** Makes a person's wish lasting, since it may take more than one execution to follow it. */
  readonly noteCancel?: () => void;
}

/**
 * Brings every operation of a run to its end, from whatever point the journal shows. Safe to call again after any interruption: what
 * may have reached the shop is looked up there, and only what provably has not is sent.
 * @throws AddOnError `outOfTime`, `leaseLost`.
 */
export function carryOut<Intent, Result extends OperationNotes>(carrying: Carrying<Intent, Result>): void {
  const { session, lines, types } = carrying;
  if (carrying.isCancelled) stop(carrying);
  for (;;) {
    const type = types.find(({ id }) => lines.inState(id, 'planned', 'leaving', 'accepted').length > 0);
    if (!type) return;
    const delivery = { session, lines, type };
    try {
      deliver(delivery);
      awaitAll(carrying, delivery);
    } catch (error) {
      if (!isAddOnError(error) || error.code !== 'cancelled') throw error;
      carrying.noteCancel?.();
      stop(carrying);
    }
  }
}

/** Closes what has not left; what turns out not to have arrived is not sent again. */
function stop<Intent, Result extends OperationNotes>(carrying: Carrying<Intent, Result>): void {
  const { session, lines, types } = carrying;
  session.run.refuseCancel();
  const reason = new AddOnError('cancelled').tellIn(session.language);
  closeUnsent(carrying, reason);
  for (const type of types) locateLeft({ session, lines, type });
  closeUnsent(carrying, reason);
}

/** After a cancel: what had left already is finished, what makes good for it too; the rest is closed as never sent. */
function closeUnsent<Intent, Result extends OperationNotes>(
  { lines, types }: Carrying<Intent, Result>,
  reason: string,
): void {
  for (const { id, isRepair } of types) {
    for (const operation of lines.inState(id, 'planned')) {
      if (!isRepair?.(operation)) lines.note(operation, 'refuse', { reason });
    }
  }
  lines.save();
}

/** Waits until the shop is through with everything it accepted. */
function awaitAll<Intent, Result extends OperationNotes>(
  carrying: Carrying<Intent, Result>,
  { session, lines, type }: Delivery<Intent, Result>,
): void {
  const { clock } = session.platform;
  const started = clock.now();
  const total = lines.inState(type.id, 'accepted').length;
  for (let look = 0; ; look += 1) {
    const accepted = lines.inState(type.id, 'accepted');
    if (accepted.length === 0) return;
    if (clock.now() - started > longestWaitMs) {
      giveUp(session, lines, accepted);
      return;
    }
    session.run.report('step.awaiting', total - accepted.length, total);
    if (type.isInBackground) clock.sleep(pausesMs[Math.min(look, pausesMs.length - 1)] ?? 0);
    settle(carrying, type, accepted, clock.now() - started > arrivalGraceMs);
  }
}

function giveUp<Intent, Result extends OperationNotes>(
  { language }: ShopSession,
  lines: RunLines<Intent, Result>,
  accepted: readonly Operation<Intent, Result>[],
): void {
  const reason = say(language, 'reason.notFinished');
  for (const operation of accepted) lines.note(operation, 'lose', { reason });
  lines.save();
}

/** How what is found of an accepted operation closes it. */
const closedAs = { done: 'finish', refused: 'refuse', held: 'lose', unclear: 'lose' } as const;

/**
 * What finished operations make necessary is noted before they are closed, so that an interruption can lose neither.
 * @param isLate whether what the shop said it took would have to be found by now.
 */
function settle<Intent, Result extends OperationNotes>(
  carrying: Carrying<Intent, Result>,
  type: OperationType<Intent, Result>,
  accepted: readonly Operation<Intent, Result>[],
  isLate: boolean,
): void {
  const { session, lines } = carrying;
  const known = new Set(lines.all().map(({ operation }) => operation));
  const findings = askEach(session, accepted, (asked) => type.settle?.(session, asked) ?? []);
  const closed = accepted.flatMap((operation, index) => {
    const finding = findings[index];
    if (!finding) return [];
    if (!('found' in finding)) return [lines.note(operation, 'lose', finding.result)];
    if (finding.found === 'absent' && isLate) {
      return [lines.note(operation, 'refuse', { reason: say(session.language, 'reason.notTaken') })];
    }
    if (finding.found === 'accepted' || finding.found === 'absent') return [];
    return [lines.note(operation, closedAs[finding.found], finding.result)];
  });
  const added = closed
    .filter(({ state }) => state === 'done')
    .flatMap((operation) => addedTo<Intent, Result>(session, operation, '+', type.followUps?.(operation) ?? []))
    .filter(({ operation }) => !known.has(operation));
  if (added.length > 0) lines.append(added);
  lines.save();
}
