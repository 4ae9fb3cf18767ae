import type { Platform } from '../google/ports';
import { hosts } from '../state/connection';
import { AddOnError } from '../text/add-on-error';

/** A name, then a path; no port, no name of a user, no fragment. */
const httpsAddress = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/[^\s?#]*)?(\?[^\s#]*)?$/i;

export const hostIn = (address: string): string => httpsAddress.exec(address)?.[1]?.toLowerCase() ?? '';

/** @throws AddOnError `notHttps` for what is no such address. */
export function requireHttps(address: string): void {
  if (!httpsAddress.test(address)) throw new AddOnError('notHttps', { address });
}

/**
 * What every endpoint's path is put behind cannot have a query.
 * @throws AddOnError `addressWithQuery`.
 */
export function requireNoQuery(address: string): void {
  if (address.includes('?')) throw new AddOnError('addressWithQuery', { address });
}

/**
 * Lets requests go where this build lets them go, and nowhere else.
 * @throws AddOnError `notHttps`, `hostNotInBuild` with the command that makes a build that does.
 */
export function requireReachable({ extraHosts }: Pick<Platform, 'extraHosts'>, address: string): void {
  requireHttps(address);
  const host = hostIn(address);
  const known: readonly string[] = [...hosts, ...extraHosts];
  if (known.includes(host)) return;
  const command = `npm run build -- --hosts=${[...extraHosts, host].join(',')}`;
  throw new AddOnError('hostNotInBuild', { host, command });
}

/**
 * The address of an API as a connection keeps it.
 * @param address `https://api.ngorder.id/oauth/v2`.
 */
export function splitAddress(address: string): { readonly origin: string; readonly basePath: string } {
  const [, host = '', path = ''] = httpsAddress.exec(address) ?? [];
  return { origin: `https://${host.toLowerCase()}`, basePath: path.replace(/\/+$/, '') };
}
