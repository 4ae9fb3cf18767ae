import * as v from 'valibot';
import { pullDataset } from '../pull/pull';
import { isScheduled, setSchedule } from '../schedule/refresh';
import { withShopSession } from '../state/shop-session';
import { endpointDataset } from '../tables/endpoint-dataset';
import { variations } from '../tables/variations';
import { rpcCall } from './rpc-call';

const tabSchema = v.object({ tabId: v.optional(v.pipe(v.number(), v.integer())) });
const pullSchema = v.object({
  ...tabSchema.entries,
  dataset: v.optional(v.picklist([variations.id]), variations.id),
  endpoint: v.optional(v.string()),
  input: v.optional(v.record(v.string(), v.unknown()), {}),
});
export const workCalls = {
  /** Pulls the variations, or, with `endpoint`, whatever a reading endpoint answers to `input`. */
  'pull.run': rpcCall(pullSchema, ({ platform, language }, { tabId, endpoint, input }) => {
    const dataset = endpoint === undefined ? variations : endpointDataset(endpoint, input);
    return withShopSession(platform, language, 'pull', (session) => pullDataset(session, dataset, tabId));
  }),
  'schedule.set': rpcCall(v.object({ hourly: v.boolean() }), ({ platform }, { hourly }) => {
    setSchedule(platform, hourly);
    return { hourly: isScheduled(platform) };
  }),
};
