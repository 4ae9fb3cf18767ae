import type { ShopSession } from '../../runs/shop-session';
import { refuseWhileUnfinished } from '../../runs/unfinished';
import type { PushRunIntent } from '../../state/schema/push-lines';
import type { PushPlan } from '../../state/schema/push-plan';
import { requireSettings } from '../../state/settings';
import { blocked, type PlannedEdit } from '../edit';
import { recallFor } from '../memory/recollection';
import { pushOperationsOf, requirePushRun } from '../push-job';
import { pushableOf } from '../pushables';
import { waysBack } from '../ways-back';
import { compareWithShop } from './compare-with-shop';
import { keepPlan } from './keep-plan';

/**
 * Plans the way back of a run: the journal's old values as an ordinary push, to be confirmed like one. What the run wrote is the
 * baseline, so whatever somebody changed since is a conflict and stays; what was taken back already stays back.
 * @param keys only these changes, by key; all when absent.
 * @throws AddOnError `runNotFound`, `runUnfinished`, `rowsUnfinished`, `newerState`, `damagedState`.
 */
export function previewUndo(session: ShopSession, runId: string, keys?: ReadonlySet<string>): PushPlan {
  refuseWhileUnfinished(session);
  return keepPlan(session, planUndo(session, runId, { keys }));
}

interface UndoOptions extends Pick<PushRunIntent, 'scheduled'> {
  readonly keys?: ReadonlySet<string> | undefined;
}

/**
 * The same plan, for whoever carries it out at once.
 * @param scheduled the scheduled push that it is the way back of.
 * @throws AddOnError `runNotFound`.
 */
export function planUndo(
  session: ShopSession,
  runId: string,
  { keys, scheduled }: UndoOptions = {},
): Omit<PushPlan, 'id'> & { readonly undoes: string } {
  requireSettings(session.platform);
  const lines = session.journal.lines();
  const { tabId, dataset, listCalls } = requirePushRun(lines, runId).intent;
  const pushable = pushableOf(dataset);
  const ways = waysBack(pushOperationsOf(lines, runId)).filter(({ key }) => keys?.has(key) ?? true);
  const edits = ways.filter(({ isPossible }) => isPossible).map(({ edit }) => edit);
  const impossible = ways.filter(({ isPossible }) => !isPossible).map(({ edit }) => blocked(edit, 'blocked.noWayBack'));
  const live = pushable.readLive(session, edits, listCalls, 'step.reading');
  const compared = recallFor(session, { dataset, tabId, undoes: runId, ...(scheduled ? { scheduled } : {}) })(
    compareWithShop(pushable, edits, live),
  );
  return {
    ...{ tabId, dataset, listCalls },
    undoes: runId,
    edits: [...compared, ...(impossible satisfies readonly PlannedEdit[])],
  };
}
