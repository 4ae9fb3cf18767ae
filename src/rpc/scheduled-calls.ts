import { isDay } from '../days/day';
import { momentInZone } from '../days/zone-time';
import type { Platform } from '../google/ports';
import { cancelScheduled, keepScheduled, moveTimes, overlapsAt } from '../push/scheduled/change-scheduled';
import { toldPushes } from '../push/scheduled/colleagues/doers';
import { publishPushesBeside } from '../push/scheduled/colleagues/published-pushes';
import { readFrozen } from '../push/scheduled/frozen-plan';
import type { Overlap } from '../push/scheduled/overlaps';
import { pendingValues } from '../push/scheduled/planned-values';
import type { Planner } from '../push/scheduled/plans-of-values';
import { outlookOf, schedulePush } from '../push/scheduled/schedule-push';
import { isOver, readScheduled, requireScheduled } from '../push/scheduled/scheduled-list';
import { fatesIn } from '../push/scheduled/start-fates';
import { openKeptState, withShopSession } from '../runs/shop-session';
import { tellBeside } from '../runs/tell-beside';
import {
  costOfScheduled,
  followScheduled,
  requireScheduledRoom,
  withJobsFollowing,
} from '../schedule/scheduled-push-jobs';
import { findConnection, requireConnection } from '../state/connection';
import { requireListed } from '../state/connection-list';
import { longestName, tidyName } from '../state/schema/schedule/scheduled-name';
import type { ScheduledPush, StartSums, WayBackSums } from '../state/schema/scheduled-pushes';
import { authorName } from '../state/seal/seals';
import * as v from '../state/valibot';
import { say } from '../text/message';
import { type RpcContext, rpcCall } from './rpc-call';
import { whyNotBack } from './views/job-views';

/** An hour of a day, by the spreadsheet's clock. */
const timeSchema = v.object({
  day: v.pipe(v.string(), v.check(isDay)),
  hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
});

const keys = v.array(v.string());
const orderSchema = v.object({
  plan: v.string(),
  exclude: v.optional(keys, []),
  acknowledged: v.optional(keys, []),
  start: timeSchema,
  /** When it is put back; never when absent. */
  end: v.exactOptional(timeSchema),
});

const saveSchema = v.object({
  ...orderSchema.entries,
  name: v.optional(v.pipe(v.string(), v.transform(tidyName), v.maxLength(longestName)), ''),
  /** Of how many the person was told that they stay in their cells. */
  left: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});
export const idSchema = v.object({ id: v.pipe(v.string(), v.maxLength(40)) });
const cancelSchema = v.object({
  ...idSchema.entries,
  /** Whether what was planned is to stand in its cells again. */
  fillsCells: v.optional(v.boolean(), false),
});
const moveSchema = v.object({
  ...idSchema.entries,
  start: v.exactOptional(timeSchema),
  end: v.exactOptional(timeSchema),
});

/** A scheduled push, as people see it. */
export interface ScheduledView
  extends Pick<ScheduledPush, 'id' | 'tabId' | 'count' | 'startsAt' | 'plannedAt' | 'since'> {
  /** What its person calls it; `''` where they did not say. */
  readonly name: string;
  readonly endsAt: number | null;
  readonly stage: ScheduledPush['stage']['name'];
  readonly how: string | null;
  /** Whether the shop refused for good what is due: it is tried again once its person says so. */
  readonly isRefused: boolean;
  /** Of one that is over: how many values are back, and how many stay, and why; `null` where there was no way back, or nobody counted. */
  readonly sums: Required<WayBackSums> | null;
  /** Of one that has begun: how many values its start did not change, and why. Those do not go back. */
  readonly left: StartLeft;
  /** Whether its end is now, and it goes back at the next turn. */
  readonly isGoingBack: boolean;
  /** Why it did not go back so far, where that was tried; `''` where it was not. */
  readonly whyNotBack: string;
  /** The runs that carried it out and took it back, by which the history tells of them. */
  readonly run: string | null;
  readonly back: string | null;
  /** Whether it is for another shop than the file is used with now: it waits until that is used again. */
  readonly isOfOtherShop: boolean;
  /** Who says that they do it in this person's place, as they sign, `''` where they do not; `null` where nobody does. */
  readonly takenBy: string | null;
}

export type StartLeft = Required<Omit<StartSums, 'changed'>>;

export interface OutlookView {
  readonly count: number;
  /** What stays in its cell, by the keys of the plan, and why. */
  readonly left: readonly { readonly key: string; readonly reason: string }[];
  /** Other scheduled pushes that want something else of some of the same values at the same time. */
  readonly overlaps: readonly OverlapView[];
  /** Of the start alone; the end takes as much. */
  readonly calls: number;
  readonly turns: number;
}

