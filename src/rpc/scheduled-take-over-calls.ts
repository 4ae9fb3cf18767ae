import { doMyself } from '../push/scheduled/colleagues/do-myself';
import { toldPushes } from '../push/scheduled/colleagues/doers';
import { partToTake, previewTakeOver } from '../push/scheduled/colleagues/preview-take-over';
import type { PushOf } from '../push/scheduled/colleagues/published-pushes';
import { takeOverScheduled } from '../push/scheduled/colleagues/take-over-scheduled';
import { isOver } from '../push/scheduled/scheduled-list';
import { withShopSession } from '../runs/shop-session';
import { withJobsFollowing } from '../schedule/scheduled-push-jobs';
import { findConnection } from '../state/connection';
import type { TakeOverPlan } from '../state/schema/schedule/take-over-plan';
import type { ScheduledPush } from '../state/schema/scheduled-pushes';
import { authorName } from '../state/seal/seals';
import * as v from '../state/valibot';
import { type PlanView, planView } from './push-calls';
import { rpcCall } from './rpc-call';
import { changed, idSchema } from './scheduled-calls';

/** A scheduled push of a colleague's, as they tell of it. */
export interface OthersPushView extends Pick<ScheduledPush, 'id' | 'tabId' | 'count' | 'startsAt'> {
  readonly author: string;
  /** As they sign; `''` where they do not. */
  readonly by: string;
  readonly endsAt: number | null;
  readonly stage: ScheduledPush['stage']['name'];
  /** Who does it in its person's place; `null` where nobody says so. */
  readonly takenBy: { readonly isSelf: boolean; readonly by: string } | null;
  /** What is left of it to be taken over: all of it, or that its values come back. */
  readonly part: TakeOverPlan['part'] | null;
  /** Whether it should have begun, or gone back, by now. */
  readonly isLate: boolean;
}

/** All that taking one over means, before it is done. */
export interface TakeOverPushView {
  readonly push: OthersPushView;
  readonly plan: PlanView;
  readonly timeZone: string;
}

const named = v.object({ author: v.pipe(v.string(), v.maxLength(40)), ...idSchema.entries });
const keys = v.array(v.string());
const orderSchema = v.object({
  plan: v.string(),
  exclude: v.optional(keys, []),
  acknowledged: v.optional(keys, []),
});

/** So many are told of. Anybody may have written thousands. */
const mostOthers = 50;
/** Triggers come within the hour, and may fail once. */
const lateMs = 2 * 3_600_000;

export const scheduledTakeOverCalls = {
  /** What colleagues have planned for the shop in this file and is not over, what comes next first. */
  'scheduled.others': rpcCall(v.object({}), ({ platform }): readonly OthersPushView[] => {
    const connection = findConnection(platform);
    if (!connection) return [];
    const { others, doerOf } = toldPushes(platform, connection);
    const self = authorName(platform);
    return others
      .filter(({ push }) => !isOver(push))
      .map((one) => {
        const doer = doerOf(one);
        return viewOf(one, platform.clock.now(), doer ? { isSelf: doer.author === self, by: doer.by } : null);
      })
      .sort((one, other) => nextOf(one) - nextOf(other))
      .slice(0, mostOthers);
  }),
  /** Judges one beside what the shop holds now; changes nothing. */
  'scheduled.planTakeOver': rpcCall(named, ({ platform, language }, { author, id }) =>
    withShopSession(platform, language, 'push', (session): TakeOverPushView => {
      const { told, plan } = previewTakeOver(session, { author, id });
      return {
        push: viewOf(told, platform.clock.now(), null),
        plan: shownPlan(planView(language, plan)),
        timeZone: platform.workbook.timeZone,
      };
    }),
  ),
  /** Plans what was shown, as far as it was ticked, as this person's own. */
  'scheduled.takeOver': rpcCall(orderSchema, (context, { plan, exclude, acknowledged }) =>
    changed(context, (session) =>
      withJobsFollowing(session, (seeTo) =>
        takeOverScheduled(session, { plan, excluded: exclude, acknowledged }, seeTo),
      ),
    ),
  ),
  /** A colleague who took one of this person's over does it no more. */
  'scheduled.doMyself': rpcCall(idSchema, (context, { id }) => changed(context, (session) => doMyself(session, id))),
};

/** Of what a colleague wrote down nothing can be chosen, or planned once more. */
const shownPlan = (plan: PlanView): PlanView => ({
  ...plan,
  edits: plan.edits.map((edit) => ({ ...edit, mayBeChosen: false, scheduling: null })),
});

const nextOf = ({ stage, startsAt, endsAt }: OthersPushView): number =>
  stage === 'waiting' ? startsAt : (endsAt ?? startsAt);

function viewOf({ author = '', by, push }: PushOf, now: number, takenBy: OthersPushView['takenBy']): OthersPushView {
  const { id, tabId, count, startsAt, endsAt = null, stage } = push;
  const view = {
    ...{ id, author, by, tabId, count, startsAt, endsAt, stage: stage.name, takenBy },
    part: partToTake(push, now) ?? null,
  };
  return { ...view, isLate: nextOf({ ...view, isLate: false }) + lateMs < now };
}
