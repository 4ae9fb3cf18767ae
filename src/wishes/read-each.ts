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

/** @throws AddOnError `unreachable` or `serverFailed` as soon as the shop seems to be down; it is not told as a lack of time, which it would take. */
function askUnlessSilent<E extends Endpoint>(
  client: Pick<Client, 'callMany'>,
  endpoint: E,
  inputs: readonly InputOf<E>[],
  report: Progress | undefined,
): CallOutcome<ResultOf<E>>[] {
  let silence: AddOnError | undefined;
  let silent = 0;
  let isHeard = false;
  const note = (outcome: CallOutcome<ResultOf<E>>): void => {
    if (isHeard || outcome.ok || !ofSilence.has(outcome.error.code)) isHeard = true;
    else {
      silence = outcome.error;
      silent += 1;
      if (silent >= mostSilent) throw outcome.error;
    }
  };
  try {
    return client.callMany(endpoint, inputs, report, (_index, outcome) => note(outcome));
  } catch (caught) {
    if (silence && !isHeard && isAddOnError(caught) && caught.code === 'outOfTime') throw silence;
    throw caught;
  }
}

/** All that are told. @throws AddOnError why one of them is not. */
export function requireTold<R>({ told, untold }: ReadRecords<R>): ReadonlyMap<string, R> {
  for (const error of untold.values()) throw error;
  return told;
}
