import { answerCallback, callbackPage } from '../../workbench/apps-script/user-callback';
import { MemoryWorkbook } from '../../workbench/apps-script/workbook/memory-workbook';
import { WorkerHost } from '../../workbench/apps-script/worker-host';
import { registeredClient } from '../../workbench/shop/oauth/authorization-server';
import {
  RpcFailure,
  readAnswer,
  readBundle,
  startWorkbench,
  type Workbench,
  type WorkbenchOptions,
} from '../../workbench/workbench';

/** What a person enters who has registered the sandbox's application. */
export const sandboxApp = {
  ...{ clientId: registeredClient.id, clientSecret: registeredClient.secret, scope: '' },
  authorizationUrl: 'https://api.ngorder.id/oauth/authorize',
  tokenUrl: 'https://api.ngorder.id/oauth/token',
  revokeUrl: 'https://api.ngorder.id/oauth/revoke',
  apiUrl: 'https://api.ngorder.id/oauth/v2',
};

export interface OAuthBench extends Workbench {
  /** Begins an attempt, and says where the person's browser goes. */
  readonly start: (entered?: object) => Promise<{ readonly id: string; readonly url: string }>;
  /** The person decides on the consent page. @returns where their browser goes next. */
  readonly decide: (url: string, isAllowed?: boolean) => Promise<URL>;
  /** Their browser comes back. @returns what it shows. */
  readonly comeBack: (address: URL, as?: string) => Promise<string>;
  /** All of it. */
  readonly connect: (entered?: object) => Promise<string>;
  /** Every text that the person's own properties hold. */
  readonly stored: () => string;
}

/** Another file of the same person, which the same published script serves. */
export interface OtherFile extends Pick<OAuthBench, 'rpc'> {
  readonly id: string;
  readonly host: WorkerHost;
}

/** @returns it; closed with what `close` closes. */
export async function openOtherFile({ cloud }: OAuthBench, id = 'workbook-2'): Promise<OtherFile> {
  const other = cloud.openFile({ workbook: new MemoryWorkbook({ id }) });
  const host = await WorkerHost.start(readBundle().code, other, { workers: 1 });
  const rpc: OtherFile['rpc'] = async <T>(call: string, args: object = {}) =>
    readAnswer<T>(await host.run('rpc', [JSON.stringify({ call, args })]));
  return { id, host, rpc };
}

/** A workbench whose person connects by OAuth 2. */
export async function openOAuth(options: WorkbenchOptions = {}): Promise<OAuthBench> {
  const bench = await startWorkbench({ shop: { products: 8, orders: 4, warehouses: 1 }, ...options });
  const { rpc, oauth, cloud, host } = bench;
  const start: OAuthBench['start'] = (entered = {}) => rpc('oauth.start', { ...sandboxApp, ...entered });
  const decide: OAuthBench['decide'] = async (url, isAllowed = true) =>
    new URL(await oauth.decide(Object.fromEntries(new URL(url).searchParams), isAllowed));
  const comeBack: OAuthBench['comeBack'] = async (address, as = 'owner') => {
    const query = Object.fromEntries(address.searchParams);
    const answered = answerCallback(cloud, query, as, (name, args, run) => host.run(name, args, run));
    return callbackPage(await answered).html;
  };
  const connect: OAuthBench['connect'] = async (entered = {}) => {
    const { id, url } = await start(entered);
    const shown = await comeBack(await decide(url));
    await rpc('oauth.state', { id });
    return shown;
  };
  const stored = () => JSON.stringify(cloud.properties.user.all());
  return { ...bench, start, decide, comeBack, connect, stored };
}

/** The code of what a call is refused with; `none` where it is not. What is no refusal is thrown on. */
export const failure = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof RpcFailure ? error.code : Promise.reject(error)),
  );
