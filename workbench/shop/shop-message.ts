/** A value in a query or a JSON body. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };
export type JsonObject = { readonly [name: string]: JsonValue };

export interface ShopRequest {
  /** Upper case. */
  readonly method: string;
  /** Below the API's root: `/product/search`. */
  readonly path: string;
  /** PHP style names are nested: `a[0][b]=1` → `{ a: { 0: { b: '1' } } }`. */
  readonly query: JsonObject;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
}

/** What the shop answers; `dropped` says that the answer never arrives, whatever the shop did. */
export interface ShopResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly dropped?: boolean;
}

export const apiRoot = '/api/open';

/** Reads a query string the way PHP does. */
export function parseQuery(search: string): JsonObject {
  const nested: Record<string, JsonValue> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const keys = [...name.matchAll(/[^[\]]+/g)].map(([key]) => key);
    setNested(nested, keys, value);
  }
  return nested;
}

function setNested(target: Record<string, JsonValue>, [key = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const child = (target[key] ?? {}) as Record<string, JsonValue>;
  target[key] = child;
  setNested(child, rest, value);
}
