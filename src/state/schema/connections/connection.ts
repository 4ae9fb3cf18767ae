import { digestOf } from '../../seal/hmac';
import * as v from '../../valibot';
import { type EntriesOf, type StoredDocument, upgradeFrom } from '../stored-document';

/** One shop that a person can reach, and how. Lives in the person's own properties and nowhere else, as it may hold a key. */
export interface Connection {
  /** {@link connectionId} of its host and shop: a new key for the same shop is the same connection. */
  readonly id: string;
  /** `https://api.ngorder.id`; the key goes there and nowhere else. */
  readonly origin: string;
  readonly way: ConnectionWay;
  readonly shop: {
    readonly id: number;
    readonly name: string;
    /** The day the shop's package ends, `yyyy-mm-dd`. */
    readonly packageEnds: string;
  };
  /** What the person calls it; `''` where they gave it no name. */
  readonly name: string;
  /** When the shop last took the key, milliseconds since 1970; 0 for one of version 1, which did not note it. */
  readonly checkedAt: number;
  /** When this way in was first kept, milliseconds since 1970; 0 for one of version 1. A key's year is over a year later at the latest. */
  readonly since: number;
}

/**
 * By what a shop lets a person in: the key that they made there, or what they granted by OAuth 2. The tokens of that lie in a document of their own
 * (`grant.ts`), which is written anew every few minutes.
 */
export type ConnectionWay =
  | { readonly by: 'key'; readonly key: string }
  /** `basePath`: below which the API lies for those who come so, `/oauth/v2`. */
  | { readonly by: 'oauth'; readonly basePath: string };

/**
 * Names a host and a shop, and says no more of them: tabs carry it where everybody who may see the file can read it.
 * @returns twelve hexadecimal digits.
 */
export const connectionId = (origin: string, shopId: number): string => digestOf(`${origin}|${shopId}`).slice(0, 12);

/** The id by which a shop's state is told from that of others; some servers write it as text. */
export const shopIdSchema = v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.integer(), v.minValue(1));

/** Version 1 kept what the shop answered as it was, also where that left it out. */
const told = v.fallback(v.string(), '');

const shop = v.object({ id: shopIdSchema, name: told, packageEnds: told } satisfies EntriesOf<Connection['shop']>);

/** Version 1 knew one connection for all files of a person. */
const asOneOfSeveral = upgradeFrom(v.object({ origin: v.string(), key: v.string(), shop }), (one) => ({
  ...one,
  id: connectionId(one.origin, one.shop.id),
  name: '',
  checkedAt: 0,
}));

const checkedAt = v.pipe(v.number(), v.minValue(0));

/** Version 2 knew keys alone. */
const asOneOfTwoWays = upgradeFrom(
  v.object({ id: v.string(), origin: v.string(), key: v.string(), shop, name: v.string(), checkedAt }),
  ({ key, ...one }) => ({ ...one, way: { by: 'key', key } }),
);

const way = v.union([
  v.object({ by: v.literal('key'), key: v.string() }),
  v.object({ by: v.literal('oauth'), basePath: v.string() }),
]);

/** Version 3 did not note since when: it was there at the latest when the shop last took it. */
const asNotedSince = upgradeFrom(
  v.object({ id: v.string(), origin: v.string(), way, shop, name: v.string(), checkedAt }),
  (one) => ({ ...one, since: one.checkedAt }),
);

/**
 * In the person's own properties. One that is damaged is as good as none: the person connects again. By this name itself lies the one that version 1
 * kept, which files use for which nothing was chosen since.
 */
export const connectionDocument: StoredDocument<Connection> = {
  name: 'ngorder.connection',
  version: 4,
  schema: v.object({
    id: v.string(),
    origin: v.string(),
    way,
    shop,
    name: v.string(),
    checkedAt,
    since: checkedAt,
  } satisfies EntriesOf<Connection>),
  upgrades: [asOneOfSeveral, asOneOfTwoWays, asNotedSince],
  mayBeLost: 'ifDamaged',
};

/** One of a person's connections. */
export const connectionOf = (id: string): StoredDocument<Connection> => ({
  ...connectionDocument,
  name: `${connectionDocument.name}:${id}`,
});
