import { badAnswer } from '../api/answer';
import { catalogue } from '../api/catalogue';
import { withClient } from '../api/client';
import { newConnectionMemory } from '../api/connection-memory';
import { countJobs, resumeConnected, stopJobs } from '../schedule/connection-jobs';
import {
  findConnection,
  hostOf,
  hosts,
  leaveConnection,
  originOf,
  requireConnection,
  useConnection,
} from '../state/connection';
import {
  connectionTitle,
  keepConnection,
  listConnections,
  removeConnection,
  requireListed,
} from '../state/connection-list';
import { noteChange } from '../state/latest-changes';
import { type Connection, connectionId, shopIdSchema } from '../state/schema/connections/connection';
import * as v from '../state/valibot';
import { textOf } from '../tables/plain-value';
import { AddOnError } from '../text/add-on-error';
import { say } from '../text/message';
import { cutText } from '../text/well-formed';
import { hasUnfinished } from './other-shops';
import { callOfAnyShop, type RpcContext, rpcCall } from './rpc-call';
import { connectionViews } from './views/connection-view';

const keySchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4096), v.regex(/^[\x21-\x7e]+$/));
const idSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));
const nameSchema = v.pipe(v.string(), v.trim(), v.maxLength(60));

/** How many schedules the person was told that stop. */
const toldOfJobs = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

const saveSchema = v.object({
  host: v.optional(v.picklist(hosts), hosts[0]),
  key: keySchema,
  /** The connection that gets a new key: one of another shop is refused then. */
  replaces: v.exactOptional(idSchema),
  /** Those of the shop that the file was used with. */
  jobs: toldOfJobs,
});

