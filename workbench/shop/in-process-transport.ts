import type { HttpTransport, WireRequest, WireResult } from '../http-transport';
import type { Shop } from './shop';
import { readRequest } from './wire';

/** Leads every request straight to a shop in the same thread, whatever host it names: for mass tests and benchmarks. */
export const createInProcessTransport = (shop: Shop) =>
  ({
    send: (requests: readonly WireRequest[]): WireResult[] => requests.map((request) => carry(shop, request)),
  }) satisfies HttpTransport;

function carry(shop: Shop, { method, url, headers, body }: WireRequest): WireResult {
  const text = body === undefined ? '' : Buffer.from(body).toString('utf8');
  const response = shop.handle(readRequest(method, url, headers, text));
  if (response.dropped) return { failure: 'connection reset' };
  return {
    status: response.status,
    headers: response.headers,
    body: response.bytes ?? Buffer.from(response.body, 'utf8'),
  };
}
