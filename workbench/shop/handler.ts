import type { JsonObject, JsonValue } from './shop-message';
import type { ShopOptions } from './shop-options';
import type { ShopState } from './shop-state';

/** A request that reached its endpoint and fits its table. */
export interface Call {
  readonly state: ShopState;
  /** Below the API's root: `/stock-opname/7/detail`. */
  readonly requestPath: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: JsonObject;
  readonly body: JsonObject;
  readonly options: Pick<
    ShopOptions,
    'perPage' | 'opnameMs' | 'hidesCancelledOrders' | 'looseSkus' | 'limitsDiscount' | 'tellsReplacedStock'
  >;
}

export interface Reply {
  readonly status: number;
  /** The text of the answer itself where {@link headers} say that it is no JSON. */
  readonly body: JsonValue;
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer itself where it is a file of bytes. */
  readonly bytes?: Uint8Array;
}

/** What an endpoint does, by its name in the reference: `GET /product/search`. */
export type Handlers = Readonly<Record<string, (call: Call) => Reply>>;

export const ok = (body: JsonValue): Reply => ({ status: 200, body });

export const success = (data: JsonValue): Reply => ok({ response: 'Success', data });

/** A file of bytes to be kept. */
export const byteFile = (name: string, contentType: string, bytes: Uint8Array): Reply => ({
  ...file(name, contentType, ''),
  bytes,
});

/** A file to be kept, the way a browser is told of one. */
export const file = (name: string, contentType: string, text: string): Reply => ({
  status: 200,
  body: text,
  headers: { 'content-type': contentType, 'content-disposition': `attachment; filename="${name}"` },
});

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
