import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { AuthorizationServer } from '../oauth/authorization-server';
import { answerOAuth } from '../oauth/oauth-door';
import type { Shop } from '../shop';
import { isForeign, readBody } from './browser-guard';
import { readRequest } from './wire';

export interface ShopServer {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface ShopServerOptions {
  /** The port to try first; a free one when absent. One in use gives way to the next. */
  readonly port?: number;
  /** How long the request that was just handled should have taken, in milliseconds: its answer waits so long. No time when absent. */
  readonly takeOwed?: () => number;
  /** Names besides this machine's own under which requests may come. */
  readonly hosts?: readonly string[];
  /** Stands in front of it for those who come by OAuth 2; nobody does when absent. */
  readonly oauth?: AuthorizationServer;
}

/** Puts a shop behind real HTTP on this machine. */
export async function startShopServer(
  shop: Shop,
  { port = 0, takeOwed = () => 0, hosts = [], oauth }: ShopServerOptions = {},
): Promise<ShopServer> {
  const server = createServer((request, response) => {
    if (isForeign(request.headers, hosts)) {
      response.writeHead(403).end();
      return;
    }
    answer({ shop, takeOwed, oauth }, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  const listening = await listenOnNextFree(server, port);
  return {
    url: `http://127.0.0.1:${listening}`,
    port: listening,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const portsTried = 50;

/** Listens on the port, or on the next one that is free. */
export async function listenOnNextFree(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port === 0 || candidate - port >= portsTried) throw error;
    }
  }
}

interface Served {
  readonly shop: Shop;
  readonly takeOwed: () => number;
  readonly oauth: AuthorizationServer | undefined;
}

async function answer(
  { shop, takeOwed, oauth }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const sent = await readBody(request);
  if (sent === undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const body = sent.toString('utf8');
  const [method, url] = [request.method ?? 'GET', request.url ?? '/'];
  const answeredByOAuth = oauth && (await answerOAuth(shop, oauth, { method, url, headers, body }));
  const {
    status,
    headers: answered,
    body: text,
    bytes,
    dropped,
  } = answeredByOAuth ?? shop.handle(readRequest(method, url, headers, body));
  const owed = takeOwed();
  if (owed > 0) await setTimeout(owed);
  if (dropped) {
    request.socket.destroy();
    return;
  }
  response.writeHead(status, { ...answered });
  response.end(bytes ?? text);
}
