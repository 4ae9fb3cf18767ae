import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cloud } from './apps-script/cloud';
import type { EndedExecution } from './apps-script/ended-execution';
import { createLoopbackTransport } from './apps-script/loopback-transport';
import type { Manifest } from './apps-script/manifest';
import type { SpreadsheetLocale } from './apps-script/workbook/values/spreadsheet-locale';
import type { Workbook } from './apps-script/workbook/workbook';
import { WorkerHost } from './apps-script/worker-host';
import type { Build } from './apps-script/world/build';
import { type Clock, VirtualClock } from './clock';
import type { HttpTransport } from './http-transport';
import { LiveClock } from './live/live-clock';
import { type AuthorizationOptions, AuthorizationServer } from './shop/oauth/authorization-server';
import { createShop, type Shop, type ShopOptions } from './shop/shop';
import { startShopServer } from './shop/wire/server';

/** The names under which the shipped bundle calls the API; here they lead to the sandbox. */
export const apiHosts = ['api.ngorder.id', 'api.smartseller.co.id'] as const;

/** A spreadsheet with the add-on in it, and a shop, over real HTTP on this machine. */
export interface Workbench {
  readonly clock: Clock;
  readonly shop: Shop;
  readonly shopUrl: string;
  /** In front of the shop, for those who come by OAuth 2. */
  readonly oauth: AuthorizationServer;
  readonly cloud: Cloud;
  readonly host: WorkerHost;
  /** Calls the add-on the way its sidebar does. @throws Error with the message that the sidebar would show. */
  readonly rpc: <T>(call: string, args?: Readonly<Record<string, unknown>>) => Promise<T>;
  readonly close: () => Promise<void>;
}

export const distPath = (file: string): string => join(process.cwd(), 'dist', file);

/** What Apps Script would hold of a build. */
export interface Bundle {
  readonly code: string;
  readonly manifest: Manifest;
  /** HTML files by name, without ending. */
  readonly files: Readonly<Record<string, string>>;
  /** Where places of the code come from, as a source map; absent where nobody made one. */
  readonly map?: string;
}

let bundle: Bundle | undefined;

/** What the build put into `dist`, as Apps Script would hold it. Read once: it is large, and tests open a workbench hundreds of times. */
export function readBundle(): Bundle {
  bundle ??= readBundleIn(distPath('.'));
  return bundle;
}

/**
 * What a build put into a folder, perhaps one of another version.
 * @param mapPath the build's source map, where it made one.
 */
export function readBundleIn(folder: string, mapPath?: string): Bundle {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return {
    code: read('Code.js'),
    manifest: JSON.parse(read('appsscript.json')),
    files: { sidebar: read('sidebar.html') },
    ...(mapPath === undefined ? {} : { map: readFileSync(mapPath, 'utf8') }),
  };
}

export interface WorkbenchOptions {
  /** Of a shop that is opened for it. */
  readonly shop?: Partial<ShopOptions>;
  readonly clock?: Clock;
  /** How long what the authorization server hands out is good. */
  readonly oauth?: Partial<AuthorizationOptions>;
  /** What is there already, in place of new ones; the shop with the same clock. */
  readonly opened?: { readonly shop: Shop; readonly workbook?: Workbook };
  /** How many executions may run at once; 1 when absent. */
  readonly workers?: number;
  /** Of the person's account, which says the language. */
  readonly locale?: string;
  /** Of a new spreadsheet. */
  readonly spreadsheetLocale?: SpreadsheetLocale;
  /** `published` when absent. */
  readonly build?: Build;
  /** The one in `dist` when absent. */
  readonly bundle?: Bundle;
  /** Puts itself between the script and the shop. */
  readonly wrapTransport?: (transport: HttpTransport) => HttpTransport;
  /** Hears of every execution when it is over. */
  readonly onEnd?: (ended: EndedExecution) => void;
}

export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { locale, spreadsheetLocale, build, opened, wrapTransport = (it) => it, onEnd } = options;
  const clock = options.clock ?? new VirtualClock();
  const shop = opened?.shop ?? createShop({ ...options.shop, clock });
  const oauth = new AuthorizationServer(clock, options.oauth);
  const server = await startShopServer(shop, {
    oauth,
    hosts: apiHosts,
    ...(clock instanceof LiveClock ? { takeOwed: () => clock.takeOwed() } : {}),
  });
  const { code, manifest, files } = options.bundle ?? readBundle();
  const hosts = Object.fromEntries(apiHosts.map((host) => [host, server.url]));
  const transport = wrapTransport(createLoopbackTransport(hosts));
  const cloud = new Cloud({
    ...{ manifest, clock, transport, files },
    ...(locale === undefined ? {} : { locale }),
    ...(spreadsheetLocale === undefined ? {} : { spreadsheetLocale }),
    ...(build === undefined ? {} : { build }),
    ...(opened?.workbook === undefined ? {} : { workbook: opened.workbook }),
  });
  const host = await WorkerHost.start(code, cloud, { workers: options.workers ?? 1, ...(onEnd ? { onEnd } : {}) });
  return {
    clock,
    shop,
    shopUrl: server.url,
    oauth,
    cloud,
    host,
    rpc: async <T>(call: string, args: Readonly<Record<string, unknown>> = {}) =>
      readAnswer<T>(await host.run('rpc', [JSON.stringify({ call, args })])),
    close: async () => {
      await host.close();
      await server.close();
    },
  };
}

/** Opens the envelope of an `rpc` answer. */
export function readAnswer<T>(answer: unknown): T {
  const parsed = JSON.parse(String(answer)) as
    | { ok: true; value: T }
    | { ok: false; error: { code: string; message: string; token?: string; technical?: string } };
  if (!parsed.ok) {
    const { code, message, token, technical } = parsed.error;
    throw new RpcFailure(code, message, token, technical);
  }
  return parsed.value;
}

/** What the sidebar would show beside an answer or an error. */
export function noticesIn(answer: unknown): readonly string[] {
  const { notices = [], done = [] } = JSON.parse(String(answer)) as {
    readonly notices?: readonly string[];
    readonly done?: readonly string[];
  };
  return [...notices, ...done];
}

/** What the sidebar would show instead of an answer. */
export class RpcFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** By which a person says yes to what was asked. */
    readonly token?: string,
    /** What only support asks for. */
    readonly technical?: string,
  ) {
    super(message);
    this.name = 'RpcFailure';
  }
}
