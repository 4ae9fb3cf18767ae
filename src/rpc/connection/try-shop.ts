import { badAnswer } from '../../api/answer';
import { catalogue } from '../../api/catalogue';
import { withClient } from '../../api/client';
import { newConnectionMemory } from '../../api/connection-memory';
import type { Access } from '../../api/request';
import type { Platform } from '../../google/ports';
import { isSameWay, keepConnection, listConnections } from '../../state/connection-list';
import { type Connection, connectionId, shopIdSchema } from '../../state/schema/connections/connection';
import * as v from '../../state/valibot';
import { textOf } from '../../tables/plain-value';
import { AddOnError } from '../../text/add-on-error';
import { cutText } from '../../text/well-formed';

/** Longer ones are cut: a connection has to fit into a property {facts §1}. */
const longestName = 200;

/** As long as somebody waits for a page, and so short that whoever waits is told within an execution's time {facts §1}. */
const patienceMs = 120_000;

/** Stops where the shop puts one off again and again. */
function withPatience({ clock }: Platform, { origin }: Access): () => void {
  const until = clock.now() + patienceMs;
  return () => {
    if (clock.now() <= until) return;
    throw new AddOnError('unreachable', { origin, endpoint: 'GET /shop', reason: `${patienceMs / 1000} s` });
  };
}

/**
 * Asks the shop who it is. Nothing is saved unless it answers.
 * @throws AddOnError as the client does; `badAnswer` where it does not tell its id, by which all that is kept of it is told from other shops'.
 */
function askShop(platform: Platform, access: Access) {
  const { http, clock } = platform;
  const options = { http, clock, access, memory: newConnectionMemory(), beforeWave: withPatience(platform, access) };
  return withClient(options, (client) => {
    const [shop] = client.call(catalogue.shop.get, {}).data;
    const id = v.safeParse(shopIdSchema, shop?.id);
    if (!shop || !id.success) throw badAnswer('GET /shop', JSON.stringify(shop ?? []));
    // What is saved must be readable again, whatever the shop leaves out.
    const { shop_name: name, class: level, expired_date: expires } = shop;
    return {
      id: id.output,
      name: cutText(textOf(name), longestName),
      package: textOf(level),
      expires: cutText(textOf(expires), longestName),
    };
  });
}

/** What it comes to where a way leads to another shop than it should. */
const ofOtherShop = { key: 'keyOfOtherShop', oauth: 'grantOfOtherShop' } as const;

/** A way that a shop took. */
export interface TriedWay extends Pick<Connection, 'id' | 'origin' | 'way'> {
  readonly shop: ReturnType<typeof askShop>;
}

/**
 * Tries whether a shop lets one in.
 * @param expected the connection that it has to be of; `undefined` for any.
 * @throws AddOnError `keyOfOtherShop`, `grantOfOtherShop`, and as {@link askShop}.
 */
export function tryWay(
  platform: Platform,
  way: Connection['way'],
  access: Access,
  expected: string | undefined,
): TriedWay {
  const shop = askShop(platform, access);
  const { origin } = access;
  const tried = { id: connectionId(origin, shop.id), origin, way, shop };
  requireOf(tried, expected);
  return tried;
}

/** @throws AddOnError `keyOfOtherShop`, `grantOfOtherShop`. */
export function requireOf({ id, way, shop }: TriedWay, expected: string | undefined): void {
  if (expected !== undefined && expected !== id) throw new AddOnError(ofOtherShop[way.by], { shop: shop.name });
}

/** The connection of that id, if it is one of the person's. */
export const storedConnection = ({ properties }: Pick<Platform, 'properties'>, id: string): Connection | undefined =>
  listConnections(properties).find(({ connection }) => connection.id === id)?.connection;

/** Keeps a way that the shop took, under the name that the person gave the connection to the same shop. @throws AddOnError `tooManyConnections`. */
export function keepTried(platform: Platform, { id, origin, way, shop }: TriedWay): void {
  const stored = storedConnection(platform, id);
  const now = platform.clock.now();
  keepConnection(platform.properties, {
    ...{ id, origin, way },
    shop: { id: shop.id, name: shop.name, packageEnds: shop.expires },
    name: stored?.name ?? '',
    checkedAt: now,
    since: stored && isSameWay(stored.way, way) ? stored.since : now,
  });
}
