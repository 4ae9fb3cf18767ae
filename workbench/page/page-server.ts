import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnNextFree } from '../shop/wire/server';
import type { PageAnswer, PageApi } from './page-api';
import type { PageAssets } from './page-assets';
import type { PageSession } from './page-session';

export interface PageServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The sidebar lives in an origin of its own and reaches nothing but the page around it, as in Sheets {facts §7}. */
const sidebarPolicy =
  "sandbox allow-scripts allow-forms allow-popups allow-modals; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:";

/**
 * Serves the page and its requests, to this machine only.
 * @param port the first one to try.
 * @param afterRequest told after every request that may have changed something.
 */
export async function startPageServer(
  session: PageSession,
  assets: PageAssets,
  port: number,
  afterRequest: () => void = () => undefined,
): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer(session, assets, request, response)
      .catch((error: unknown) => send(response, 500, 'text/plain', String(error)))
      .finally(() => {
        if (request.method === 'POST') afterRequest();
      });
  });
  const listening = await listenOnNextFree(server, port);
  return {
    url: `http://localhost:${listening}`,
    close: () =>
      new Promise((resolve) => {
        session.feed.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  session: PageSession,
  { page, script, styles, scriptRunShim }: PageAssets,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Other sites must not reach the workbench through the person's browser.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? ''))
    return send(response, 403, 'text/plain', '');
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST' && pathname.startsWith('/api/')) {
    if (request.headers['content-type'] !== 'application/json') return send(response, 415, 'text/plain', '');
    const body: unknown = JSON.parse(await readBody(request));
    return send(response, 200, 'application/json', JSON.stringify(await perform(session, pathname.slice(5), body)));
  }
  if (pathname === '/page.js') return send(response, 200, 'text/javascript; charset=utf-8', script);
  if (pathname === '/page.css') return send(response, 200, 'text/css; charset=utf-8', styles);
  if (pathname === '/events') return session.feed.open(response);
  if (pathname === '/') return send(response, 200, 'text/html; charset=utf-8', page);
  if (pathname === '/sidebar') {
    const html = (session.sidebarHtml() ?? '').replace('<head>', () => `<head>${scriptRunShim}`);
    response.setHeader('content-security-policy', sidebarPolicy);
    return send(response, 200, 'text/html; charset=utf-8', html);
  }
  send(response, 404, 'text/plain', 'Not found');
}

async function perform(session: PageSession, name: string, args: unknown): Promise<PageAnswer<unknown>> {
  if (!isHandled(session, name)) return { ok: false, error: `There is no request named ${name}.` };
  try {
    // The page is ours and typed by the same interface; only the sidebar's calls are checked, by the script itself.
    const handle = session.handlers[name] as (args: unknown) => Promise<unknown>;
    return { ok: true, value: await handle(args) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

const isHandled = (session: PageSession, name: string): name is keyof PageApi => Object.hasOwn(session.handlers, name);

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text);
}
