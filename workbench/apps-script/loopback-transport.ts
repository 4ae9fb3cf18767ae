import { Agent, type IncomingMessage, request } from 'node:http';
import type { HttpTransport, WireRequest, WireResult } from '../http-transport';

/** Real milliseconds without a sign of life before a request counts as timed out. */
const silenceMs = 60_000;

/**
 * Real HTTP to servers on this machine, which stand in for the named hosts the way a hosts file would do it; so the shipped script runs
 * unchanged. Redirects are not followed. Hosts that are not named fail as unknown to the DNS.
 * @param hosts host name → base address, `http://127.0.0.1:8080`.
 */
export function createLoopbackTransport(hosts: Readonly<Record<string, string>>): HttpTransport {
  // Sockets that idle must not keep the process alive: the agent unrefs them.
  const agent = new Agent({ keepAlive: true });
  return {
    send: (requests) => Promise.all(requests.map((wire) => sendOne(wire, hosts, agent))),
  };
}

function sendOne(wire: WireRequest, hosts: Readonly<Record<string, string>>, agent: Agent): Promise<WireResult> {
  const asked = new URL(wire.url);
  const base = hosts[asked.hostname];
  if (base === undefined) return Promise.resolve({ failure: 'DNS error' });
  const target = new URL(asked.pathname + asked.search, base);
  return new Promise((resolve) => {
    const fail = (error: Error): void => resolve({ failure: error.message });
    const sent = request(target, { agent, method: wire.method, headers: headersOf(wire, asked.host) }, (message) => {
      collect(message).then((body) => {
        resolve({ status: message.statusCode ?? 0, headers: flatten(message), body });
      }, fail);
    });
    sent.setTimeout(silenceMs, () => sent.destroy(new Error('timeout')));
    sent.on('error', fail);
    sent.end(wire.body);
  });
}

const headersOf = ({ headers, body }: WireRequest, host: string): Record<string, string | number> => ({
  ...headers,
  host,
  ...(body === undefined ? {} : { 'content-length': body.length }),
});

async function collect(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function flatten({ headers }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
