import { datasetTabs } from '../state/dataset-tab';
import { openJournal } from '../state/journal';
import { openPackedStore } from '../state/packed-store';
import type { ShopSession } from '../state/shop-session';
import { stockColumn } from '../tables/datasets/variations';
import { cellOf, idOf, readTab } from '../tables/tab-snapshot';
import { AddOnError } from '../text/add-on-error';
import { neededForEdits } from './find-edits';
import { readLiveStock } from './live-stock';
import { findPlan, judgeEdits, type PushPlan, removePlan } from './push-plan';
import { beginRun, finishRun, type PushSummary, refuseWhileUnfinished, summarize } from './push-run';
import { isReady, type PlannedEdit, type ReadyEdit } from './stock-edit';
import { planOperations } from './stock-operation';
import { notPushed } from './verdict';
import { writeVerdicts } from './write-verdicts';

/**
 * Pushes a plan that a person has seen. The shop is read again first: what changed since the preview is held back, nothing is ever
 * added.
 * @param excluded keys of edits that the person unticked.
 * @throws AddOnError `planGone` when it is not the plan that was previewed last, `runUnfinished`.
 */
export function confirmPush(session: ShopSession, planId: string, excluded: readonly string[]): PushSummary {
  const { workbook, codec } = session.platform;
  const journal = openJournal(workbook, codec);
  refuseWhileUnfinished(session, journal);
  const store = openPackedStore(workbook, codec);
  const plan = findPlan(store, session.stamp);
  if (plan?.id !== planId) throw new AddOnError('planGone');

  const chosen = plan.edits.filter(isReady).filter(({ key }) => !excluded.includes(key));
  const unchanged = holdBackChangedCells(session, plan, chosen, datasetTabs(store, session.stamp));
  const live = readLiveStock(session, unchanged.sound, plan.listCalls, 'step.reading');
  const judged = judgeEdits(unchanged.sound, live);
  const ready = judged.filter(isReady);
  const others = [
    ...plan.edits.filter(({ status }) => status !== 'ready'),
    ...unchanged.heldBack,
    ...judged.filter((edit) => !isReady(edit)),
  ];

  removePlan(store);
  store.save();
  const verdicts = others.map((edit) => notPushed(session, edit));
  writeVerdicts(session, store, plan.tabId, verdicts, () => false);
  if (ready.length === 0) {
    workbook.flush();
    return summarize(session.run.id, verdicts, session.client.requestCount());
  }
  const { tabId, listCalls, undoes } = plan;
  const facts = { at: session.platform.clock.now(), stamp: session.stamp };
  const operations = planOperations(session.run.id, ready, facts);
  const entry = beginRun(
    session,
    journal,
    { tabId, listCalls, ...(undoes === undefined ? {} : { undoes }) },
    operations,
  );
  return finishRun(session, journal, store, entry, false, verdicts);
}

/** What the person changed in the sheet after the preview is not what they saw and agreed to. An undo has no cells to compare. */
function holdBackChangedCells(
  session: ShopSession,
  plan: PushPlan,
  edits: readonly ReadyEdit[],
  tabs: ReturnType<typeof datasetTabs>,
): { readonly sound: readonly ReadyEdit[]; readonly heldBack: readonly PlannedEdit[] } {
  if (plan.undoes !== undefined) return { sound: edits, heldBack: [] };
  const details = tabs.find(({ tabId }) => tabId === plan.tabId);
  const tab = session.platform.workbook.tab(plan.tabId);
  if (!details || !tab) throw new AddOnError('tabGone');
  const snapshot = readTab(tab, details.columns, neededForEdits(details));
  const rows = new Map(snapshot.rows.map((row) => [idOf(snapshot, row, details.idColumn), row]));
  const stillWanted = ({ variationId, warehouseId, wanted }: ReadyEdit) => {
    const row = rows.get(String(variationId));
    return row !== undefined && cellOf(snapshot, row, stockColumn(warehouseId)).value === wanted;
  };
  return {
    sound: edits.filter(stillWanted),
    heldBack: edits
      .filter((edit) => !stillWanted(edit))
      .map((edit) => ({ ...edit, status: 'conflict', reason: { message: 'conflict.changedInSheet', values: {} } })),
  };
}
