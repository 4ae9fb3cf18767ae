/** One request as it goes over the wire, after the emulated `UrlFetchApp` has built it. */
export interface WireRequest {
  /** Upper case. */
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface WireResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** No answer was seen: refused, reset, timed out. The server may or may not have acted. */
export interface WireFailure {
  readonly failure: string;
}

export type WireResult = WireResponse | WireFailure;

/**
 * Carries requests from the emulated host to a shop. In-process transports answer at once, loopback ones with a promise;
 * only a host in a worker can use the latter, since Apps Script itself is synchronous.
 */
export interface HttpTransport {
  /** Sends all at once and answers in the same order. */
  send(requests: readonly WireRequest[]): WireResult[] | Promise<WireResult[]>;
}
