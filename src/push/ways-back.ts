import type { Change } from '../state/schema/push-lines';
import { editKey } from '../wishes/beside/edit-key';
import type { Edit } from './edit';
import { changeKey, type PushOperation } from './operation';
import { actionOf } from './pushables';

/** How one change of a run is taken back. */
export interface WayBack {
  readonly key: string;
  readonly edit: Edit;
  readonly isPossible: boolean;
}

/** What a run really changed; what made good for others' sales is no change of its own. */
export function waysBack(operations: readonly PushOperation[]): WayBack[] {
  const repaired = new Set(
    operations
      .filter(({ state, intent }) => state === 'done' && intent.completes)
      .map(({ intent }) => intent.completes),
  );
  return operations
    .filter(({ state, intent }) => state === 'done' && intent.repairs === undefined)
    .flatMap((operation) =>
      operation.intent.changes
        .filter((change) => !(changeKey(change) in (operation.result?.heldBack ?? {})))
        .map((change) => wayBack(operation, change, repaired.has(changeKey(change)))),
    );
}

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
