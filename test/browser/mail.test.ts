import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSidebar } from '../../scripts/build';
import type { MailView } from '../../src/sidebar/shell/server/rpc-views';
import { connectedState, type Script } from '../sidebar/scripted-server';
import { plainSettings } from '../sidebar/settings/plain-settings';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

const address = 'sari@example.com';
const nothing: MailView = { address: null, proving: null, isAllowed: true, consentUrl: null, lack: null };

describeInBrowser.each(['id', 'en'] as const)('notices by mail in the sidebar: %s', (language) => {
  const { open, button, keep } = useScriptedPages(`mail-${language}`);
  const folder = mkdtempSync(join(tmpdir(), 'ngorder-mail-page-'));
  const built = join(folder, 'sidebar.html');
  beforeAll(async () => writeFileSync(built, await bundleSidebar({ mail: true })));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const says = (id: string, en: string): string => (language === 'id' ? id : en);

  const settings: Script = {
    'state.get': () => ({ ...connectedState, language }),
    'settings.get': () => plainSettings,
  };
  const openSettings = async (script: Script, where?: string) => {
    const page = await open({ ...settings, ...script }, where);
    await button(page, says('Menu toko', 'Shop menu')).click();
    await page.getByRole('menuitem', { name: says('Pengaturan', 'Settings') }).click();
    await page.getByRole('heading', { name: says('Pengaturan', 'Settings') }).waitFor();
    return page;
  };
  const openMail = async (script: Script) => {
    const page = await openSettings(script, built);
    await button(page, 'Email').click();
    await page.getByRole('heading', { name: 'Email' }).waitFor();
    return page;
  };

  test('an address is typed, proved by its code, and forgotten again', async () => {
    const asked: unknown[] = [];
    let mail = nothing;
    const then = (args: unknown, next: Partial<MailView>) => {
      asked.push(args);
      mail = { ...mail, ...next };
      return mail;
    };
    const page = await openMail({
      'mail.get': () => mail,
      'mail.prove': (args) => then(args, { proving: args.address }),
      'mail.confirm': (args) => then(args, { address, proving: null }),
      'mail.stop': (args) => then(args, { address: null }),
    });
    await page.getByLabel(says('Alamat email Anda', 'Your email address')).fill(address);
    await button(page, says('Kirim kode', 'Send code')).click();
    await page.getByText(says(`Kode dikirim ke ${address}`, `Sent to ${address}`)).waitFor();
    await keep(page, 'code');
    await page.getByLabel(says('Kode', 'Code'), { exact: true }).fill('123 456');
    await button(page, says('Konfirmasi', 'Confirm')).click();
    await page.getByText(says(`Email dikirim ke ${address}`, `Emails go to ${address}`)).waitFor();
    await keep(page, 'proved');
    await button(page, says('Hentikan email', 'Stop emails')).click();
    await page.getByLabel(says('Alamat email Anda', 'Your email address')).waitFor();
    expect(asked).toEqual([{ address }, { code: '123 456' }, {}]);
  });

  test('says what to click where Google has not allowed it, and why a mail waits', async () => {
    let mail: MailView = {
      ...nothing,
      address,
      isAllowed: false,
      consentUrl: 'https://script.google.com/a',
      lack: 'consent',
    };
    const page = await openMail({ 'mail.get': () => mail });
    const allow = page.getByRole('link', { name: says('Izinkan di Google', 'Allow at Google') });
    expect(await allow.getAttribute('href')).toBe('https://script.google.com/a');
    await keep(page, 'not-allowed');
    mail = { ...nothing, address, lack: 'quota' };
    await button(page, says('Sudah saya izinkan', 'I have allowed it')).click();
    await page.getByText(says('Kuota email harian', 'daily email quota')).waitFor();
    expect(await allow.count()).toBe(0);
  });

  test('is not offered in the build without mails', async () => {
    const page = await openSettings({});
    await button(page, says('Kuota Google', 'Google quotas')).waitFor();
    expect(await button(page, 'Email').count()).toBe(0);
  });
});
