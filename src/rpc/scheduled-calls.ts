import { isDay } from '../days/day';
import { momentInZone } from '../days/zone-time';
import type { Platform } from '../google/ports';
import { cancelScheduled, keepScheduled, moveTimes } from '../push/scheduled/change-scheduled';
import { readFrozen } from '../push/scheduled/frozen-plan';
import { pendingValues } from '../push/scheduled/planned-values';
import { outlookOf, schedulePush } from '../push/scheduled/schedule-push';
import { readScheduled, requireScheduled } from '../push/scheduled/scheduled-list';
import { openKeptState, withShopSession } from '../runs/shop-session';
import { tellBeside } from '../runs/tell-beside';
import { costOfScheduled, followScheduled, requireScheduledRoom } from '../schedule/scheduled-push-jobs';
import { findConnection, requireConnection } from '../state/connection';
import { requireListed } from '../state/connection-list';
import type { ScheduledPush } from '../state/schema/scheduled-pushes';
import * as v from '../state/valibot';
import { say } from '../text/message';
import { type RpcContext, rpcCall } from './rpc-call';

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
  /** Of how many the person was told that they stay in their cells. */
  left: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});
const idSchema = v.object({ id: v.pipe(v.string(), v.maxLength(40)) });
const moveSchema = v.object({
  ...idSchema.entries,
  start: v.exactOptional(timeSchema),
  end: v.exactOptional(timeSchema),
});

/** A scheduled push, as people see it. */
export interface ScheduledView
  extends Pick<ScheduledPush, 'id' | 'tabId' | 'count' | 'startsAt' | 'plannedAt' | 'since'> {
  readonly endsAt: number | null;
  readonly stage: ScheduledPush['stage']['name'];
  readonly how: string | null;
  /** The runs that carried it out and took it back, by which the history tells of them. */
  readonly run: string | null;
  readonly back: string | null;
  /** Whether it is for another shop than the file is used with now: it waits until that is used again. */
  readonly isOfOtherShop: boolean;
}

export interface OutlookView {
  readonly count: number;
  /** What stays in its cell, by the keys of the plan, and why. */
  readonly left: readonly { readonly key: string; readonly reason: string }[];
  readonly overlaps: readonly { readonly push: ScheduledView; readonly count: number }[];
  /** Of the start alone; the end takes as much. */
  readonly calls: number;
  readonly turns: number;
}

/** So many are named where somebody is about to end their connection. */
const mostPending = 5;

type Order = v.InferOutput<typeof orderSchema>;
type Time = v.InferOutput<typeof timeSchema>;

const momentAt = ({ clock, workbook }: Platform, { day, hour }: Time): number =>
  momentInZone(clock, workbook.timeZone, { day, minutes: hour * 60 });

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
        overlaps: overlaps.map(({ push, keys: shared }) => ({ push: viewIn(platform)(push), count: shared.length })),
      };
    }),
  ),
  'scheduled.save': rpcCall(saveSchema, ({ platform, language }, args) =>
    withShopSession(platform, language, 'push', (session): ScheduledView => {
      const order = orderOf(platform, args);
      const { push, left } = schedulePush(session, order, (planned) => {
        requireScheduledRoom(session, planned);
        followScheduled(platform);
      });
      const count = left.length - args.left;
      if (count > 0) platform.notices.add(say(language, 'notice.staysInCells', { count }));
      return viewIn(platform)(push);
    }),
  ),
  /** The latest planned first; days and hours of calls are by the clock of this zone. */
  'scheduled.list': rpcCall(v.object({}), ({ platform, language }) => {
    // Whoever planned one may have been cut off before its jobs were set up.
    tellBeside({ platform, language }, 'schedule', () => followScheduled(platform));
    return { timeZone: platform.workbook.timeZone, pushes: readScheduled(platform).map(viewIn(platform)).reverse() };
  }),
  /** What was put aside for one. */
  'scheduled.edits': rpcCall(idSchema, ({ platform }, { id }) => {
    const push = requireScheduled(platform, id);
    const frozen = readFrozen(openKeptState(platform, requireConnection(platform)), push);
    return (frozen?.edits ?? []).map(({ key, recordId, sku, name, column, live, wanted }) => ({
      ...{ key, recordId, sku, name, column, from: live, to: wanted },
    }));
  }),
  /** What would not come, or not go back, without a connection, the one that the file uses where none is named: the first few, and how many in all. */
  'scheduled.pending': rpcCall(v.object({ id: v.exactOptional(v.string()) }), ({ platform }, { id }) => {
    const connection = id === undefined ? requireConnection(platform) : requireListed(platform.properties, id);
    const { store, journal } = openKeptState(platform, connection);
    const values = pendingValues({ platform, connection, store, journal });
    return { timeZone: platform.workbook.timeZone, count: values.length, values: values.slice(0, mostPending) };
  }),
  'scheduled.cancel': rpcCall(idSchema, (context, { id }) =>
    changed(context, (session) => cancelScheduled(session, id)),
  ),
  'scheduled.keep': rpcCall(idSchema, (context, { id }) => changed(context, (session) => keepScheduled(session, id))),
  /** Other times for it; of one that has begun the end alone. */
  'scheduled.move': rpcCall(moveSchema, (context, { id, start, end }) =>
    changed(context, (session) =>
      moveTimes(
        session,
        id,
        { startsAt: start && momentAt(context.platform, start), endsAt: end && momentAt(context.platform, end) },
        (moved) => requireScheduledRoom(session, moved),
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

type Change = (session: Parameters<typeof cancelScheduled>[0]) => ScheduledPush;

function changed({ platform, language }: RpcContext, change: Change): ScheduledView {
  return withShopSession(platform, language, 'push', (session) => {
    const push = change(session);
    tellBeside(session, 'schedule', () => followScheduled(platform));
    return viewIn(platform)(push);
  });
}

function viewIn(platform: Platform): (push: ScheduledPush) => ScheduledView {
  const here = findConnection(platform)?.id;
  return ({ id, tabId, count, startsAt, endsAt = null, plannedAt, since, stage, connection }) => ({
    ...{ id, tabId, count, startsAt, endsAt, plannedAt, since },
    stage: stage.name,
    how: stage.name === 'over' ? stage.how : null,
    run: 'run' in stage ? (stage.run ?? null) : null,
    back: 'back' in stage ? (stage.back ?? null) : null,
    isOfOtherShop: connection !== here,
  });
}
