import { badAnswer } from '../api/answer';
import { catalogue } from '../api/catalogue';
import { withClient } from '../api/client';
import { newConnectionMemory } from '../api/connection-memory';
import {
  findConnection,
  hostOf,
  hosts,
  leaveConnection,
  originOf,
  requireConnection,
  useConnection,
} from '../state/connection';
import { keepConnection, listConnections, removeConnection, requireListed } from '../state/connection-list';
import { type Connection, connectionId, shopIdSchema } from '../state/schema/connection';
import * as v from '../state/valibot';
import { textOf } from '../tables/plain-value';
import { AddOnError } from '../text/add-on-error';
import { cutText } from '../text/well-formed';
import { connectionViews } from './connection-view';
import { type RpcContext, rpcCall } from './rpc-call';

const keySchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4096), v.regex(/^[\x21-\x7e]+$/));
const idSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));
const nameSchema = v.pipe(v.string(), v.trim(), v.maxLength(60));

const saveSchema = v.object({
  host: v.optional(v.picklist(hosts), hosts[0]),
  key: keySchema,
  /** The connection that gets a new key: one of another shop is refused then. */
  replaces: v.exactOptional(idSchema),
});

const removeSchema = v.object({
  /** The one that this file uses when absent. */
  id: v.exactOptional(idSchema),
  /** In how many other files the person was told that it is used. */
  otherFiles: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

/** Longer ones are cut: a connection has to fit into a property {facts §1}. */
const longestName = 200;

/**
 * Asks the shop who it is. Nothing is saved unless it answers.
 * @throws AddOnError as the client does; `badAnswer` where it does not tell its id, by which all that is kept of it is told from other shops'.
 */
function askShop({ platform, language }: RpcContext, origin: string, key: string) {
  const options = {
    http: platform.http,
    clock: platform.clock,
    access: { origin, authorization: () => `Bearer ${key}`, language },
    memory: newConnectionMemory(),
  };
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

/**
 * Keeps a key that the shop takes, under the name that the person gave the one to the same shop.
 * @param expected the connection that it has to be of.
 * @throws AddOnError `keyOfOtherShop`, `tooManyConnections`, and as {@link askShop}.
 */
function keepTried(context: RpcContext, { origin, key }: Pick<Connection, 'origin' | 'key'>, expected?: string) {
  const { properties, clock } = context.platform;
  const shop = askShop(context, origin, key);
  const id = connectionId(origin, shop.id);
  if (expected !== undefined && expected !== id) throw new AddOnError('keyOfOtherShop', { shop: shop.name });
  const same = listConnections(properties).find(({ connection }) => connection.id === id);
  keepConnection(properties, {
    ...{ id, origin, key },
    shop: { id: shop.id, name: shop.name, packageEnds: shop.expires },
    name: same?.connection.name ?? '',
    checkedAt: clock.now(),
  });
  return { id, shop };
}

export const connectionCalls = {
  /** This person's connections, and which of them this file uses. */
  'connection.list': rpcCall(v.object({}), ({ platform }) => connectionViews(platform)),
  /** Tries the key and keeps it in this person's own properties, in place of an earlier one for the same shop. This file uses it from now on, unless it replaces another key. */
  'connection.save': rpcCall(saveSchema, (context, { host, key, replaces }) => {
    const { id, shop } = keepTried(context, { origin: originOf(host), key }, replaces);
    if (replaces === undefined) useConnection(context.platform, id);
    return { id, host, shop };
  }),
  /** From now on this person uses that connection of theirs in this file. */
  'connection.use': rpcCall(v.object({ id: idSchema }), ({ platform }, { id }) => {
    requireListed(platform.properties, id);
    useConnection(platform, id);
    return { used: id };
  }),
  /** @param name `''` for what the shop is called. */
  'connection.rename': rpcCall(v.object({ id: idSchema, name: nameSchema }), ({ platform }, { id, name }) => {
    keepConnection(platform.properties, { ...requireListed(platform.properties, id), name });
    return connectionViews(platform);
  }),
  'connection.test': rpcCall(v.object({}), (context) => {
    const connection = requireConnection(context.platform);
    return { host: hostOf(connection.origin), shop: keepTried(context, connection, connection.id).shop };
  }),
  /** Ends it for this file alone; the key stays, and other files go on with it. */
  'connection.leave': rpcCall(v.object({}), ({ platform }) => {
    leaveConnection(platform);
    return { connected: findConnection(platform) !== undefined };
  }),
  /** Deletes a key for good. Refused where more files use it than the person was told. */
  'connection.remove': rpcCall(removeSchema, ({ platform }, { id, otherFiles }) => {
    const { properties, workbook } = platform;
    const own = findConnection(platform)?.id;
    const chosen = listConnections(properties, workbook.id).find(({ connection }) => connection.id === (id ?? own));
    if (chosen && chosen.otherFiles > otherFiles) {
      throw new AddOnError('connectionInUse', { files: chosen.otherFiles });
    }
    if (chosen) removeConnection(properties, chosen.connection.id);
    if (id === undefined || id === own) leaveConnection(platform);
    return { connected: findConnection(platform) !== undefined };
  }),
};
