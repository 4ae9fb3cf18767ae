import { recordOf } from '../api/answer';
import type { CallOutcome, Client, Progress } from '../api/client';
import type { Endpoint, InputOf, ResultOf } from '../api/endpoint';
import { type AddOnError, type ErrorCode, isAddOnError } from '../text/add-on-error';

/** Records as the shop has them by now, by id. */
export interface ReadRecords<R> {
  readonly told: ReadonlyMap<string, R>;
  /** Why the shop does not say how a record is. One that is gone is in neither. */
  readonly untold: ReadonlyMap<string, AddOnError>;
}

/** What keeps one answer from coming keeps all others, too. */
const ofAll: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['keyRejected', 'grantEnded', 'forbidden', 'rateLimited']);
/** The same, where nothing came. */
const ofSilence: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['unreachable', 'serverFailed']);
/** So many in a row that the shop says nothing of, before it has told of any: it is down, and each of the others would be waited for as long. */
const mostSilent = 8;

/**
 * Reads records one by one; a bad answer about one is that one's alone.
 * @param inputs by id.
 * @throws AddOnError where it is no single record's: `keyRejected`, `forbidden`, `rateLimited`, and `unreachable` or `serverFailed` where the shop tells of none.
 */
export function readEach<E extends Endpoint>(
  client: Pick<Client, 'callMany'>,
  endpoint: E,
  inputs: ReadonlyMap<string, InputOf<E>>,
  report?: Progress,
): ReadRecords<ResultOf<E>> {
  const told = new Map<string, ResultOf<E>>();
  const untold = new Map<string, AddOnError>();
  const ids = [...inputs.keys()];
  askUnlessSilent(client, endpoint, [...inputs.values()], report).forEach((outcome, index) => {
    const id = ids[index] ?? '';
    try {
      if (!outcome.ok) throw outcome.error;
      told.set(id, recordOf(endpoint, outcome.answer));
    } catch (caught) {
      if (!isAddOnError(caught) || ofAll.has(caught.code)) throw caught;
      if (caught.code !== 'notFound') untold.set(id, caught);
    }
  });
  const [first] = untold.values();
  if (first && ofSilence.has(first.code) && untold.size === ids.length) throw first;
  return { told, untold };
}

/**
 * Asks for all, unless the shop seems to be down: then that is told, and not a lack of time, which waiting for each of them would take. Where the middle and the last of them are answered, it
 * is the first few alone that it does not tell of, all variations of a broken product, say.
 * @throws AddOnError `unreachable` or `serverFailed` as soon as it seems so.
 */
function askUnlessSilent<E extends Endpoint>(
  client: Pick<Client, 'callMany'>,
  endpoint: E,
  inputs: readonly InputOf<E>[],
  report: Progress | undefined,
): CallOutcome<ResultOf<E>>[] {
  const silences: AddOnError[] = [];
  let isHeard = false;
  try {
    return client.callMany(endpoint, inputs, report, (_index, outcome) => {
      isHeard ||= !isSilent(outcome);
      if (isHeard || outcome.ok) return;
      silences.push(outcome.error);
      if (silences.length >= mostSilent) throw outcome.error;
    });
  } catch (caught) {
    const [silence] = silences;
    if (!silence || isHeard || !isAddOnError(caught)) throw caught;
    if (caught.code === 'outOfTime') throw silence;
    const others = [inputs.length >> 1, inputs.length - 1].filter((place) => place >= mostSilent);
    const sample = inputs.filter((_input, place) => others.includes(place));
    if (!silences.includes(caught) || client.callMany(endpoint, sample).every(isSilent)) throw caught;
    return client.callMany(endpoint, inputs, report);
  }
}

const isSilent = (outcome: CallOutcome<unknown>): boolean => !outcome.ok && ofSilence.has(outcome.error.code);

/** All that are told. @throws AddOnError why one of them is not. */
export function requireTold<R>({ told, untold }: ReadRecords<R>): ReadonlyMap<string, R> {
  for (const error of untold.values()) throw error;
  return told;
}
