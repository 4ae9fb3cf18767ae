import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProject } from '../../../scripts/build';
import type { Installation } from '../../../src/google/ports';
import type { PullSummary } from '../../../src/pull/pull';
import type { RpcApi } from '../../../src/rpc/calls';
import { Cloud } from '../../../workbench/apps-script/cloud';
import { InThreadHost, type RunOptions } from '../../../workbench/apps-script/in-thread-host';
import { VirtualClock } from '../../../workbench/clock';
import { createShop } from '../../../workbench/shop/shop';
import { createInProcessTransport } from '../../../workbench/shop/wire/in-process-transport';
import { type Bundle, readAnswer, readBundle, readBundleIn } from '../../../workbench/workbench';

export type MailView = RpcApi['mail.get']['value'];

export const hourMs = 3_600_000;
export const mailScope = 'https://www.googleapis.com/auth/script.send_mail';
export const address = 'sari@example.com';

/** Builds the script with mails before the tests of a suite. @returns the bundle, once it is there. */
export function useMailBuild(installation: Installation = 'bound'): () => Bundle {
  const outDir = mkdtempSync(join(tmpdir(), 'ngorder-mail-'));
  let bundle: Bundle | undefined;
  beforeAll(async () => {
    await buildProject({ outDir, installation, mail: true });
    bundle = readBundleIn(outDir);
  });
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));
  return () => bundle ?? readBundle();
}

export interface MailOptions {
  readonly locale?: string;
  readonly build?: Installation;
}

/** Two files with a pulled tab each, of one person and one shop. */
export function openWithMail(bundle: Bundle, { locale = 'en', build = 'bound' }: MailOptions = {}) {
  const clock = new VirtualClock();
  const shop = createShop({ products: 4, orders: 0, seed: 1, clock });
  const first = new Cloud({
    ...{ manifest: bundle.manifest, files: bundle.files, clock, locale, build, seed: 1, areQuotasEnforced: true },
    transport: createInProcessTransport(shop),
  });
  const account = first.world.accountOf('owner');
  const open = (cloud: Cloud) => {
    const host = new InThreadHost(bundle.code, cloud, 'fresh');
    const rpc = <T = MailView>(call: string, args: object = {}, options: RunOptions = {}): T =>
      readAnswer<T>(host.run('rpc', [JSON.stringify({ call, args })], options));
    rpc('connection.save', { key: shop.options.key });
    const { tabId } = rpc<PullSummary>('pull.run', { dataset: 'suppliers' });
    rpc('jobs.save', { task: { kind: 'tabs', tabIds: [tabId] }, timing: { every: 'hours', hours: 1 } });
    return { cloud, host, rpc, tabId };
  };
  const file = open(first);
  /** The trigger's next turn; what fails in it is told in the list of executions, which is not looked at here. */
  const turn = (one = file, hours = 1) => {
    clock.advance(hours * hourMs);
    try {
      one.host.run('runSchedule', [], { isUnattended: true });
    } catch (error) {
      if (!(error instanceof Error) || !/Ngorder|tab|Google/.test(error.message)) throw error;
    }
  };
  const codeIn = ({ body }: { readonly body: string }) => /\b(\d{6})\b/.exec(body)?.[1] ?? '';
  const prove = () => {
    file.rpc('mail.prove', { address });
    return file.rpc('mail.confirm', { code: codeIn(account.mails[account.mails.length - 1] ?? { body: '' }) });
  };
  const fail = () => shop.faults.add({ path: '/supplier', fault: { kind: 'status', status: 503 } });
  return {
    ...file,
    ...{ file, clock, shop, account, turn, prove, codeIn, fail },
    mails: account.mails,
    /** Without those with a code. */
    digests: () => account.mails.filter(({ body }) => codeIn({ body }) === '' || !/10 min|10 menit/.test(body)),
    openFile: () => open(first.openFile({ owner: 'owner', sharedWith: ['owner', 'colleague'] })),
  };
}
