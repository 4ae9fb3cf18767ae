import type { Endpoint } from '../api/endpoint';
import type { ShopAccess } from '../runs/shop-session';

/** Required parameters that are the same for everything a connection sends: nobody has to fill them in. */
const known = ['shop_id'] as const;

/** Keys of the parameters that stand for themselves where a row leaves them blank. */
export const knownKeys = ({ parameters }: Endpoint): readonly string[] =>
  known.filter((key) => parameters[key]?.required === true);

/** What is sent for those, by their keys: the connection's shop is the only one that its key may write to. */
export const knownValues = (
  { connection }: Pick<ShopAccess, 'connection'>,
  endpoint: Endpoint,
): ReadonlyMap<string, string> => new Map(knownKeys(endpoint).map((key) => [key, String(connection.shop.id)]));
