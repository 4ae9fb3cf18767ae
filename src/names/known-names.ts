import type { NameKind } from '../api/named-parameters';
import type { Platform } from '../google/ports';
import { packStored, readablePacked } from '../state/packed-document';
import type { Connection } from '../state/schema/connections/connection';
import { knownNamesOf, type NamedRecord } from '../state/schema/connections/known-names';
import type { NamedShop, NameSource } from './name-sources';

/** A shop of which a person knows the names, and where they are kept for a while. */
export interface NamingAccess extends NamedShop {
  readonly platform: Pick<Platform, 'userCache' | 'codec'>;
  readonly connection: Pick<Connection, 'id'>;
}

const keptSeconds = 600;
/** A value of the cache may have 100 KB {facts §1}; ours are plain ASCII. A longer list is asked for each time. */
const largestKept = 95_000;

type Listed = Extract<NameSource, { readonly how: 'listed' }>;

/** The names of a kind that the person was told within the last ten minutes; `undefined` where they are not known any more. */
export function keptNames(
  { platform, connection }: Pick<NamingAccess, 'platform' | 'connection'>,
  kind: NameKind,
): readonly NamedRecord[] | undefined {
  const document = knownNamesOf(kind, connection.id);
  const packed = platform.userCache.get(document.name);
  return packed === undefined ? undefined : readablePacked(platform.codec, document, packed);
}

/** The names of a kind as the shop says them now; kept for the next who asks. */
export function readNames(access: NamingAccess, kind: NameKind, { readAll }: Listed): readonly NamedRecord[] {
  const names = readAll(access);
  const document = knownNamesOf(kind, access.connection.id);
  const packed = packStored(access.platform.codec, document, names);
  if (packed.length <= largestKept) access.platform.userCache.put(document.name, packed, keptSeconds);
  return names;
}
