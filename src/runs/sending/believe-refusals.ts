import { say } from '../../text/message';
import { addedTo } from '../added-operations';
import { askEach } from '../ask-each';
import type { Operation, OperationNotes } from '../operation';
import type { Delivery } from './delivery';

/** So many requests more than were planned, a run may need to find out which records are at fault. */
const mostParts = 20;

const isRefused = ({ result }: Operation): boolean => result?.isRefused === true || isClosed({ result });

const isClosed = ({ result }: Pick<Operation, 'result'>): boolean => result?.isClosed === true;

/**
 * Looks up, once, what the shop says it has refused, or lines say that may be out of date: what is found all the same has arrived, what is certainly not
 * there is believed, and where the shop does not tell, nobody knows. What of a believed one may go once more on its own is planned, lasting, before its
 * refusal is.
 * @returns those of these parts that may leave at once: a run that was taken up in doubt looks them up first.
 */
export function believeRefusals<Intent, Result extends OperationNotes>(
  delivery: Delivery<Intent, Result>,
): readonly Operation<Intent, Result>[] {
  const { session, lines, type } = delivery;
  const refused = lines.inState(type.id, 'leaving').filter(isRefused);
  const { locate } = type;
  if (refused.length === 0 || !locate) return [];
  lines.save();
  const findings = askEach(session, refused, (asked) => locate(session, asked));
  const added = refused.flatMap((operation, index) => {
    const finding = findings[index];
    const found = finding && 'found' in finding ? finding.found : 'unclear';
    if (found === 'accepted' || found === 'done') {
      lines.note(operation, 'accept', finding?.result);
      return [];
    }
    if (found !== 'absent') {
      const reasons = [isClosed(operation) ? '' : operation.result?.reason, finding?.result?.reason].filter(Boolean);
      lines.note(operation, 'lose', { reason: reasons.join('; ') || say(session.language, 'reason.noAnswer') });
      return [];
    }
    // What was closed stays closed, for the reason that it had.
    const parts = isClosed(operation) ? [] : newPartsOf(delivery, operation);
    lines.note(operation, 'refuse');
    if (parts.length > 0) lines.append(parts);
    return parts;
  });
  lines.save();
  return added.filter(({ state }) => state === 'planned');
}

const isPart = ({ operation }: Operation): boolean => operation.includes('.');

/** Those of it that are not in the run yet; none where they would be too many. */
function newPartsOf<Intent, Result extends OperationNotes>(
  { session, lines, type }: Delivery<Intent, Result>,
  refused: Operation<Intent, Result>,
): Operation<Intent, Result>[] {
  const known = lines.all();
  const parts = addedTo<Intent, Result>(session, refused, '.', type.partsOf?.(refused) ?? []);
  if (known.filter(isPart).length + parts.length > mostParts) return [];
  return parts.filter(({ operation }) => !known.some((one) => one.operation === operation));
}