export interface OverlapView extends Pick<ScheduledView, 'startsAt' | 'endsAt'> {
  /** Of how many values, and whose it is. */
  readonly count: number;
  readonly planner: Planner;
  /** Whether it begins first: then this one is not applied there, and it is otherwise. */
  readonly isFirst: boolean;
}

/** So many are named where somebody is about to end their connection. */
const mostPending = 5;

type Order = v.InferOutput<typeof orderSchema>;
type Time = v.InferOutput<typeof timeSchema>;

const momentAt = ({ clock, workbook }: Platform, { day, hour }: Time): number =>
  momentInZone(clock, workbook.timeZone, { day, minutes: hour * 60 });

const timesIn = (platform: Platform, { start, end }: { readonly [at in 'start' | 'end']: Time | undefined }) => ({
  startsAt: start && momentAt(platform, start),
  endsAt: end && momentAt(platform, end),
});

const overlapView = ({ push, planner, keys: shared, isFirst }: Overlap): OverlapView => ({
  ...{ startsAt: push.startsAt, endsAt: push.endsAt ?? null },
  ...{ count: shared.length, planner, isFirst },
});

const orderOf = (platform: Platform, { plan, exclude, acknowledged, start, end }: Order) => ({
  ...{ plan, excluded: exclude, acknowledged, startsAt: momentAt(platform, start) },
  endsAt: end && momentAt(platform, end),
});

export const scheduledCalls = {
  /** What would become of a plan at such times; changes nothing. */
  'scheduled.outlook': rpcCall(orderSchema, ({ platform, language }, args) =>
    withShopSession(platform, language, 'push', (session): OutlookView => {
      const order = orderOf(platform, args);
      const { edits, left, overlaps } = outlookOf(session, order);
      const { startsAt, endsAt } = order;
      requireScheduledRoom(session, {
        ...{ count: edits.length, startsAt, stage: { name: 'waiting' } },
        ...(endsAt === undefined ? {} : { endsAt }),
      });
      const { calls, turns } = costOfScheduled(session, edits.length);
      return {
        ...{ count: edits.length, calls, turns },
        left: left.map(({ edit, reason }) => ({ key: edit.key, reason: say(language, reason.message, reason.values) })),
        overlaps: overlaps.map(overlapView),
      };
    }),
  ),
  'scheduled.save': rpcCall(saveSchema, ({ platform, language }, args) =>
    withShopSession(platform, language, 'push', (session): ScheduledView => {
      const order = { ...orderOf(platform, args), name: args.name };
      const { push, left } = withJobsFollowing(session, (seeTo) => schedulePush(session, order, seeTo));
      publishPushesBeside(session);
      const count = left.length - args.left;
      if (count > 0) platform.notices.add(say(language, 'notice.staysInCells', { count }));
      return viewIn({ platform, language })(push);
    }),
  ),
  /** Those first of which something comes next, then those that are over, the latest first; days and hours of calls are by the clock of this zone. */
  'scheduled.list': rpcCall(v.object({}), ({ platform, language }) => {
    // Whoever planned one may have been cut off before its jobs were set up, or went again, or before colleagues could see it.
    tellBeside({ platform, language }, 'schedule', () => followScheduled(platform));
    publishPushesBeside({ platform, language });
    return {
      timeZone: platform.workbook.timeZone,
      pushes: inOrder(readScheduled(platform)).map(viewIn({ platform, language })),
    };
  }),
  /** What was put aside for one, and what became of each value at its start, where that was not the same of all. */
  'scheduled.edits': rpcCall(idSchema, ({ platform }, { id }) => {
    const push = requireScheduled(platform, id);
    const kept = openKeptState(platform, requireConnection(platform));
    const { stage } = push;
    const fateOf = 'start' in stage && stage.start && stage.run ? fatesIn(kept, stage.run) : () => null;
    return (readFrozen(kept, push)?.edits ?? []).map(({ key, recordId, sku, name, column, live, wanted }) => ({
      ...{ key, recordId, sku, name, column, from: live, to: wanted, fate: fateOf(key) },
    }));
  }),
  /** What would not come, or not go back, without a connection, the one that the file uses where none is named: the first few, and how many in all. */
  'scheduled.pending': rpcCall(v.object({ id: v.exactOptional(v.string()) }), ({ platform }, { id }) => {
    const connection = id === undefined ? requireConnection(platform) : requireListed(platform.properties, id);
    const { store, journal } = openKeptState(platform, connection);
    const values = pendingValues({ platform, connection, store, journal });
    return { timeZone: platform.workbook.timeZone, count: values.length, values: values.slice(0, mostPending) };
  }),
  /** What would want something else of its values, were it at other times; changes nothing. */
  'scheduled.overlaps': rpcCall(moveSchema, ({ platform }, { id, start, end }): readonly OverlapView[] => {
    const connection = requireConnection(platform);
    const { store } = openKeptState(platform, connection);
    return overlapsAt({ platform, connection, store }, id, timesIn(platform, { start, end })).map(overlapView);
  }),
  'scheduled.cancel': rpcCall(cancelSchema, (context, { id, fillsCells }) =>
    changed(context, (session) => cancelScheduled(session, id, { fillsCells })),
  ),
  'scheduled.keep': rpcCall(idSchema, (context, { id }) => changed(context, (session) => keepScheduled(session, id))),
  /** Other times for it; of one that has begun the end alone. */
  'scheduled.move': rpcCall(moveSchema, (context, { id, start, end }) =>
    changed(context, (session) =>
      moveTimes(session, id, timesIn(context.platform, { start, end }), (moved) =>
        requireScheduledRoom(session, moved),
      ),
    ),
  ),
  /** Takes it back at the next turn, which is within the hour. */
  'scheduled.endNow': rpcCall(idSchema, (context, { id }) =>
    changed(context, (session) =>
      // Whatever else the day is to hold, what its person wants back goes first.
      moveTimes(session, id, { endsAt: context.platform.clock.now() }, () => undefined),
    ),
  ),
};

