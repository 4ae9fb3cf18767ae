import type { Platform } from '../google/ports';
import type { Action } from '../push/action';
import type { EditStatus, Effect, PlannedEdit, Reason } from '../push/edit';
import { showCell } from '../push/find/show-cell';
import { mayBeChosen } from '../push/plan/choices';
import { choosePush } from '../push/plan/choose';
import { confirmPush } from '../push/plan/confirm';
import { type ColumnSum, sumColumns } from '../push/plan/plan-sums';
import { previewPush } from '../push/plan/preview';
import { requirePlan } from '../push/plan/push-plan';
import { previewUndo } from '../push/plan/undo';
import { failedKeys, type PushSummary, pushJob, pushOperationsOf, requirePushRun } from '../push/push-job';
import { actionFor, pushableOf } from '../push/pushables';
import { entryEffect } from '../push/report/entry-effect';
import { whenItGoesBack } from '../push/scheduled/scheduled-list';
import { localizeState, localizeWish, teller, tellReason } from '../push/values/tell-value';
import { resumeRun } from '../runs/run-job';
import { openKeptState, withShopSession } from '../runs/shop-session';
import { requireConnection } from '../state/connection';
import { refuseTabOfOtherShop } from '../state/other-shop';
import type { PushPlan } from '../state/schema/push-plan';
import { personAppearance } from '../state/settings';
import * as v from '../state/valibot';
import { type Language, say } from '../text/message';
import { runId } from './arguments/run-id';
import { pausable, type RunOutcome, resumable } from './pausable';
import { rpcCall } from './rpc-call';

/** One line of a preview, in words. */
export interface EditView extends Omit<PlannedEdit, 'reason' | 'warnings'> {
  readonly reason: string;
  /** What needs a person's tick: such an edit is pushed only if its key is among those acknowledged. */
  readonly warnings: readonly string[];
  /** The same as their messages: each message is a kind of warning, that a person ticks apart from the others. */
  readonly doubts: readonly Reason[];
  /** Whether it loses data: how many of such are pushed has to be typed. */
  readonly isDestructive: boolean;
  /** Whether the shop's value and the person's are to be chosen from; `choice` says what was. */
  readonly mayBeChosen: boolean;
  /** Whether it may be planned for later: with a way back by itself, without one, or not at all. */
  readonly scheduling: 'back' | 'once' | null;
  /** Whether its row has a record, by which the cell is found. */
  readonly hasCell: boolean;
  /** Set where the cell says what to do: what the shop's value for it is called, and what that would become. */
  readonly entry: { readonly about: string; readonly effect: Effect | null } | null;
}

export interface PlanView {
  readonly id: string;
  readonly tabId: number;
  readonly undoes: string | null;
  /** Of what undoes the start of scheduled prices that are in the shop: when they go back by themselves, in milliseconds since 1970. */
  readonly goesBackAt?: number;
  readonly counts: Readonly<Record<EditStatus, number>>;
  /** What all that is ready comes to, column by column. */
  readonly sums: readonly ColumnSum[];
  readonly edits: readonly EditView[];
}

/** A push that came to its end, or one that ran out of the six minutes and goes on with `push.resume`. */
export type PushOutcome = RunOutcome<PushSummary>;

const keys = v.array(v.string());
const previewSchema = v.object({
  tabId: v.optional(v.pipe(v.number(), v.integer())),
  /** What looks mixed up is what the person meant. */
  meant: v.optional(v.boolean(), false),
});
const planSchema = v.object({ plan: v.string() });
const runSchema = v.object({ run: runId });
const confirmSchema = v.object({
  plan: v.string(),
  exclude: v.optional(keys, []),
  acknowledged: v.optional(keys, []),
  typed: v.optional(v.string(), ''),
});
const chooseSchema = v.object({
  plan: v.string(),
  choices: v.record(v.string(), v.picklist(['theirs', 'mine'])),
});
const cellSchema = v.object({ tabId: v.pipe(v.number(), v.integer()), recordId: v.string(), column: v.string() });

