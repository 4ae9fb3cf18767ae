import type { Platform } from '../../google/ports';
import { isSameWay, listConnections } from '../../state/connection-list';
import type { ConnectionWay } from '../../state/schema/connections/connection';
import { AddOnError } from '../../text/add-on-error';
import { storedConnection, type TriedWay } from './try-shop';

/** By what each of a person's connections was let in, at one moment. */
export type WaysBefore = ReadonlyMap<string, ConnectionWay>;

export const waysOf = ({ properties }: Pick<Platform, 'properties'>): WaysBefore =>
  new Map(listConnections(properties).map(({ connection: { id, way } }) => [id, way]));

/**
 * While a vendor and a shop are asked, the person may decide otherwise in another window: what they chose last stays.
 * @param before what was there when they chose what is about to be kept.
 * @throws AddOnError `keyMeanwhile`, `grantMeanwhile`, `connectionRemoved`.
 */
export function refuseOvertaken(
  platform: Pick<Platform, 'properties'>,
  before: WaysBefore,
  { id, way, shop }: TriedWay,
): void {
  const now = storedConnection(platform, id)?.way;
  const was = before.get(id);
  if (was && !now) throw new AddOnError('connectionRemoved');
  if (!now || now.by === way.by || (was && isSameWay(was, now))) return;
  throw new AddOnError(now.by === 'key' ? 'keyMeanwhile' : 'grantMeanwhile', { shop: shop.name });
}
