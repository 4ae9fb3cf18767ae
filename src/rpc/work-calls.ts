import * as v from 'valibot';
import { confirmPush } from '../push/confirm';
import { previewPush } from '../push/preview';
import type { PushPlan } from '../push/push-plan';
import { type PushSummary, resumePush } from '../push/push-run';
import type { EditStatus, PlannedEdit } from '../push/stock-edit';
import { previewUndo } from '../push/undo';
import { isScheduled, setSchedule } from '../schedule/refresh';
import { askToCancel, findProgress } from '../state/run';
import { withShopSession } from '../state/shop-session';
import { isAddOnError } from '../text/add-on-error';
import { type Language, say } from '../text/message';
import { rpcCall } from './rpc-call';

/** One line of a preview, in words. */
export interface EditView extends Omit<PlannedEdit, 'reason'> {
  readonly reason: string;
}

export interface PlanView {
  readonly id: string;
  readonly tabId: number;
  readonly undoes: string | null;
  readonly counts: Readonly<Record<EditStatus, number>>;
  readonly edits: readonly EditView[];
}

/** A push that came to its end, or one that ran out of the six minutes and goes on with `push.resume`. */
export type PushOutcome =
  | { readonly status: 'finished'; readonly summary: PushSummary }
  | { readonly status: 'paused' };

const tabSchema = v.object({ tabId: v.optional(v.pipe(v.number(), v.integer())) });
const runSchema = v.object({ run: v.pipe(v.string(), v.regex(/^\d{8}-[0-9a-f]{8}$/)) });

export const workCalls = {
  'push.preview': rpcCall(tabSchema, ({ platform, language }, { tabId }) =>
    withShopSession(platform, language, 'push', (session) => planView(language, previewPush(session, tabId))),
  ),
  'push.confirm': rpcCall(
    v.object({ plan: v.string(), exclude: v.optional(v.array(v.string()), []) }),
    ({ platform, language }, { plan, exclude }) =>
      pausable(() => withShopSession(platform, language, 'push', (session) => confirmPush(session, plan, exclude))),
  ),
  'push.resume': rpcCall(v.object({}), ({ platform, language }) =>
    pausable(() => withShopSession(platform, language, 'push', resumePush)),
  ),
  /** Plans the way back of a run; confirmed like any plan. */
  'push.undo': rpcCall(runSchema, ({ platform, language }, { run }) =>
    withShopSession(platform, language, 'push', (session) => planView(language, previewUndo(session, run))),
  ),
  'push.progress': rpcCall(v.object({}), ({ platform, language }) => {
    const progress = findProgress(platform);
    return progress ? { ...progress, text: say(language, progress.step) } : null;
  }),
  'push.cancel': rpcCall(runSchema, ({ platform }, { run }) => {
    askToCancel(platform, run);
    return { asked: run };
  }),
  'schedule.set': rpcCall(v.object({ hourly: v.boolean() }), ({ platform }, { hourly }) => {
    setSchedule(platform, hourly);
    return { hourly: isScheduled(platform) };
  }),
};

function planView(language: Language, plan: PushPlan): PlanView {
  const counts = { ready: 0, alreadySo: 0, conflict: 0, blocked: 0 };
  for (const { status } of plan.edits) counts[status] += 1;
  const edits = plan.edits.map(({ reason, ...edit }) => ({
    ...edit,
    reason: reason ? say(language, reason.message, reason.values) : '',
  }));
  return { id: plan.id, tabId: plan.tabId, undoes: plan.undoes ?? null, counts, edits };
}

function pausable(work: () => PushSummary): PushOutcome {
  try {
    return { status: 'finished', summary: work() };
  } catch (error) {
    if (isAddOnError(error) && error.code === 'outOfTime') return { status: 'paused' };
    throw error;
  }
}
