import type { Answer } from '../api/answer';
import type { CallOutcome } from '../api/client';
import { isAddOnError } from '../text/add-on-error';
import { askEach } from './ask-each';
import type { Delivery } from './delivery';
import type { Operation, OperationNotes } from './operation';
import type { OperationRequest, OperationType, Prepared } from './operation-type';
import type { ShopSession } from './shop-session';

/** An operation with what it is about to send. */
interface Departure<Intent, Result extends OperationNotes> {
  readonly operation: Operation<Intent, Result>;
  readonly request: OperationRequest;
}

/** What leaves, and what came of the requests before, lasts before it does. */
export function sendPart<Intent, Result extends OperationNotes>(
  delivery: Delivery<Intent, Result>,
  part: readonly Operation<Intent, Result>[],
): void {
  const { session, lines, type } = delivery;
  const prepared = askEach(
    session.language,
    part,
    (asked) => type.prepare?.(session, asked) ?? asked.map((): Prepared<Result> => ({ found: 'ready' })),
  );
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
  const heard = new Set<Departure<Intent, Result>>();
  try {
    sendRequests(session, departures, (departure, outcome) => {
      heard.add(departure);
      noteOutcome(delivery, departure.operation, outcome);
    });
  } catch (error) {
    const isStop = isAddOnError(error) && (error.code === 'cancelled' || error.code === 'outOfTime');
    if (isStop) {
      // Stopped between two waves: what was not heard of has not left, unless the client may have repeated it, just now.
      const unheard = departures.filter((one) => !heard.has(one));
      takeBack(unheard.filter(({ request }) => !request.endpoint.idempotent));
      for (const { operation, request } of unheard) if (request.endpoint.idempotent) lines.remember(operation, {});
    }
    throw error;
  }
}

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

/** Requests to one endpoint go out together; a part seldom has more than one. */
function sendRequests<Intent, Result extends OperationNotes>(
  { client }: ShopSession,
  departures: readonly Departure<Intent, Result>[],
  hear: (departure: Departure<Intent, Result>, outcome: CallOutcome<unknown>) => void,
): void {
  for (const endpoint of new Set(departures.map(({ request }) => request.endpoint))) {
    const own = departures.filter(({ request }) => request.endpoint === endpoint);
    const inputs = own.map(({ request }) => request.input);
    client.callMany(endpoint, inputs, undefined, (index, outcome) => {
      const departure = own[index];
      if (departure) hear(departure, outcome);
    });
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
    lines.remember(operation, { reason: String(error.values.reason ?? '') });
    return;
  }
  const { fields } = error;
  lines.note(operation, 'refuse', { reason: error.tellIn(session.language), ...(fields ? { refused: fields } : {}) });
}
