import { openJournal } from '../state/journal';
import { openPackedStore } from '../state/packed-store';
import type { ShopSession } from '../state/shop-session';
import { AddOnError } from '../text/add-on-error';
import { readLiveStock } from './live-stock';
import { keepPlan } from './preview';
import { judgeEdits, type PushPlan } from './push-plan';
import { changesOf, refuseWhileUnfinished, runsOf } from './push-run';
import { editKey, type StockEdit } from './stock-edit';

/**
 * Plans the way back of a run: the journal's old values as an ordinary push, to be confirmed like one. What the run wrote is the
 * baseline, so whatever somebody changed since is a conflict and stays.
 * @throws AddOnError `runNotFound`, `runUnfinished`.
 */
export function previewUndo(session: ShopSession, runId: string): PushPlan {
  const { workbook, codec } = session.platform;
  const journal = openJournal(workbook, codec);
  refuseWhileUnfinished(session, journal);
  const entry = runsOf(session, journal).find(({ run }) => run === runId);
  if (!entry) throw new AddOnError('runNotFound', { run: runId });
  const edits = changesOf(journal, runId).map(
    ({ v, p, sku, name, from, to, warehouseId }): StockEdit => ({
      key: editKey(v, warehouseId),
      variationId: v,
      productId: p,
      warehouseId,
      sku,
      name,
      baseline: to,
      wanted: from,
    }),
  );
  const { tabId, listCalls } = entry.intent;
  const live = readLiveStock(session, edits, listCalls, 'step.reading');
  return keepPlan(session, openPackedStore(workbook, codec), {
    tabId,
    listCalls,
    undoes: runId,
    edits: judgeEdits(edits, live),
  });
}