const removeSchema = v.object({
  /** The one that this file uses when absent. */
  id: v.exactOptional(idSchema),
  /** In how many other files the person was told that it is used. */
  otherFiles: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** Whether the person was told that changes at its shop are not finished in this file. */
  unfinished: v.optional(v.boolean(), false),
  /** In all files. */
  jobs: toldOfJobs,
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

interface TriedKey extends Pick<Connection, 'id' | 'origin' | 'key'> {
  readonly shop: ReturnType<typeof askShop>;
}

/**
 * Tries a key.
 * @param expected the connection that it has to be of.
 * @throws AddOnError `keyOfOtherShop`, and as {@link askShop}.
 */
function tryKey(
  context: RpcContext,
  { origin, key }: Pick<Connection, 'origin' | 'key'>,
  expected: string | undefined,
): TriedKey {
  const shop = askShop(context, origin, key);
  const id = connectionId(origin, shop.id);
  if (expected !== undefined && expected !== id) throw new AddOnError('keyOfOtherShop', { shop: shop.name });
  return { id, origin, key, shop };
}

const storedConnection = ({ platform }: RpcContext, id: string): Connection | undefined =>
  listConnections(platform.properties).find(({ connection }) => connection.id === id)?.connection;

/** Keeps a key that the shop took, under the name that the person gave the one to the same shop. @throws AddOnError `tooManyConnections`. */
function keepTried(context: RpcContext, { id, origin, key, shop }: TriedKey): void {
  keepConnection(context.platform.properties, {
    ...{ id, origin, key },
    shop: { id: shop.id, name: shop.name, packageEnds: shop.expires },
    name: storedConnection(context, id)?.name ?? '',
    checkedAt: context.platform.clock.now(),
  });
}

/**
 * Schedules stop where their connection is ended in the file, or another shop takes its place: nobody is to find that out days later.
 * @throws AddOnError `connectionHasJobs` where more would stop than the person was told.
 */
function requireToldOfJobs(
  platform: RpcContext['platform'],
  connectionId: string | undefined,
  told: number,
  where: 'here' | 'everywhere' = 'here',
): void {
  if (connectionId === undefined) return;
  const { here, elsewhere } = countJobs(platform)(connectionId);
  const jobs = here + (where === 'here' ? 0 : elsewhere);
  if (jobs > told) throw new AddOnError('connectionHasJobs', { jobs });
}

export const connectionCalls = {
  /** This person's connections, and which of them this file uses. */
  'connection.list': callOfAnyShop(v.object({}), ({ platform }) => connectionViews(platform)),
  /** Tries the key and keeps it in this person's own properties, in place of an earlier one for the same shop. This file uses it from now on, unless it replaces another key. */
  'connection.save': callOfAnyShop(saveSchema, (context, { host, key, replaces, jobs }) => {
    const { platform, language } = context;
    const tried = tryKey(context, { origin: originOf(host), key }, replaces);
    const isAdded = replaces === undefined && findConnection(platform) !== undefined;
    if (isAdded && storedConnection(context, tried.id)) platform.notices.add(say(language, 'notice.alreadyConnected'));
    const current = findConnection(platform)?.id;
    if (replaces === undefined && current !== tried.id) requireToldOfJobs(platform, current, jobs);
    keepTried(context, tried);
    if (replaces === undefined) useConnection(platform, tried.id);
    resumeConnected(platform, tried.id);
    noteChange(platform, 'state');
    return { id: tried.id, host, shop: tried.shop };
  }),
  /** From now on this person uses that connection of theirs in this file. */
  'connection.use': callOfAnyShop(v.object({ id: idSchema, jobs: toldOfJobs }), ({ platform }, { id, jobs }) => {
    requireListed(platform.properties, id);
    const current = findConnection(platform)?.id;
    if (current !== id) requireToldOfJobs(platform, current, jobs);
    useConnection(platform, id);
    resumeConnected(platform, id);
    noteChange(platform, 'state');
    return { used: id };
  }),
  /** @param name `''` for what the shop is called. */
  'connection.rename': callOfAnyShop(v.object({ id: idSchema, name: nameSchema }), ({ platform }, { id, name }) => {
    keepConnection(platform.properties, { ...requireListed(platform.properties, id), name });
    return connectionViews(platform);
  }),
  'connection.test': rpcCall(v.object({}), (context) => {
    const connection = requireConnection(context.platform);
    const tried = tryKey(context, connection, connection.id);
    // While the shop was asked, it may have been removed in another file, or have got another key there.
    if (storedConnection(context, tried.id)?.key === tried.key) keepTried(context, tried);
    return { host: hostOf(connection.origin), shop: tried.shop };
  }),
  /** Ends it for this file alone; the key stays, and other files go on with it. */
  'connection.leave': rpcCall(v.object({ jobs: toldOfJobs }), ({ platform }, { jobs }) => {
    const own = findConnection(platform)?.id;
    requireToldOfJobs(platform, own, jobs);
    if (own !== undefined) stopJobs(platform, own, 'notConnected');
    leaveConnection(platform);
    noteChange(platform, 'state');
    return { connected: findConnection(platform) !== undefined };
  }),
  /** Deletes a key for good. Refused where more files use it than the person was told, or changes are left unfinished without their being told. */
  'connection.remove': rpcCall(removeSchema, ({ platform }, { id, otherFiles, unfinished, jobs }) => {
    const { properties, workbook } = platform;
    const own = findConnection(platform)?.id;
    const chosen = listConnections(properties, workbook.id).find(({ connection }) => connection.id === (id ?? own));
    if (chosen && chosen.otherFiles > otherFiles) {
      throw new AddOnError('connectionInUse', { files: chosen.otherFiles });
    }
    if (chosen && !unfinished && hasUnfinished(platform, chosen.connection)) {
      throw new AddOnError('connectionUnfinished', { shop: connectionTitle(chosen.connection) });
    }
    if (chosen) {
      requireToldOfJobs(platform, chosen.connection.id, jobs, 'everywhere');
      stopJobs(platform, chosen.connection.id, 'connectionRemoved');
      removeConnection(properties, chosen.connection.id);
    }
    if (id === undefined || id === own) leaveConnection(platform);
    noteChange(platform, 'state');
    return { connected: findConnection(platform) !== undefined };
  }),
};
