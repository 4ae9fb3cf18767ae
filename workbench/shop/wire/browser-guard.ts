import type { IncomingHttpHeaders } from 'node:http';

/** The bodies of requests hold so many bytes at most. */
const mostBytes = 20_000_000;

const local = /^(localhost|127\.0\.0\.1)(:\d+)?$/;

/**
 * Whether other sites may have a hand in a request: they reach servers on this machine through the person's browser, which says where a request
 * comes from; or by a name of theirs that leads here.
 * @param hosts names besides this machine's own under which requests may come.
 */
export function isForeign(
  { host = '', origin, 'sec-fetch-site': site, 'sec-fetch-dest': destination }: IncomingHttpHeaders,
  hosts: readonly string[] = [],
): boolean {
  if (!local.test(host) && !hosts.includes(host)) return true;
  if (origin !== undefined && origin !== `http://${host}`) return true;
  // Whoever follows a link goes there themselves.
  return comesFromElsewhere({ 'sec-fetch-site': site }) && destination !== 'document';
}

/** Whether another site asked the browser for it, be it by a link. */
export const comesFromElsewhere = ({ 'sec-fetch-site': site }: IncomingHttpHeaders): boolean =>
  site !== undefined && site !== 'same-origin' && site !== 'none';

/** The body of a request; undefined where it is longer than any that is meant. */
export async function readBody(request: AsyncIterable<Buffer>): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
