import { badAnswer } from '../api/answer';
import { catalogue } from '../api/catalogue';
import { withClient } from '../api/client';
import { newConnectionMemory } from '../api/connection-memory';
import {
  findConnection,
  hosts,
  originOf,
  removeConnection,
  requireConnection,
  saveConnection,
} from '../state/connection';
import { shopIdSchema } from '../state/schema/connection';
import * as v from '../state/valibot';
import { textOf } from '../tables/plain-value';
import { type RpcContext, rpcCall } from './rpc-call';

const keySchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4096), v.regex(/^[\x21-\x7e]+$/));

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
    return { id: id.output, name: textOf(name), package: textOf(level), expires: textOf(expires) };
  });
}

export const connectionCalls = {
  /** Tries the key and keeps it in this person's own properties. */
  'connection.save': rpcCall(
    v.object({ host: v.optional(v.picklist(hosts), hosts[0]), key: keySchema }),
    (context, { host, key }) => {
      const origin = originOf(host);
      const shop = askShop(context, origin, key);
      saveConnection(context.platform.properties, {
        origin,
        key,
        shop: { id: shop.id, name: shop.name, packageEnds: shop.expires },
      });
      return { host, shop };
    },
  ),
  'connection.test': rpcCall(v.object({}), (context) => {
    const { origin, key } = requireConnection(context.platform.properties);
    return { host: origin.replace(/^https:\/\//, ''), shop: askShop(context, origin, key) };
  }),
  'connection.remove': rpcCall(v.object({}), ({ platform }) => {
    removeConnection(platform.properties);
    return { connected: findConnection(platform.properties) !== undefined };
  }),
};
