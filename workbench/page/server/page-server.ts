import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { BackStageApi } from '../../back-stage/back-stage-api';
import { backStageRequests } from '../../back-stage/back-stage-requests';
import { comesFromElsewhere, isForeign, readBody } from '../../shop/wire/browser-guard';
import { listenOnNextFree } from '../../shop/wire/server';
import type { PageAnswer, PageApi } from '../page-api';
import { scriptPageFlags } from '../script-page-flags';
import { answerVisit } from './consent-page';
import type { PageAssets } from './page-assets';
import { requestSchemas } from './page-requests';
import type { PageSession } from './page-session';
import type { PageSessions } from './page-sessions';

export interface PageServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Nothing but its own is loaded by the page, and no other page shows it. What the grid draws with, it makes in the page. */
const pagePolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Sidebar and dialog live in an origin of their own and reach nothing but the page around it, as in Sheets {facts §7}. */
const scriptPagePolicy = `sandbox ${scriptPageFlags}; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'`;

/**
 * Serves the page and its requests, to this machine only.
 * @param port the first one to try.
 * @param afterRequest told after every request that may have changed something.
 */
export async function startPageServer(
  sessions: PageSessions,
  assets: PageAssets,
  port: number,
  afterRequest: () => void = () => undefined,
): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer(sessions, assets, request, response)
      .catch((error: unknown) => {
        // What was begun cannot become another answer.
        if (response.headersSent) response.destroy();
        else send(response, 500, 'text/plain', String(error));
      })
      .finally(() => {
        if (request.method === 'POST') afterRequest();
      });
  });
  const listening = await listenOnNextFree(server, port);
  return {
    url: `http://localhost:${listening}`,
    close: () =>
      new Promise((resolve) => {
        void sessions.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const htmlType = 'text/html; charset=utf-8';
const downloadPath = '/spreadsheet.xlsx';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the script shows, by where it is served. */
const scriptPages: ReadonlyMap<string, (session: PageSession) => string> = new Map([
  ['/sidebar', (session: PageSession) => session.sidebarHtml() ?? ''],
  ['/dialog', (session: PageSession) => session.dialogHtml() ?? ''],
]);

async function answer(
  sessions: PageSessions,
  { page, script, styles, scriptRunShim }: PageAssets,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isForeign(request.headers)) return send(response, 403, 'text/plain', '');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/page.js') return send(response, 200, 'text/javascript; charset=utf-8', script);
  if (pathname === '/page.css') return send(response, 200, 'text/css; charset=utf-8', styles);
  const session = await sessions.of(searchParams.get('as') ?? undefined, !comesFromElsewhere(request.headers));
  if (!session) return send(response, 400, 'text/plain', 'Nobody here has such a name.');
  if (request.method === 'POST' && pathname.startsWith('/api/')) {
    if (request.headers['content-type'] !== 'application/json') return send(response, 415, 'text/plain', '');
    const body = await readBody(request);
    if (body === undefined) return send(response.setHeader('connection', 'close'), 413, 'text/plain', '');
    const answered = await perform(session, pathname.slice(5), body.toString('utf8'));
    return send(response, 200, 'application/json', JSON.stringify(answered));
  }
  const query = Object.fromEntries([...searchParams].filter(([name]) => name !== 'as'));
  const visited = await answerVisit(session, { pathname, query }, request);
  if (visited) return send(response, visited.status, htmlType, visited.html, visited.headers);
  if (pathname === '/events') return session.feed.open(response);
  if (pathname === downloadPath) {
    response.setHeader('content-disposition', 'attachment');
    return send(response, 200, xlsxType, await session.download());
  }
  if (pathname === '/')
    return send(response.setHeader('content-security-policy', pagePolicy), 200, 'text/html; charset=utf-8', page);
  const shown = scriptPages.get(pathname);
  if (shown) {
    const shim = `<script data-ahead-ms="${session.aheadMs}">${scriptRunShim}</script>`;
    const html = shown(session).replace('<head>', () => `<head>${shim}`);
    response.setHeader('content-security-policy', scriptPagePolicy);
    return send(response, 200, 'text/html; charset=utf-8', html);
  }
  send(response, 404, 'text/plain', 'Not found');
}

async function perform(session: PageSession, name: string, body: string): Promise<PageAnswer<unknown>> {
  const asked = requestNamed(session, name);
  if (!asked) return { ok: false, error: `There is no request named ${name}.` };
  try {
    const read = v.safeParse(asked.schema, JSON.parse(body));
    if (!read.success) return { ok: false, error: `This is no request of a page: ${v.summarize(read.issues)}` };
    return { ok: true, value: await asked.handle(read.output) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

interface PageRequest {
  readonly schema: v.GenericSchema;
  /** Takes what was read by the schema of the same name. */
  readonly handle: (args: unknown) => Promise<unknown>;
}

function requestNamed({ handlers, backStage }: PageSession, name: string): PageRequest | undefined {
  if (Object.hasOwn(requestSchemas, name)) return paired(requestSchemas, handlers, name as keyof PageApi);
  if (backStage && Object.hasOwn(backStageRequests, name))
    return paired(backStageRequests, backStage.handlers, name as keyof BackStageApi);
  return undefined;
}

const paired = <Name extends string>(
  schemas: Readonly<Record<Name, v.GenericSchema>>,
  handlers: Readonly<Record<Name, (args: never) => Promise<unknown>>>,
  name: Name,
): PageRequest => ({ schema: schemas[name], handle: handlers[name] as PageRequest['handle'] });

function send(
  response: ServerResponse,
  status: number,
  type: string,
  text: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(text);
}
