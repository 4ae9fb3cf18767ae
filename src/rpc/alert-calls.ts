import { latestMoment } from '../days/day';
import { openKeptState } from '../runs/shop-session';
import { changeAlertSettings, withMuted } from '../schedule/alerts/alert-settings-store';
import { checkAlertsNow } from '../schedule/check-alerts-now';
import { requireConnection } from '../state/connection';
import { chosenAlertEntries } from '../state/schema/alerts/alert-settings';
import * as v from '../state/valibot';
import { type RpcContext, rpcCall } from './rpc-call';
import { describeAlerts } from './views/alert-views';

const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment));
const named = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const muteSchema = v.object({ topic: named, id: named, newsAt: moment, isMuted: v.boolean() });

const describe = (context: RpcContext) =>
  describeAlerts(context, openKeptState(context.platform, requireConnection(context.platform)));

export const alertCalls = {
  /** What is so, what is looked for, and what can be chosen. */
  'alerts.get': rpcCall(v.object({}), describe),
  /** Chooses what to be told of; it counts from the next look. */
  'alerts.save': rpcCall(v.object(chosenAlertEntries), (context, chosen) => {
    requireConnection(context.platform);
    changeAlertSettings(context.platform, ({ seenAt, muted }) => ({ ...chosen, seenAt, muted }));
    return describe(context);
  }),
  /** Looks at all that was chosen, now. */
  'alerts.check': rpcCall(v.object({}), (context) => {
    checkAlertsNow(context.platform, context.language);
    return describe(context);
  }),
  /** One alert is not told as long as nothing about it changes; or it is again. */
  'alerts.mute': rpcCall(muteSchema, (context, { isMuted: wanted, ...alert }) => {
    requireConnection(context.platform);
    changeAlertSettings(context.platform, (settings) => withMuted(settings, alert, wanted));
    return describe(context);
  }),
  /** What was news until then was read: its banner goes. */
  'alerts.seen': rpcCall(v.object({ until: moment }), ({ platform }, { until }) => {
    const { seenAt } = changeAlertSettings(platform, (settings) => ({
      ...settings,
      seenAt: Math.max(settings.seenAt, until),
    }));
    return { seenAt };
  }),
};
