import { askEach } from '../../runs/ask-each';
import type { ShopSession } from '../../runs/shop-session';
import type { Action, PushedChange, Trace } from '../action';
import { isSame } from '../edit';
import { appliedChanges, changeKey, type PushOperation } from '../operation';
import { actionOf } from '../pushables';
import type { LiveRecords } from '../records/live-records';

/** Keys of changes that the shop said it took, and does not show. */
export interface Unshown {
  /** Nothing of them is there. */
  readonly notTaken: ReadonlySet<string>;
  /** The shop does not tell whether they were carried out: what would show it cannot be asked. */
  readonly unconfirmed: ReadonlySet<string>;
}

export const nothingUnshown: Unshown = { notTaken: new Set(), unconfirmed: new Set() };

/**
 * What the shop says it took while it holds what it held before. A stock may have been moved back by somebody else: of it, what the change left
 * tells; where an action knows nothing of the kind, the value does. Other entries have looked at their records themselves.
 */
export function unshownIn(session: ShopSession, operations: readonly PushOperation[], live: LiveRecords): Unshown {
  const suspects = operations.flatMap((operation) =>
    suspectsIn(operation, live).map((change): PushedChange => ({ operation, change })),
  );
  const traces = tracesOf(session, suspects);
  const keysWith = (trace: Trace) =>
    new Set(suspects.filter((_, index) => traces[index] === trace).map(({ change }) => changeKey(change)));
  return { notTaken: keysWith('absent'), unconfirmed: keysWith('untold') };
}

function suspectsIn(operation: PushOperation, live: LiveRecords): PushedChange['change'][] {
  const { state, intent, result, kind } = operation;
  const action = actionOf(kind);
  if (state !== 'done' || intent.repairs !== undefined || (action.entry && !action.tracesOf)) return [];
  return appliedChanges(operation).filter((change) => {
    const now = result?.seen?.[changeKey(change)] ?? live.valueOf(change.id, change.column);
    if (now === undefined || isSame(now, action.expected(change))) return false;
    if (result?.replaced?.[changeKey(change)] !== undefined) return false;
    if (action.entry) return true;
    // A blank may be an answer that lacks the field; and what reached somebody is not offered again on the word of one.
    return now !== '' && action.riskOf(change.to) !== 'outward' && isSame(now, change.from);
  });
}

/** In the order of the changes; those of an action are asked about together. */
function tracesOf(session: ShopSession, changes: readonly PushedChange[]): readonly Trace[] {
  const told = new Map<PushedChange, Trace>();
  for (const action of new Set(changes.map(({ operation }) => actionOf(operation.kind)))) {
    const own = changes.filter(({ operation }) => actionOf(operation.kind) === action);
    const found = askAction(session, action, own);
    own.forEach((change, index) => {
      told.set(change, found[index] ?? 'untold');
    });
  }
  return changes.map((change) => told.get(change) ?? 'untold');
}

function askAction(session: ShopSession, { tracesOf: ask }: Action, changes: readonly PushedChange[]): Trace[] {
  if (!ask) return changes.map(() => 'absent');
  const found = askEach(session, changes, (asked) => ask(session, asked));
  return found.map((one) => (typeof one === 'string' ? one : 'untold'));
}
