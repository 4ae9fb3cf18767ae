import { decideAlone, keepInPlaceOfGrant, takeGrant } from '../../access/grant-renewal';
import { revokeTaken } from '../../access/revoke-grant';
import { keyAccess, renewingAccess } from '../../access/shop-access';
import { forgetSignInsOf } from '../../access/sign-in';
import { countJobs, resumeConnected, stopJobs } from '../../schedule/connection-jobs';
import {
  findConnection,
  hostOf,
  hosts,
  leaveConnection,
  originOf,
  requireConnection,
  useConnection,
} from '../../state/connection';
import {
  connectionTitle,
  isSameWay,
  keepConnection,
  listConnections,
  removeConnection,
  requireListed,
} from '../../state/connection-list';
import { noteChange } from '../../state/latest-changes';
import type { Grant } from '../../state/schema/connections/grant';
import * as v from '../../state/valibot';
import { AddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import { callOfAnyShop, type RpcContext, rpcCall } from '../rpc-call';
import { connectionViews } from '../views/connection-view';
import { hasUnfinished } from './other-shops';
import { refuseOvertaken, waysOf } from './overtaken';
import { keepTried, storedConnection, tryWay } from './try-shop';

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

/**
 * Schedules stop where their connection is ended in the file, or another shop takes its place: nobody is to find that out days later.
 * @throws AddOnError `connectionHasJobs` where more would stop than the person was told.
 */
export function requireToldOfJobs(
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
    const before = waysOf(platform);
    const tried = tryWay(platform, { by: 'key', key }, keyAccess(originOf(host), key, language), replaces);
    const isAdded = replaces === undefined && findConnection(platform) !== undefined;
    if (isAdded && storedConnection(platform, tried.id)) platform.notices.add(say(language, 'notice.alreadyConnected'));
    const current = findConnection(platform)?.id;
    if (replaces === undefined && current !== tried.id) requireToldOfJobs(platform, current, jobs);
    const ended = keepInPlaceOfGrant(platform, tried.id, () => {
      refuseOvertaken(platform, before, tried);
      keepTried(platform, tried);
    });
    revokeTaken(context, ended);
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
    const { properties } = platform;
    decideAlone(platform, () => keepConnection(properties, { ...requireListed(properties, id), name }));
    return connectionViews(platform);
  }),
  'connection.test': rpcCall(v.object({}), ({ platform, language }) => {
    const connection = requireConnection(platform);
    const access = renewingAccess(platform, connection, language);
    const tried = tryWay(platform, connection.way, access, connection.id);
    // While the shop was asked, it may have been removed in another file, or have got another key there.
    decideAlone(platform, () => {
      const stored = storedConnection(platform, tried.id);
      if (stored && isSameWay(stored.way, tried.way)) keepTried(platform, tried);
    });
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
  /** Deletes a key for good, and revokes what was granted by OAuth 2. Refused where more files use it than the person was told, or changes are left unfinished without their being told. */
  'connection.remove': rpcCall(removeSchema, (context, told) => {
    const { platform } = context;
    const taken = decideAlone(platform, () => {
      const own = findConnection(platform)?.id;
      const grant = remove(platform, told.id ?? own, told);
      if (told.id === undefined || told.id === own) leaveConnection(platform);
      return grant;
    });
    revokeTaken(context, taken);
    noteChange(platform, 'state');
    return { connected: findConnection(platform) !== undefined };
  }),
};

/** @returns what was granted for it; nothing where it is none of the person's any more. @throws AddOnError `connectionInUse`, `connectionUnfinished`, `connectionHasJobs`. */
function remove(
  platform: RpcContext['platform'],
  id: string | undefined,
  { otherFiles, unfinished, jobs }: v.InferOutput<typeof removeSchema>,
): Grant | undefined {
  const { properties, workbook } = platform;
  const chosen = listConnections(properties, workbook.id).find(({ connection }) => connection.id === id);
  if (!chosen) return undefined;
  const { connection } = chosen;
  if (chosen.otherFiles > otherFiles) throw new AddOnError('connectionInUse', { files: chosen.otherFiles });
  if (!unfinished && hasUnfinished(platform, connection)) {
    throw new AddOnError('connectionUnfinished', { shop: connectionTitle(connection) });
  }
  requireToldOfJobs(platform, connection.id, jobs, 'everywhere');
  stopJobs(platform, connection.id, 'connectionRemoved');
  forgetSignInsOf(platform, connection.id);
  return takeGrant(platform, connection.id, () => removeConnection(properties, connection.id));
}
