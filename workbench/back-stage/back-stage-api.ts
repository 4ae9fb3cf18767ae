import type { EndedExecution, RunningExecution } from '../apps-script/ended-execution';
import type { ClockTiming } from '../apps-script/triggers/clock-timing';
import type { AccountKind, Quota } from '../apps-script/world/daily-use';
import type { JourneyView } from '../live/clock-journey';
import type { Numbered } from '../live/logs/recent';
import type { LoggedCall } from '../live/logs/wire-log';
import type { Fault } from '../shop/faults';
import type { OrderChange } from '../shop/resources/orders/change-order';

/** A call without what it carried. */
export type CallView = Omit<LoggedCall, 'request' | 'answer'>;

export interface TriggerView {
  readonly id: string;
  readonly person: string;
  readonly handler: string;
  readonly timing: ClockTiming;
  /** Milliseconds since 1970; `null` for one that ran for the only time. */
  readonly dueAt: number | null;
}

export interface QuotaView {
  readonly person: string;
  readonly kind: AccountKind;
  readonly used: Readonly<Record<Quota, number>>;
  readonly limits: Readonly<Record<Quota, number>>;
}

/** What lies in a store; secrets are hidden. */
export interface StoreView {
  readonly kind: 'userProperties' | 'documentProperties' | 'scriptProperties' | 'userCache' | 'documentCache';
  /** Of a user's. */
  readonly person: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface StockView {
  readonly warehouse: number;
  readonly stock: number;
}

export interface VariationView {
  readonly id: number;
  readonly product: string;
  readonly productId: number;
  readonly sku: string;
  readonly price: number;
  readonly stock: readonly StockView[];
}

export interface OrderLineView {
  readonly variationId: number;
  readonly warehouseId: number;
  readonly name: string;
  readonly sku: string;
  readonly quantity: number;
}

export interface OrderView {
  readonly id: number;
  readonly number: number;
  readonly customer: string;
  readonly payment: string;
  readonly total: number;
  readonly isCancelled: boolean;
  /** Empty where there is none. */
  readonly note: string;
  /** Empty where there is none. */
  readonly awb: string;
  readonly lines: readonly OrderLineView[];
}

/** What the owner of the sandbox shop sees. */
export interface ShopDeskView {
  readonly warehouses: readonly { readonly id: number; readonly name: string }[];
  /** The first of those that were looked for. */
  readonly variations: readonly VariationView[];
  readonly variationCount: number;
  /** The latest. */
  readonly orders: readonly OrderView[];
  readonly latencyMs: number;
  /** `null`: as many as anybody likes. */
  readonly rateLimitPerMinute: number | null;
  readonly faults: number;
}

export type CountedOperation =
  | 'executions'
  | 'requests'
  | 'sheetReads'
  | 'sheetWrites'
  | 'otherSheetCalls'
  | 'propertyReads'
  | 'propertyWrites'
  | 'cacheReads'
  | 'cacheWrites';

/** What stands behind the sheet. */
export interface BackStageView {
  /** Milliseconds since 1970, by the workbench's clock; how far it is ahead of the time of day. */
  readonly now: number;
  readonly aheadMs: number;
  readonly isTriggerRunning: boolean;
  /** A move of the clock that is under way. */
  readonly journey: JourneyView | null;
  readonly calls: readonly Numbered<CallView>[];
  /** What is under way, the latest last. */
  readonly running: readonly RunningExecution[];
  readonly executions: readonly Numbered<EndedExecution>[];
  /** How many executions more only looked whether anything has changed. */
  readonly looks: number;
  /** All that was asked of services since the start, by kind. */
  readonly operations: Readonly<Record<CountedOperation, number>>;
  readonly quotas: readonly QuotaView[];
  readonly triggers: readonly TriggerView[];
  readonly stores: readonly StoreView[];
  readonly hiddenTabs: readonly { readonly id: number; readonly name: string }[];
}

/** So many pieces of a variation in a warehouse; less than nothing is taken away. */
export interface StockDeed {
  readonly kind: 'sell' | 'addStock';
  readonly variationId: number;
  readonly warehouseId: number;
  readonly quantity: number;
}

/** What the owner of the shop does in it, behind the add-on's back. */
export type ShopDeed =
  | StockDeed
  | { readonly kind: 'setPrice'; readonly variationId: number; readonly price: number }
  | { readonly kind: 'deleteProduct'; readonly productId: number }
  | { readonly kind: 'changeOrder'; readonly orderId: number; readonly change: OrderChange }
  /** A cancelled order lives again by `restoreOrder`, and is gone by `deleteOrder`. */
  | { readonly kind: 'cancelOrder' | 'restoreOrder' | 'deleteOrder'; readonly orderId: number };

/** Requests of the drawer, each `POST /api/<name>`. */
export interface BackStageApi {
  /** Calls and executions that came after those numbers. */
  readonly backStage: {
    readonly args: { readonly afterCall: number; readonly afterExecution: number };
    readonly value: BackStageView;
  };
  readonly callDetail: { readonly args: { readonly number: number }; readonly value: LoggedCall };
  /** Ends an execution that is under way. */
  readonly cancelExecution: { readonly args: { readonly number: number }; readonly value: null };
  readonly runTrigger: { readonly args: { readonly id: string }; readonly value: null };
  /** Answered when the clock is there, and all triggers have run that were due on the way. */
  readonly moveClock: { readonly args: { readonly ms: number }; readonly value: null };
  /** Answered when the clock goes by itself again. */
  readonly stopClock: { readonly args: Record<string, never>; readonly value: null };
  readonly showTab: { readonly args: { readonly tabId: number }; readonly value: null };
  readonly shopDesk: { readonly args: { readonly search: string }; readonly value: ShopDeskView };
  readonly doInShop: { readonly args: { readonly deed: ShopDeed }; readonly value: null };
  readonly setPace: {
    readonly args: { readonly latencyMs: number; readonly rateLimitPerMinute: number | null };
    readonly value: null;
  };
  /** For the next so many requests; all of them when absent. */
  readonly addFault: { readonly args: { readonly fault: Fault; readonly times?: number }; readonly value: null };
  readonly clearFaults: { readonly args: Record<string, never>; readonly value: null };
}
