import { requireSettings } from '../../state/settings';
import { isAddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import { askEach } from '../ask-each';
import type { Operation, OperationNotes } from '../operation';
import type { OperationType } from '../operation-type';
import { believeRefusals } from './believe-refusals';
import type { Delivery } from './delivery';
import { sendPart } from './send-part';

/** A request that got lost may still be on its way: only after this long does its absence prove that it never arrived. */
export const arrivalGraceMs = 30_000;
const mostDeliveries = 3;
/**
 * How many waves of requests leave between two notes in the journal, since a note takes as long as a wave: one where what may have left can
 * never be looked up, fewer where what is sent was read just before, and grows old.
 */
const wavesANote = { withoutLookUp: 1, afterReading: 5, usually: 10 } as const;
/** What is read right before it leaves takes a reading and a request. */
const requestsOnce = 2;

/**
 * Sends the operations of a type, and looks up what got no clear answer before anything is sent again; after three times nobody knows.
 * @throws AddOnError `cancelled`, `outOfTime`, `leaseLost`; `newerState`, `damagedState` where something is to be sent and the settings cannot be read.
 */
export function deliver<Intent, Result extends OperationNotes>(delivery: Delivery<Intent, Result>): void {
  const { lines, type } = delivery;
  for (let time = 1; time <= mostDeliveries; time += 1) {
    locateLeft(delivery);
    sendPlanned(delivery);
    if (lines.inState(type.id, 'planned', 'leaving').length === 0) return;
  }
  locateLeft(delivery, { isLast: true });
  refuseUntried(delivery);
}

/** Where the first of a type came to nothing three times, the others do not try their luck. */
function refuseUntried<Intent, Result extends OperationNotes>({
  session,
  lines,
  type,
}: Delivery<Intent, Result>): void {
  if (lines.inState(type.id, 'accepted', 'done').length > 0) return;
  refusePlanned({ session, lines, type }, say(session.language, 'reason.noAnswer'));
}

function refusePlanned<Intent, Result extends OperationNotes>(
  { lines, type }: Delivery<Intent, Result>,
  reason: string,
): void {
  for (const operation of lines.inState(type.id, 'planned')) lines.note(operation, 'refuse', { reason });
  lines.save();
}

/**
 * Finds out what became of operations that may have left. What certainly did not arrive is planned once more.
 * @param isLast nothing is sent again: what was not found is given up.
 */
export function locateLeft<Intent, Result extends OperationNotes>(
  { session, lines, type }: Delivery<Intent, Result>,
  { isLast = false }: { readonly isLast?: boolean } = {},
): void {
  believeRefusals({ session, lines, type });
  const left = lines.inState(type.id, 'leaving');
  if (left.length === 0) return;
  const reason = say(session.language, 'reason.noAnswer');
  if (!type.locate) {
    for (const operation of left) lines.note(operation, 'lose', { reason: saidOf(operation) ?? reason });
    lines.save();
    return;
  }
  const { clock } = session.platform;
  const youngestMs = clock.now() - Math.max(...left.map(({ at }) => at));
  if (youngestMs < arrivalGraceMs) clock.sleep(Math.min(arrivalGraceMs, arrivalGraceMs - youngestMs));
  const { locate } = type;
  const findings = askEach(session, left, (asked) => locate(session, asked));
  left.forEach((operation, index) => {
    const finding = findings[index] ?? { found: 'absent' as const, result: undefined };
    if (!('found' in finding)) lines.note(operation, 'lose', finding.result);
    else if (finding.found === 'accepted' || finding.found === 'done') lines.note(operation, 'accept', finding.result);
    else if (finding.found !== 'absent') lines.note(operation, 'lose', finding.result);
    else if (isLast) lines.note(operation, 'lose', { reason });
    else lines.note(operation, 'notArrived', { ...finding.result, leftBefore: operation.at });
  });
  lines.save();
}

/** Why it was closed says nothing of what became of it. */
const saidOf = ({ result }: Operation): string | undefined => (result?.isClosed ? undefined : result?.reason);

/**
 * Sends what is planned, the first of a type alone until it has proved itself.
 * @throws AddOnError `newerState`, `damagedState` where the settings cannot be read: nothing leaves by rules that are not all known.
 */
function sendPlanned<Intent, Result extends OperationNotes>(delivery: Delivery<Intent, Result>): void {
  const { session, lines, type } = delivery;
  if (lines.inState(type.id, 'planned').length > 0) requireSettings(session.platform);
  while (!isProven(delivery)) {
    const [first] = lines.inState(type.id, 'planned');
    if (!first) return;
    sendAll(delivery, [first]);
    // Without a clear answer it is looked up before another one leaves.
    if (lines.inState(type.id, 'leaving').length > 0) return;
  }
  sendAll(delivery, lines.inState(type.id, 'planned'));
}

function isProven<Intent, Result extends OperationNotes>(delivery: Delivery<Intent, Result>): boolean {
  const { session, lines, type } = delivery;
  const { proven } = session.memory;
  if (!type.prove || proven[type.id]) return true;
  let proof: boolean | undefined;
  for (const candidate of lines.inState(type.id, 'accepted', 'done')) {
    proof ??= type.prove(session, candidate);
  }
  if (proof === undefined) return false;
  if (proof) {
    proven[type.id] = true;
    return true;
  }
  refusePlanned(delivery, say(session.language, 'reason.unproven'));
  return true;
}

/** What was read too long ago when its turn came, or was refused as one too many, comes back, and is read anew before it leaves. */
function sendAll<Intent, Result extends OperationNotes>(
  delivery: Delivery<Intent, Result>,
  operations: readonly Operation<Intent, Result>[],
): void {
  const { session, lines, type } = delivery;
  let waiting = operations;
  let most = Number.POSITIVE_INFINITY;
  let refusals = 0;
  try {
    while (waiting.length > 0) {
      const sent = Math.max(0, operations.length - waiting.length);
      session.run.report(type.progress ?? 'step.sending', sent, operations.length);
      const part = waiting.slice(0, Math.min(most, partSize(delivery)));
      if (type.prepare) session.client.awaitRoom(part.length * requestsOnce);
      sendPart(delivery, part, refusals);
      const parts = believeRefusals(delivery);
      const back = stillPlanned(delivery, part);
      refusals = back.length === part.length ? refusals + 1 : 0;
      most = back.length > 0 ? Math.max(1, Math.floor(part.length / 2)) : Math.max(most, part.length * 2);
      waiting = [...back, ...waiting.slice(part.length), ...parts];
    }
  } catch (error) {
    // Whoever took the run over writes its lines now.
    if (!isAddOnError(error) || error.code !== 'leaseLost') lines.save();
    throw error;
  }
  lines.save();
}

function stillPlanned<Intent, Result extends OperationNotes>(
  { lines, type }: Delivery<Intent, Result>,
  part: readonly Operation<Intent, Result>[],
): readonly Operation<Intent, Result>[] {
  const own = new Set(part.map(({ operation }) => operation));
  return lines.inState(type.id, 'planned').filter(({ operation }) => own.has(operation));
}

/** What a server allows in a minute has to do for reading a part and sending it, and leaves as much for what cannot be known before. */
function partSize<Intent, Result extends OperationNotes>({ session, type }: Delivery<Intent, Result>): number {
  const { width, perMinute = Number.POSITIVE_INFINITY } = session.memory;
  const usual = Math.max(1, width) * wavesOf(type);
  return type.prepare ? Math.max(1, Math.min(usual, Math.floor(perMinute / (2 * requestsOnce)))) : usual;
}

function wavesOf<Intent, Result extends OperationNotes>({ locate, prepare }: OperationType<Intent, Result>): number {
  if (!locate) return wavesANote.withoutLookUp;
  return prepare ? wavesANote.afterReading : wavesANote.usually;
}