export const pushCalls = {
  'push.preview': rpcCall(previewSchema, ({ platform, language }, { tabId, meant }) =>
    withShopSession(platform, language, 'push', (session) => {
      refuseTabOfOtherShop(platform, session.connection, tabId ?? platform.workbook.activeTabId());
      return planView(language, previewPush(session, { tabId, isMeant: meant }));
    }),
  ),
  /** The plan that this person was shown last, as they were shown it; asks neither shop nor sheet. */
  'push.plan': rpcCall(planSchema, ({ platform, language }, { plan }) =>
    withGoingBack(platform, planView(language, keptPlan(platform, plan))),
  ),
  /** Shows it in a window of its own, which knows nothing but its id. */
  'push.openWide': rpcCall(planSchema, ({ platform }, { plan }) => {
    platform.ui.openDialog('Ngorder', personAppearance(platform.properties), keptPlan(platform, plan).id);
    return null;
  }),
  /** Plans the same edits anew, with whose values stay where the shop's have changed. */
  'push.choose': rpcCall(chooseSchema, ({ platform, language }, { plan, choices }) =>
    withShopSession(platform, language, 'push', (session) => planView(language, choosePush(session, plan, choices))),
  ),
  'push.confirm': rpcCall(confirmSchema, ({ platform, language }, { plan, exclude, acknowledged, typed }) =>
    pausable(() =>
      withShopSession(platform, language, 'push', (session) =>
        confirmPush(session, plan, { excluded: exclude, acknowledged, typed }),
      ),
    ),
  ),
  /** Takes the person to the cell of a record, in a tab that was pulled. */
  'push.showCell': rpcCall(cellSchema, ({ platform }, cell) =>
    showCell({ platform, store: openKeptState(platform, requireConnection(platform)).store }, cell),
  ),
  'push.resume': rpcCall(v.object({}), (context) => resumable(context, (session) => resumeRun(session, pushJob))),
  /** Plans anew what a run could not push; confirmed like any plan. */
  'push.retry': rpcCall(runSchema, ({ platform, language }, { run }) =>
    withShopSession(platform, language, 'push', (session) => {
      const lines = session.journal.lines();
      const past = requirePushRun(lines, run);
      const { tabId } = past.intent;
      return planView(language, previewPush(session, { tabId, keys: failedKeys(past, pushOperationsOf(lines, run)) }));
    }),
  ),
  /** Plans the way back of a run, or of some of its changes; confirmed like any plan. */
  'push.undo': rpcCall(
    v.object({ run: runId, keys: v.optional(keys) }),
    ({ platform, language }, { run, keys: chosen }) =>
      withShopSession(platform, language, 'push', (session) =>
        withGoingBack(platform, planView(language, previewUndo(session, run, chosen && new Set(chosen)))),
      ),
  ),
};

/** Of this person, this file and the shop that it uses: nobody else's is found. @throws AddOnError `notConnected`, `planGone`. */
const keptPlan = (platform: Platform, id: string): PushPlan =>
  requirePlan(openKeptState(platform, requireConnection(platform)), id);

function withGoingBack(platform: Platform, plan: PlanView): PlanView {
  const goesBackAt = plan.undoes === null ? undefined : whenItGoesBack(platform, plan.undoes);
  return goesBackAt === undefined ? plan : { ...plan, goesBackAt };
}

/** A plan in words. */
export function planView(
  language: Language,
  plan: Pick<PushPlan, 'id' | 'tabId' | 'dataset' | 'edits' | 'undoes'>,
): PlanView {
  const pushable = pushableOf(plan.dataset);
  const counts = { ready: 0, alreadySo: 0, conflict: 0, blocked: 0 };
  for (const { status } of plan.edits) counts[status] += 1;
  const edits = plan.edits.map((edit) =>
    editView(language, actionFor(pushable, edit.column), edit, plan.undoes === undefined),
  );
  return {
    id: plan.id,
    tabId: plan.tabId,
    undoes: plan.undoes ?? null,
    counts,
    sums: sumColumns(pushable, plan.edits),
    edits,
  };
}

function editView(language: Language, action: Action | undefined, edit: PlannedEdit, isPush: boolean): EditView {
  const { reason, warnings = [], ...facts } = edit;
  const { status, live, wanted } = edit;
  const tell = teller(language, action, edit.column);
  const scheduling = isPush ? action?.schedules?.(edit.column) : undefined;
  const view = {
    ...facts,
    reason: reason ? tellReason(language, tell, reason) : '',
    warnings: warnings.map((warning) => tellReason(language, tell, warning)),
    doubts: warnings,
    mayBeChosen: isPush && mayBeChosen(edit),
    scheduling: typeof scheduling === 'string' ? scheduling : null,
    hasCell: reason?.message !== 'blocked.createByRows',
    isDestructive: action?.riskOf(wanted) === 'destructive',
  };
  if (!action?.entry) return { ...view, entry: null };
  const effect = status === 'ready' ? entryEffect(language, action, { from: live, to: wanted }) : undefined;
  return {
    ...view,
    live: localizeState(language, live),
    wanted: localizeWish(language, wanted),
    entry: { about: say(language, action.entry.about), effect: effect ?? null },
  };
}
