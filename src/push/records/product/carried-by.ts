import { mainWarehouseId } from '../../../api/resources/goods/warehouse';
import { mayHaveLeftSince } from '../../../runs/run-id';
import type { CarriedStock, PushOperationResult } from '../../../state/schema/push-lines';
import type { PushOperation } from '../../operation';
import type { Carried } from './overwritten-sales';
import { carriedStock, readBody } from './product-body';

/** Within so many milliseconds of its reading a request leaves and arrives, or never does. */
const longestFlightMs = 180_000;
/** Lines of version 0.1.0 do not tell when that was: so long before they were noted last. */
const usualAgeMs = 120_000;

/** What an operation's requests carried, the last one too, as its line says. */
function carriedIn({ at, result }: PushOperation): readonly CarriedStock[] {
  const { readAt = at - usualAgeMs, earlier = [], isClaimed } = result ?? {};
  const sent = readBody(result?.sent);
  if (!sent) return earlier;
  const stock = Object.fromEntries(carriedStock(sent, mainWarehouseId));
  return [...earlier, { readAt, stock, ...(isClaimed ? { isClaimed } : {}) }];
}

/**
 * All the stock that an operation's requests may have written back. Of what others claim to have sent, nothing follows for other products than the one
 * that a person was shown, nor for a time before the run; when it was sent is not believed.
 * @param variations the ids that the product has.
 * @param source whose words are meant: this person's, or those of others whose run they took over.
 */
export function carriedBy(operation: PushOperation, variations: readonly string[], source: 'own' | 'claimed'): Carried {
  const { run, at, state, result } = operation;
  const { readAt = at - usualAgeMs } = result ?? {};
  const requests = carriedIn(operation).filter(({ isClaimed = false }) => isClaimed === (source === 'claimed'));
  const stock = new Map<string, number[]>();
  for (const [key, figure] of requests.flatMap((one) => Object.entries(one.stock))) {
    if (variations.includes(key.replace(/\/.*$/, ''))) stock.set(key, [...(stock.get(key) ?? []), figure]);
  }
  const since = mayHaveLeftSince(operation);
  if (source === 'claimed') return { run, from: since, until: Number.POSITIVE_INFINITY, stock };
  const from = Math.max(since, Math.min(readAt, ...requests.map((one) => one.readAt)));
  const latest = readAt + longestFlightMs;
  return { run, from, until: state === 'leaving' ? latest : Math.min(at, latest), stock };
}

/** What was sent is not there, and may come all the same. */
export const keptOfAbsent = (operation: PushOperation): PushOperationResult =>
  readBody(operation.result?.sent) ? { earlier: carriedIn(operation) } : {};
