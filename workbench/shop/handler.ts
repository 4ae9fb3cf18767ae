import type { JsonObject, JsonValue } from './shop-message';
import type { ShopState } from './shop-state';

/** A request that reached its endpoint and fits its table. */
export interface Call {
  readonly state: ShopState;
  /** Below the API's root: `/stock-opname/7/detail`. */
  readonly requestPath: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: JsonObject;
  readonly body: JsonObject;
  readonly options: { readonly perPage: 'documented' | 'generous'; readonly opnameMs: number };
}

export interface Reply {
  readonly status: number;
  readonly body: JsonValue;
}

/** What an endpoint does, by its name in the reference: `GET /product/search`. */
export type Handlers = Readonly<Record<string, (call: Call) => Reply>>;

export const ok = (body: JsonValue): Reply => ({ status: 200, body });

export const success = (data: JsonValue): Reply => ok({ response: 'Success', data });

export const refused = (message: string, status = 400): Reply => ({ status, body: { response: 'Failed', message } });

/** Field by field, the way the documented error of Create Order is. */
export const invalid = (state: ShopState, fields: Readonly<Record<string, readonly string[]>>): Reply => ({
  status: 400,
  body: { request_id: state.nextRequestId(), response: 'Failed', message: fields, data: null },
});

/** `{ field: ["The selected field is invalid."] }`: Laravel's words for an id that leads nowhere. */
export const unknownId = (field: string): Readonly<Record<string, readonly string[]>> => ({
  [field]: [`The selected ${field} is invalid.`],
});

/** The path is right, the record is not there: another spelling of the path would not help. */
export const missingRecord = (what: string): Reply => refused(`${what} not found`, 404);
