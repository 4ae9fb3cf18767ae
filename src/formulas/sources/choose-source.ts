import type { OpenEndpoint } from '../../api/endpoint';
import type { FormulaContext } from '../formula-context';
import { type LiveShop, openLiveShop } from './live-shop';
import { findMirror, type Mirror } from './mirror';

/** Where formulas get their answers: the shop where the owner allows it, else a pulled tab. */
export type DataSource =
  | { readonly kind: 'live'; readonly shop: LiveShop }
  | { readonly kind: 'mirror'; readonly mirror: Mirror };

/**
 * @param dataset that a pulled tab must hold.
 * @param what names the data for the person.
 * @throws AddOnError that says what to do: pull, allow live reading, connect.
 */
export function chooseSource(
  context: FormulaContext,
  endpoint: OpenEndpoint,
  dataset: string,
  what: () => string,
): DataSource {
  const shop = openLiveShop(context, [endpoint], what);
  if (typeof shop !== 'function') return { kind: 'live', shop };
  const mirror = findMirror(context.platform, dataset);
  if (!mirror) throw shop();
  return { kind: 'mirror', mirror };
}
