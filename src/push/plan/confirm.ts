import { startRun } from '../../runs/run-job';
import type { ShopSession } from '../../runs/shop-session';
import { refuseWhileUnfinished } from '../../runs/unfinished';
import { type DatasetTab, datasetTabs } from '../../state/dataset-tab';
import { loadName } from '../../state/settings';
import { withCommandColumn } from '../../tables/command-column';
import { createSheetDates } from '../../tables/sheet-dates';
import { cellOf, idOf, readTab } from '../../tables/tab-snapshot';
import { AddOnError } from '../../text/add-on-error';
import type { MessageId } from '../../text/message';
import { isReady, isSame, type PlannedEdit, type ReadyEdit } from '../edit';
import { detailsIn } from '../find/find-edits';
import { intentFor, toChange } from '../operation';
import { concludePush, type PushSummary, pushJob, summarize } from '../push-job';
import type { Pushable } from '../pushable';
import { actionFor, pushableOf } from '../pushables';
import { notPushed } from '../report/verdict';
import { writeVerdicts } from '../report/write-verdicts';
import { valueKinds } from '../values/value-kinds';
import { findPlan, judgeEdits, type PushPlan, removePlan } from './push-plan';

/** What a person said to a plan. */
export interface Consent {
  /** Keys of edits that were unticked. */
  readonly excluded: readonly string[];
  /** Keys of edits whose warnings were acknowledged. */
  readonly acknowledged: readonly string[];
  /** What the person typed to have records deleted: how many. */
  readonly typed: string;
}

/**
 * Pushes a plan that a person has seen. The shop is read again first: what changed since the preview is held back, nothing is ever
 * added.
 * @throws AddOnError `planGone` when it is not the plan that was previewed last, `runUnfinished`, `rowsUnfinished`, `typeToConfirm`.
 */
export function confirmPush(session: ShopSession, planId: string, consent: Consent): PushSummary {
  refuseWhileUnfinished(session);
  const { store } = session;
  const plan = findPlan(store, session.stamp);
  if (plan?.id !== planId) throw new AddOnError('planGone');
  const details = datasetTabs(store, session.stamp).find(({ tabId }) => tabId === plan.tabId);

  const pushable = pushableOf(plan.dataset);
  const chosen = plan.edits.filter(isReady).filter(({ key }) => !consent.excluded.includes(key));
  refuseUntyped(pushable, chosen, consent);
  const { ready, heldBack } = holdBack(session, plan, pushable, details, chosen, consent);
  const others = [...plan.edits.filter(({ status }) => status !== 'ready'), ...heldBack];

  removePlan(store);
  store.save();
  const verdicts = others.map((edit) => notPushed(session, pushable, edit));
  writeVerdicts(session, plan.tabId, verdicts);
  if (ready.length === 0) {
    session.platform.workbook.flush();
    return summarize(session.run.id, verdicts, session.client.requestCount());
  }
  const { tabId, dataset, listCalls, undoes } = plan;
  const by = loadName(session.platform.properties);
  const intent = { tabId, dataset, listCalls, by, ...(undoes === undefined ? {} : { undoes }) };
  const order = { intent, operations: planOperations(pushable, ready) };
  return startRun(session, pushJob, order, (_session, run, operations) =>
    concludePush(session, run, operations, verdicts),
  );
}

/** Nothing is deleted by a slip of the hand. */
function refuseUntyped(pushable: Pushable, chosen: readonly ReadyEdit[], { acknowledged, typed }: Consent): void {
  const deletions = chosen.filter(
    ({ key, column, wanted }) =>
      acknowledged.includes(key) && actionFor(pushable, column)?.riskOf(wanted) === 'destructive',
  ).length;
  if (deletions > 0 && typed.trim() !== String(deletions)) {
    throw new AddOnError('typeToConfirm', { text: String(deletions) });
  }
}

/** What nobody has seen as it is now, or nobody has agreed to, is not pushed. */
function holdBack(
  session: ShopSession,
  plan: PushPlan,
  pushable: Pushable,
  details: DatasetTab | undefined,
  chosen: readonly ReadyEdit[],
  { acknowledged }: Consent,
): { readonly ready: readonly ReadyEdit[]; readonly heldBack: readonly PlannedEdit[] } {
  const isAcknowledged = ({ key, warnings = [] }: ReadyEdit) => warnings.length === 0 || acknowledged.includes(key);
  const agreed = chosen.filter(isAcknowledged);
  // An undo has no cells to compare.
  const isUnchanged = plan.undoes === undefined ? unchangedCells(session, plan, pushable, details) : () => true;
  const unchanged = agreed.filter(isUnchanged);
  const judged = readAgain(session, plan, pushable, unchanged);
  return {
    ready: judged.filter(isReady),
    heldBack: [
      ...chosen.filter((edit) => !isAcknowledged(edit)).map((edit) => withheld(edit, 'blocked.unacknowledged')),
      ...agreed.filter((edit) => !isUnchanged(edit)).map((edit) => withheld(edit, 'conflict.changedInSheet')),
      ...judged.filter((edit) => !isReady(edit)),
    ],
  };
}

const withheld = (edit: PlannedEdit, message: MessageId): PlannedEdit => ({
  ...edit,
  status: 'conflict',
  reason: { message, values: {} },
});

/** What the person changed in the sheet after the preview is not what they saw and agreed to. */
function unchangedCells(
  session: ShopSession,
  plan: PushPlan,
  pushable: Pushable,
  details: DatasetTab | undefined,
): (edit: ReadyEdit) => boolean {
  const tab = session.platform.workbook.tab(plan.tabId);
  if (!details || !tab) throw new AddOnError('tabGone');
  const { clock, workbook } = session.platform;
  const columns = withCommandColumn(details.columns);
  const edited = [...new Set(plan.edits.map(({ column }) => column))];
  const described = edited.flatMap((column) => actionFor(pushable, column)?.details ?? []);
  const values = [details.idColumn, ...edited, ...described];
  const snapshot = readTab(tab, columns, { values, formulas: [] });
  const rows = new Map(snapshot.rows.map((row) => [idOf(snapshot, row, details.idColumn), row]));
  const read = { snapshot, columns, dates: createSheetDates(clock, workbook.timeZone) };
  return ({ recordId, column, wanted, details: said }) => {
    const row = rows.get(recordId);
    const action = actionFor(pushable, column);
    const kind = action?.kindOf(column);
    if (!row || !action || !kind) return false;
    if (!isSame(valueKinds[kind].fromCell(cellOf(snapshot, row, column).value, read.dates), wanted)) return false;
    return JSON.stringify(detailsIn(read, row, action)) === JSON.stringify(said);
  };
}

/** Edits whose own operation reads the shop right before it changes it are judged there. */
function readAgain(
  session: ShopSession,
  { listCalls }: PushPlan,
  pushable: Pushable,
  edits: readonly ReadyEdit[],
): PlannedEdit[] {
  const readsItself = ({ column }: ReadyEdit) => actionFor(pushable, column)?.prepare !== undefined;
  const others = edits.filter((edit) => !readsItself(edit));
  if (others.length === 0) return [...edits];
  const live = pushable.readLive(session, others, listCalls, 'step.reading');
  return [...judgeEdits(pushable, others, live), ...edits.filter(readsItself)];
}

/** Groups edits into operations, action by action. */
const planOperations = (pushable: Pushable, edits: readonly ReadyEdit[]) =>
  pushable.actions.flatMap((action) =>
    action
      .group(edits.filter(({ column }) => action.kindOf(column) !== undefined))
      .map((group) => ({ kind: action.id, intentFor: intentFor({ changes: group.map(toChange) }) })),
  );
