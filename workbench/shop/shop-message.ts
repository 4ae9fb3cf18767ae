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
  /** `/product/search`, with or without the API's root before it. */
  readonly path: string;
  /** PHP style names are nested: `a[0][b]=1` → `{ a: { 0: { b: '1' } } }`. */
  readonly query: JsonObject;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
  /** Why the body could not be read, or should not have been sent. */
  readonly bodyProblem?: string;
  /** The body came as a form, which only endpoints that take a file understand. */
  readonly isForm?: boolean;
}

/** What the shop answers; `dropped` says that the answer never arrives, whatever the shop did. */
export interface ShopResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body of an answer that is a file of bytes; then {@link body} is empty. */
  readonly bytes?: Uint8Array;
  readonly dropped?: boolean;
}

export const apiRoot = '/api/open';

export const isPlainObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The items of a list, which a query knows only as an object with numbered keys. */
export const itemsOf = (value: JsonValue | undefined): readonly JsonValue[] => {
  if (Array.isArray(value)) return value as readonly JsonValue[];
  return isPlainObject(value) ? Object.values(value) : [];
};
