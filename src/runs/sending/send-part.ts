import type { Answer } from '../../api/answer';
import type { CallOutcome, Freshness } from '../../api/client';
import { mostRateLimitWaits } from '../../api/waves';
import { type AddOnError, isAddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import { askEach, technicalIn } from '../ask-each';
import type { Operation, OperationNotes } from '../operation';
import type { OperationRequest, OperationType, Prepared } from '../operation-type';
import type { ShopSession } from '../shop-session';
import type { Delivery } from './delivery';

/** An operation with what it is about to send. */
interface Departure<Intent, Result extends OperationNotes> {
  readonly operation: Operation<Intent, Result>;
  readonly request: OperationRequest;
}

/** How long what was read may be sent, in milliseconds: about what reading and sending a part takes where all goes well. */
const freshMs = 20_000;
/** So often in a row one alone is read anew because what lets it in was renewed meanwhile: it leaves in the end, however long that takes each time. */
const mostReadAnew = 3;

/**
 * What leaves, and what came of the requests before, lasts before it does. Where what is sent was read right before, it is sent once at most: what
 * the shop refused as one too many, and what has become old by its turn, is planned again.
 * @param refusals how often in a row all of a part was planned again.
 */
export function sendPart<Intent, Result extends OperationNotes>(
  delivery: Delivery<Intent, Result>,
  part: readonly Operation<Intent, Result>[],
  refusals: number,
): void {
  const { session, lines, type } = delivery;
  const { clock } = session.platform;
  const readAt = clock.now();
  const prepared = prepareAll(delivery, part);
  const departures = part.flatMap((operation, index) => {
    const departure = depart(delivery, operation, prepared[index] ?? { found: 'ready' });
    return departure ? [departure] : [];
  });
  if (departures.length === 0) return;
  const takeBack = (those: readonly Departure<Intent, Result>[]) => {
    for (const { operation } of those) lines.note(operation, 'notArrived');
  };
  try {
    lines.save();
    session.run.checkpointBeforeChange();
  } catch (error) {
    takeBack(departures);
    throw error;
  }
  // One alone has waited for nothing but room, and leaves, or nothing ever would; unless it waited for another token: then it is the first that leaves by that.
  const mayBeOld = (isRenewed: boolean) => departures.length === 1 && !(isRenewed && refusals < mostReadAnew);
  const isFresh = (isRenewed: boolean) => clock.now() - readAt <= freshMs || mayBeOld(isRenewed);
  const freshness = type.prepare && { isFresh, refusals };
  const heard = new Set<Departure<Intent, Result>>();
  const unheard = () => departures.filter((one) => !heard.has(one));
  const unsent = new Set<Departure<Intent, Result>>();
  try {
    sendRequests(session, departures, freshness, {
      onOutcome: (departure, outcome) => {
        heard.add(departure);
        const isPlannedAgain = freshness && isTooMany(outcome) && refusals < mostRateLimitWaits;
        if (isPlannedAgain) takeBack([departure]);
        else noteOutcome(delivery, departure.operation, outcome);
      },
      onUnsent: (departure) => unsent.add(departure),
    });
    takeBack(unheard());
  } catch (error) {
    // Whoever took the run over writes its lines now.
    if (isAddOnError(error) && error.code === 'leaseLost') throw error;
    takeBack([...unsent]);
    for (const one of unsent) heard.add(one);
    const isStop = isAddOnError(error) && (error.code === 'cancelled' || error.code === 'outOfTime');
    if (isStop) {
      // Stopped between two waves: what was not heard of has not left, unless the client may have repeated it, just now.
      const mayHaveLeft = ({ request }: Departure<Intent, Result>) => !freshness && request.endpoint.idempotent;
      takeBack(unheard().filter((one) => !mayHaveLeft(one)));
      for (const { operation } of unheard().filter(mayHaveLeft)) lines.remember(operation, {});
    }
    throw error;
  }
}

/** For so long, in milliseconds, what a plan was compared with is taken to be what the shop holds. */
const comparedForMs = 60_000;

/** What was planned just now was compared just now, in sheet and shop. */
function prepareAll<Intent, Result extends OperationNotes>(
  { session, type }: Delivery<Intent, Result>,
  part: readonly Operation<Intent, Result>[],
): readonly (Prepared<Result> | { readonly result: OperationNotes })[] {
  const { prepare, compareAgain, isStillAsked } = type;
  const now = session.platform.clock.now();
  const isOld = ({ at, result }: Operation<Intent, Result>) => now - (result?.leftBefore ?? at) > comparedForMs;
  const old = part.filter(isOld);
  const asked = old.length > 0 ? isStillAsked?.(session, old) : undefined;
  const takenBack = new Set(old.filter((_, index) => asked?.[index] === false));
  const isLeft = (operation: Operation<Intent, Result>) => !takenBack.has(operation);
  const compared = (prepare ? part : old).filter(isLeft);
  const compare = prepare ?? compareAgain;
  const found = compare && compared.length > 0 ? askEach(session, compared, (those) => compare(session, those)) : [];
  const reason = say(session.language, 'conflict.changedInSheet');
  return part.map((operation) =>
    isLeft(operation) ? (found[compared.indexOf(operation)] ?? { found: 'ready' }) : { result: { reason } },
  );
}

const isTooMany = (outcome: CallOutcome<unknown>): boolean => !outcome.ok && outcome.error.code === 'rateLimited';

/** Notes an operation as leaving; `undefined` where it must not leave. */
function depart<Intent, Result extends OperationNotes>(
  { session, lines, type }: Delivery<Intent, Result>,
  operation: Operation<Intent, Result>,
  prepared: Prepared<Result> | { readonly result: OperationNotes },
): Departure<Intent, Result> | undefined {
  if (!('found' in prepared) || prepared.found !== 'ready') {
    lines.note(operation, 'refuse', prepared.result);
    return undefined;
  }
  const leaving = lines.note(operation, 'leave', prepared.result);
  const request = type.requestOf(leaving);
  try {
    session.client.check(request.endpoint, request.input);
  } catch (error) {
    if (!isAddOnError(error)) throw error;
    lines.note(leaving, 'refuse', { reason: error.tellIn(session.language) });
    return undefined;
  }
  return { operation: leaving, request };
}

/** Hears what became of each that is sent. */
interface Hearing<Of> {
  readonly onOutcome: (of: Of, outcome: CallOutcome<unknown>) => void;
  /** It was certainly not carried out, and what stopped the whole is about to be thrown. */
  readonly onUnsent: (of: Of) => void;
}

/** Requests to one endpoint go out together; a part seldom has more than one. */
function sendRequests<Intent, Result extends OperationNotes>(
  { client }: ShopSession,
  departures: readonly Departure<Intent, Result>[],
  freshness: Freshness | undefined,
  { onOutcome, onUnsent }: Hearing<Departure<Intent, Result>>,
): void {
  for (const endpoint of new Set(departures.map(({ request }) => request.endpoint))) {
    const own = departures.filter(({ request }) => request.endpoint === endpoint);
    const inputs = own.map(({ request }) => request.input);
    const hear = (index: number, outcome: CallOutcome<unknown>) => {
      const departure = own[index];
      if (departure) onOutcome(departure, outcome);
    };
    const hearUnsent = (index: number) => {
      const departure = own[index];
      if (departure) onUnsent(departure);
    };
    if (freshness) client.callFresh(endpoint, inputs, freshness, hear, hearUnsent);
    else client.callMany(endpoint, inputs, undefined, hear, hearUnsent);
  }
}

/** The shop has taken it, whatever its answer looks like; what cannot be read of it is looked up. */
function readTaken<Intent, Result extends OperationNotes>(
  { readAnswer }: OperationType<Intent, Result>,
  answer: Answer<unknown>,
): Result | undefined {
  try {
    return readAnswer?.(answer);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The server names what is wrong with fields, or says by its status that the request is at fault; in trouble of its own it says something else. */
const isInvalid = ({ code, fields, values: { status } }: AddOnError): boolean =>
  code === 'refused' && (fields !== undefined || status === 400 || status === 422);

function noteOutcome<Intent, Result extends OperationNotes>(
  { session, lines, type }: Delivery<Intent, Result>,
  operation: Operation<Intent, Result>,
  outcome: CallOutcome<unknown>,
): void {
  type.onOutcome?.(operation, outcome);
  if (outcome.ok) {
    lines.note(operation, type.settle ? 'accept' : 'finish', readTaken(type, outcome.answer));
    return;
  }
  const { error } = outcome;
  if (error.code === 'outcomeUnknown') {
    lines.remember(operation, { reason: say(session.language, 'reason.unclearAnswer'), ...technicalIn(error) });
    return;
  }
  const { fields } = error;
  const isRefused = error.code === 'refused';
  const refusal = {
    reason: error.tellIn(session.language),
    ...technicalIn(error),
    ...(fields ? { refused: fields } : {}),
    ...(isRefused ? { isRefused } : {}),
    ...(isInvalid(error) ? { isInvalid: true } : {}),
  };
  if (type.looksUpRefusals && isRefused) {
    lines.remember(operation, { ...refusal, refusedBecause: String(error.values.reason ?? '') });
  } else lines.note(operation, 'refuse', refusal);
}
