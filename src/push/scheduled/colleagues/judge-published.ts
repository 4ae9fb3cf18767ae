import { shopDay } from '../../../days/shop-day';
import type { ShopSession } from '../../../runs/shop-session';
import { baselineValue, datasetTabs, emptyBaseline } from '../../../state/dataset-tab';
import { type Baseline, baselineOf } from '../../../state/schema/baseline';
import type { TakeOverPlan } from '../../../state/schema/schedule/take-over-plan';
import { requireSettings } from '../../../state/settings';
import { blocked, type Edit, type PlannedEdit } from '../../edit';
import type { DoubtfulEdit } from '../../find/find-edits';
import { type Candidate, type KnownRecords, railContexts } from '../../find/rail-contexts';
import { errorOf, warningsOf } from '../../find/rails';
import { recallFor } from '../../memory/recollection';
import { compareWithShop } from '../../plan/compare-with-shop';
import { judgeAmong } from '../../plan/judge-among';
import { judgeBeside } from '../../plan/judge-beside';
import type { Pushable } from '../../pushable';
import { actionFor, pushableOf } from '../../pushables';
import type { LiveRecords } from '../../records/live-records';

interface PublishedPlace extends Pick<TakeOverPlan, 'tabId' | 'dataset' | 'listCalls'> {
  /** The ids of the scheduled pushes whose edits these are: of the one that is taken over, and of those that it went through. */
  readonly pushes: readonly string[];
}

/**
 * Edits that others wrote down, as a preview judges those of cells: by the dataset's own rules, beside what the shop holds now and beside each other. What is remembered of the
 * shop comes from the shop itself, as far as it was read for them.
 */
export function judgePublished(
  session: ShopSession,
  { tabId, dataset, listCalls, pushes }: PublishedPlace,
  edits: readonly Edit[],
): readonly PlannedEdit[] {
  const pushable = pushableOf(dataset);
  const live = pushable.readLive(session, edits, listCalls, 'step.reading');
  const isThere = ({ recordId, parentId }: Edit) =>
    live.has(recordId) && (live.parentOf?.(recordId) ?? parentId) === parentId;
  const there = edits.filter(isThere);
  const { sound, stopped } = judgeAlone(session, knownRecords(session, { tabId, pushable }, there, live), there);
  const compared = compareWithShop(pushable, sound, live, there);
  const judged = judgeAmong(pushable, judgeBeside(pushable, compared, live));
  const gone = edits.filter((edit) => !isThere(edit)).map((edit) => blocked(edit, 'blocked.gone'));
  return [...recallFor(session, { dataset, tabId, itself: pushes })(judged), ...stopped, ...gone];
}

function judgeAlone(
  { platform }: ShopSession,
  known: KnownRecords,
  edits: readonly Edit[],
): { readonly sound: readonly DoubtfulEdit[]; readonly stopped: readonly PlannedEdit[] } {
  const candidates = edits.flatMap((edit): Candidate[] => {
    const action = actionFor(known.pushable, edit.column);
    const kind = action?.kindOf(edit.column);
    return action && kind ? [{ edit, action, kind }] : [];
  });
  const rowsById = new Map(edits.map(({ recordId }) => [recordId, 1]));
  const { push } = requireSettings(platform);
  const contextOf = railContexts(known, candidates, { rowsById, isPercent: () => false }, push);
  const judged = candidates.map((candidate) => {
    const context = contextOf(candidate);
    return {
      edit: candidate.edit,
      error: errorOf(candidate.edit, context),
      warnings: warningsOf(candidate.edit, context),
    };
  });
  return {
    sound: judged.flatMap(({ edit, error, warnings }) => (error ? [] : [{ ...edit, warnings }])),
    stopped: judged.flatMap(({ edit, error }) => (error ? [blocked(edit, error.message, error.values)] : [])),
  };
}

/** What the shop says of the records just now, among what was pulled of others: by both it is told what is usual. */
function knownRecords(
  { platform, store }: ShopSession,
  { tabId, pushable }: { readonly tabId: number; readonly pushable: Pushable },
  edits: readonly Edit[],
  live: LiveRecords,
): KnownRecords {
  const pulled = store.readable(baselineOf(tabId)) ?? emptyBaseline;
  const columns = [
    ...new Set([
      ...pulled.columns,
      ...edits.map(({ column }) => column),
      ...(pushable.prices ? [...pushable.prices.columns, pushable.prices.cost] : []),
    ]),
  ];
  const rowOf = (id: string): Baseline['rows'][string] =>
    columns.map((column) => live.valueOf(id, column) ?? baselineValue(pulled, id, column) ?? null);
  const ids = new Set([...Object.keys(pulled.rows), ...edits.map(({ recordId }) => recordId)]);
  const tab = datasetTabs(store).find((one) => one.tabId === tabId);
  return {
    pushable,
    columns: tab?.columns ?? [],
    baseline: { columns, rows: Object.fromEntries([...ids].map((id) => [id, rowOf(id)])) },
    today: shopDay(platform.clock.now()),
  };
}
