import * as v from 'valibot';
import { faultSchema } from '../live/fault-file';
import { orderChangeSchema } from '../recorded/recorded-shop';
import type { BackStageApi } from './back-stage-api';

const nothing = v.strictObject({});
const number = v.pipe(v.number(), v.safeInteger());
const count = v.pipe(number, v.minValue(0));
/** The longest month. */
const longestMoveMs = 31 * 24 * 3_600_000;

const deedSchema = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(['sell', 'addStock']),
    variationId: number,
    warehouseId: number,
    quantity: number,
  }),
  v.strictObject({ kind: v.literal('setPrice'), variationId: number, price: count }),
  v.strictObject({ kind: v.literal('deleteProduct'), productId: number }),
  v.strictObject({ kind: v.literal('changeOrder'), orderId: number, change: orderChangeSchema }),
  v.strictObject({ kind: v.picklist(['cancelOrder', 'restoreOrder', 'deleteOrder']), orderId: number }),
]);

/** What each request of the drawer has to be. */
export const backStageRequests: {
  readonly [Name in keyof BackStageApi]: v.GenericSchema<unknown, BackStageApi[Name]['args']>;
} = {
  backStage: v.strictObject({ afterCall: count, afterExecution: count }),
  callDetail: v.strictObject({ number: count }),
  cancelExecution: v.strictObject({ number: count }),
  runTrigger: v.strictObject({ id: v.string() }),
  moveClock: v.strictObject({ ms: v.pipe(count, v.maxValue(longestMoveMs)) }),
  stopClock: nothing,
  showTab: v.strictObject({ tabId: number }),
  shopDesk: v.strictObject({ search: v.string() }),
  doInShop: v.strictObject({ deed: deedSchema }),
  setPace: v.strictObject({ latencyMs: count, rateLimitPerMinute: v.nullable(count) }),
  addFault: v.strictObject({ fault: faultSchema, times: v.exactOptional(count) }),
  clearFaults: nothing,
};