/** When something is next to happen of what is not over. */
const nextOf = ({ stage, startsAt, endsAt }: ScheduledPush): number =>
  stage.name === 'waiting' || stage.name === 'starting' ? startsAt : (endsAt ?? startsAt);

const inOrder = (pushes: readonly ScheduledPush[]): readonly ScheduledPush[] => [
  ...pushes.filter((push) => !isOver(push)).sort((one, other) => nextOf(one) - nextOf(other)),
  ...pushes.filter(isOver).sort((one, other) => other.since - one.since),
];

type Change = (session: Parameters<typeof cancelScheduled>[0]) => ScheduledPush;

/** Does something about one, and lets its jobs and this person's colleagues follow. */
export function changed({ platform, language }: RpcContext, change: Change): ScheduledView {
  return withShopSession(platform, language, 'push', (session) => {
    const push = change(session);
    tellBeside(session, 'schedule', () => followScheduled(platform));
    publishPushesBeside(session);
    return viewIn({ platform, language })(push);
  });
}

/** Scheduled pushes of this person, as people see them. */
export function viewIn(context: Pick<RpcContext, 'platform' | 'language'>): (push: ScheduledPush) => ScheduledView {
  const { platform } = context;
  const connectionHere = findConnection(platform);
  const here = connectionHere?.id;
  const author = authorName(platform);
  const told = connectionHere && toldPushes(platform, connectionHere);
  const takenBy = (push: ScheduledPush) =>
    isOver(push) || push.connection !== here ? null : (told?.doerOf({ author, push })?.by ?? null);
  const reasons = whyNotBack(context);
  const now = platform.clock.now();
  return (push) => viewOf(push, { here, takenBy: takenBy(push), now, whyNotBack: reasons.get(push.id) ?? '' });
}

interface Seen extends Pick<ScheduledView, 'takenBy' | 'whyNotBack'> {
  readonly here: string | undefined;
  readonly now: number;
}

function viewOf(
  { id, name = '', tabId, count, startsAt, endsAt, plannedAt, since, stage, connection }: ScheduledPush,
  { here, takenBy, now, whyNotBack: why }: Seen,
): ScheduledView {
  const isRefused = 'isRefused' in stage && stage.isRefused === true;
  const isGoingBack = stage.name === 'on' && !isRefused && endsAt !== undefined && endsAt <= now;
  return {
    ...{ id, name, tabId, count, startsAt, endsAt: endsAt ?? null, plannedAt, since, takenBy },
    stage: stage.name,
    how: stage.name === 'over' ? stage.how : null,
    isRefused,
    left: leftIn(count, stage),
    isGoingBack,
    whyNotBack: isGoingBack ? why : '',
    sums: stage.name === 'over' && stage.sums ? { found: 0, changed: 0, gone: 0, blocked: 0, ...stage.sums } : null,
    run: 'run' in stage ? (stage.run ?? null) : null,
    back: 'back' in stage ? (stage.back ?? null) : null,
    isOfOtherShop: connection !== here,
  };
}

/** What the shop was found to have of a start though it said that it failed is among what is back: of what is over, the way back tells how many are left. */
function leftIn(count: number, stage: ScheduledPush['stage']): StartLeft {
  const start = 'start' in stage ? stage.start : undefined;
  const { same = 0, held = 0, refused = 0 } = start ?? {};
  if (stage.name !== 'over' || !stage.sums) return { same, held, refused };
  const { back, changed = 0, gone = 0, blocked = 0 } = stage.sums;
  const left = Math.max(0, count - back - changed - gone - blocked);
  // Earlier versions did not count them.
  return start ? { same, held, refused: Math.max(0, left - same - held) } : { same, held: left, refused };
}
