import { askEach } from '../../runs/ask-each';
import type { ShopSession } from '../../runs/shop-session';
import type { Change } from '../../state/schema/push-lines';
import { isSame, type Value } from '../edit';
import { appliedChanges, changeKey, type PushOperation } from '../operation';
import { actionOf } from '../pushables';
import type { LiveRecords } from '../records/live-records';

/**
 * Keys of changes that the shop said it took, and of which nothing is there: it holds just what it held before. Of a difference its marker tells, since
 * somebody else may have moved as much; of other entries their own looking at the record does. What has no value now may not have been told.
 */
export function notTakenIn(
  session: ShopSession,
  operations: readonly PushOperation[],
  live: LiveRecords,
): ReadonlySet<string> {
  const suspects = operations.flatMap((operation) => {
    const keys = suspectKeys(operation, live);
    return keys.length > 0 ? [{ operation, keys }] : [];
  });
  const isEntry = ({ operation }: Suspect) => actionOf(operation.kind).entry !== undefined;
  return new Set(
    [...suspects.filter((one) => !isEntry(one)), ...suspects.filter(isEntry).filter(isAbsent(session))].flatMap(
      ({ keys }) => keys,
    ),
  );
}

interface Suspect {
  readonly operation: PushOperation;
  readonly keys: readonly string[];
}

function suspectKeys(operation: PushOperation, live: LiveRecords): string[] {
  const { state, intent, result, kind } = operation;
  if (state !== 'done' || intent.repairs !== undefined) return [];
  const nowOf = (change: Change): Value | undefined =>
    result?.seen?.[changeKey(change)] ?? live.valueOf(change.id, change.column);
  return appliedChanges(operation)
    .filter((change) => {
      const now = nowOf(change);
      const { entry, expected, riskOf } = actionOf(kind);
      if (now === undefined || isSame(now, expected(change))) return false;
      // A blank may be an answer that lacks the field; and what reached somebody is not offered again on the word of one.
      if (entry === undefined && (now === '' || riskOf(change.to) === 'outward')) return false;
      return (entry !== undefined || isSame(now, change.from)) && result?.replaced?.[changeKey(change)] === undefined;
    })
    .map(changeKey);
}

/** Whether nothing in the shop bears the operation's marker. */
const isAbsent =
  (session: ShopSession) =>
  ({ operation }: Suspect): boolean => {
    const { marker, locate } = actionOf(operation.kind);
    if (marker === undefined || !locate) return false;
    const [finding] = askEach(session, [operation], (asked) => locate(session, asked));
    return finding !== undefined && 'found' in finding && finding.found === 'absent';
  };
