import type { Change } from '../state/schema/push-lines';
import { editKey } from '../wishes/beside/edit-key';
import type { Edit } from './edit';
import { appliedChanges, changeKey, isFoundSo, type PushOperation } from './operation';
import { actionOf } from './pushables';

/** How one change of a run is taken back. */
export interface WayBack {
  readonly key: string;
  readonly edit: Edit;
  readonly isPossible: boolean;
}

/**
 * What a run really changed: a value that somebody else had set to the very same before is theirs, and what made good for others' sales is no change of its own.
 */
export function waysBack(operations: readonly PushOperation[]): WayBack[] {
  const repaired = new Set(
    operations
      .filter(({ state, intent }) => state === 'done' && intent.completes)
      .map(({ intent }) => intent.completes),
  );
  return operations
    .filter(({ state, intent }) => state === 'done' && intent.repairs === undefined)
    .flatMap((operation) =>
      appliedChanges(operation)
        .filter((change) => !isFoundSo(operation, change))
        .map((change) => wayBack(operation, change, repaired.has(changeKey(change)))),
    );
}

/**
 * How changes would be taken back that left, and of which nobody saw that they arrived: the shop said that it failed, or nothing, and may have them all the
 * same, or get them later.
 */
export const waysBackInDoubt = (operations: readonly PushOperation[]): WayBack[] =>
  operations
    .filter((operation) => operation.intent.repairs === undefined && hasLeftUnseen(operation))
    .flatMap((operation) => appliedChanges(operation).map((change) => wayBack(operation, change, false)));

/** What was refused before it left has nothing that was sent. */
const hasLeftUnseen = ({ state, result }: PushOperation): boolean =>
  state === 'failed' ? result?.sent !== undefined : state !== 'done' && state !== 'planned';

function wayBack({ kind, result }: PushOperation, change: Change, isRepaired: boolean): WayBack {
  const { id, parentId, column, sku, name, from, to, details } = change;
  const key = changeKey(change);
  const { undo, entry } = actionOf(kind);
  // What somebody else counted meanwhile is what it found.
  const found = { ...change, from: result?.counted?.[key] ?? from };
  const way = undo?.(found, isRepaired ? result?.replaced?.[key] : undefined);
  const edit = {
    key: editKey(id, column),
    recordId: id,
    parentId,
    column,
    sku,
    name,
    ...(way ?? (entry ? { baseline: '', wanted: to } : { baseline: to, wanted: from })),
    // What was written beside an order was about that order.
    ...(details && !entry ? { details } : {}),
  };
  return { key, edit, isPossible: way !== undefined };
}
