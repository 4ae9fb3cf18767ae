import { type ErrorCode, isAddOnError } from '../text/add-on-error';
import { type Language, say } from '../text/message';
import type { Operation, OperationNotes } from './operation';

/** What is found out about one operation where it cannot be asked about. */
interface Unanswered {
  readonly result: OperationNotes;
}

/** What an answer about one record can be: gone, or nothing that anybody can read. All else concerns the whole run, and is over some time. */
const ofOneRecord: ReadonlySet<ErrorCode> = new Set(['notFound', 'refused', 'badAnswer', 'invalidInput', 'urlTooLong']);

/**
 * Asks about operations together. Where an answer is about something that is gone, or has a form that nobody expects, only the operation that it is
 * about stays without one: found by asking about halves of them, again and again.
 * @throws AddOnError what concerns no operation in particular.
 */
export function askEach<Asked extends Operation, Found>(
  language: Language,
  operations: readonly Asked[],
  ask: (operations: readonly Asked[]) => readonly Found[],
): readonly (Found | Unanswered)[] {
  try {
    return ask(operations);
  } catch (error) {
    const reason = reasonOfOne(language, error);
    if (reason === undefined) throw error;
    if (operations.length <= 1) return operations.map(() => ({ result: { reason } }));
    const half = operations.length >> 1;
    return [operations.slice(0, half), operations.slice(half)].flatMap((part) => askEach(language, part, ask));
  }
}

/** @returns `undefined` for what concerns more than one record. */
function reasonOfOne(language: Language, error: unknown): string | undefined {
  if (error instanceof TypeError) return say(language, 'reason.answerMisshaped');
  return isAddOnError(error) && ofOneRecord.has(error.code) ? error.tellIn(language) : undefined;
}
