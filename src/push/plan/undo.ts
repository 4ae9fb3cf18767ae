import type { ShopSession } from '../../runs/shop-session';
import { refuseWhileUnfinished } from '../../runs/unfinished';
import type { Change } from '../../state/schema/push-lines';
import type { PushPlan } from '../../state/schema/push-plan';
import { requireSettings } from '../../state/settings';
import { blocked, type Edit, editKey, type PlannedEdit } from '../edit';
import { changeKey, type PushOperation } from '../operation';
import { pushOperationsOf, requirePushRun } from '../push-job';
import { actionOf, pushableOf } from '../pushables';
import { compareWithShop } from './compare-with-shop';
import { keepPlan } from './keep-plan';

/**
 * Plans the way back of a run: the journal's old values as an ordinary push, to be confirmed like one. What the run wrote is the
 * baseline, so whatever somebody changed since is a conflict and stays.
 * @param keys only these changes, by key; all when absent.
 * @throws AddOnError `runNotFound`, `runUnfinished`, `rowsUnfinished`, `newerState`, `damagedState`.
 */
export function previewUndo(session: ShopSession, runId: string, keys?: ReadonlySet<string>): PushPlan {
  refuseWhileUnfinished(session);
  requireSettings(session.platform);
  const lines = session.journal.lines();
  const { tabId, dataset, listCalls } = requirePushRun(lines, runId).intent;
  const pushable = pushableOf(dataset);
  const ways = waysBack(pushOperationsOf(lines, runId)).filter(({ key }) => keys?.has(key) ?? true);
  const edits = ways.filter(({ isPossible }) => isPossible).map(({ edit }) => edit);
  const impossible = ways.filter(({ isPossible }) => !isPossible).map(({ edit }) => blocked(edit, 'blocked.noWayBack'));
  const live = pushable.readLive(session, edits, listCalls, 'step.reading');
  return keepPlan(session, {
    tabId,
    dataset,
    listCalls,
    undoes: runId,
    edits: [...compareWithShop(pushable, edits, live), ...(impossible satisfies readonly PlannedEdit[])],
  });
}

interface WayBack {
  readonly key: string;
  readonly edit: Edit;
  readonly isPossible: boolean;
}

/** What a run really changed; what made good for others' sales is no change of its own. */
function waysBack(operations: readonly PushOperation[]): WayBack[] {
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
  const way = undo?.(change, isRepaired ? result?.replaced?.[key] : undefined);
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
