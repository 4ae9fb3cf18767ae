import type { IncomingMessage } from 'node:http';
import { callbackPath } from '../../apps-script/user-callback';
import type { AuthorizationQuery } from '../../shop/oauth/authorization-server';
import { readBody } from '../../shop/wire/browser-guard';
import type { PageSession } from './page-session';

/** Where the sandbox's authorization server asks a person; the vendor's name for it leads here. */
const consentPath = '/oauth/authorize';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Asks whether an application may act in the shop. The form goes back to the address that it came from. */
const consentPage = (shopName: string, { client_id: client = '', scope = '' }: AuthorizationQuery): string =>
  `<!doctype html><meta charset="utf-8"><title>Izin aplikasi</title>
<main style="font:16px sans-serif;margin:3em auto;max-width:32em">
<h1>Izin aplikasi</h1>
<p><b>${escaped(client)}</b> meminta akses ke toko <b>${escaped(shopName)}</b>${scope === '' ? '' : ` (${escaped(scope)})`}.</p>
<form method="post">
<button name="decision" value="allow">Setujui</button>
<button name="decision" value="deny">Tolak</button>
</form></main>`;

/** Whether the person agreed. */
async function readDecision(request: IncomingMessage): Promise<boolean> {
  const body = await readBody(request);
  return new URLSearchParams(body?.toString('utf8')).get('decision') === 'allow';
}

/** Google's address of the script's callback leads to this page's own. */
function localCallback(location: string, person: string): string {
  const { searchParams } = new URL(location);
  searchParams.set('as', person);
  return `${callbackPath}?${searchParams}`;
}

/** What a browser gets that left the spreadsheet, to agree somewhere or to come back. */
interface VisitAnswer {
  readonly status: number;
  readonly html: string;
  /** Say where it goes next. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a person's browser on its way to the vendor and back; `undefined` for any other page. */
export async function answerVisit(
  session: PageSession,
  { pathname, query }: { readonly pathname: string; readonly query: AuthorizationQuery },
  request: IncomingMessage,
): Promise<VisitAnswer | undefined> {
  if (pathname === callbackPath) return { status: 200, html: await session.comeBack(query) };
  if (pathname !== consentPath) return undefined;
  if (request.method === 'POST') {
    const location = await session.decideConsent(query, await readDecision(request));
    return { status: 303, html: '', headers: { location: localCallback(location, session.person) } };
  }
  const { name } = await session.handlers.shop({});
  return { status: 200, html: consentPage(name, query) };
}
