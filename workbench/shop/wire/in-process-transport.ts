import { VirtualClock } from '../../clock';
import type { HttpTransport, WireRequest, WireResult } from '../../http-transport';
import type { Shop } from '../shop';
import { readRequest } from './wire';

/** Leads every request straight to a shop in the same thread, whatever host it names: for mass tests and benchmarks. */
export const createInProcessTransport = (shop: Shop) =>
  ({
    send: (requests: readonly WireRequest[]): WireResult[] => {
      const { clock } = shop.options;
      const results: WireResult[] = [];
      const actions = requests.map((request) => () => {
        results.push(carry(shop, request));
        return { heldUp: false };
      });
      // The requests of a wave take their time side by side {facts §2}.
      if (clock instanceof VirtualClock) clock.overlap(actions);
      else for (const action of actions) action();
      return results;
    },
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
