import { type AddOnError, type ErrorCode, isAddOnError } from '../text/add-on-error';
import type { OperationNotes } from './operation';
import type { ShopSession } from './shop-session';

/** What is found out about one operation where it cannot be asked about. */
interface Unanswered {
  readonly result: OperationNotes;
}

/** What an answer about one record can be: gone, or nothing that anybody can read. All else concerns the whole run, and is over some time. */
const ofOneRecord: ReadonlySet<ErrorCode> = new Set([
  'notFound',
  'refused',
  'badAnswer',
  'invalidInput',
  'brokenCharacter',
  'urlTooLong',
]);

/**
 * Asks about operations together. Where an answer is about something that is gone, or has a form that nobody expects, only the operation that it is
 * about stays without one: found by asking about halves of them, again and again.
 * @throws AddOnError what concerns no operation in particular.
 */
export function askEach<Asked, Found>(
  session: ShopSession,
  operations: readonly Asked[],
  ask: (operations: readonly Asked[]) => readonly Found[],
): readonly (Found | Unanswered)[] {
  try {
    return ask(operations);
  } catch (error) {
    const result = whyOfOne(session, error);
    if (result === undefined) throw error;
    if (operations.length <= 1) return operations.map(() => ({ result }));
    const half = operations.length >> 1;
    return [operations.slice(0, half), operations.slice(half)].flatMap((part) => askEach(session, part, ask));
  }
}

/** @returns `undefined` for what concerns more than one record. */
function whyOfOne({ client, language }: ShopSession, caught: unknown): OperationNotes | undefined {
  const error = client.blame(caught);
  if (!isAddOnError(error) || !ofOneRecord.has(error.code)) return undefined;
  return { reason: error.tellIn(language), ...technicalIn(error) };
}

/** What is noted of an error beside its words. */
export const technicalIn = ({ technical }: AddOnError): Pick<OperationNotes, 'technical'> =>
  technical === '' ? {} : { technical };
