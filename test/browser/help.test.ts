import type { Page } from 'playwright-core';
import { statusTones } from '../../src/sidebar/push/status-tones';
import { verdictOrder } from '../../src/sidebar/push/verdict-order';
import { languages, type Texts } from '../../src/sidebar/texts/languages';
import { connectedState } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

describeInBrowser('help in the sidebar', () => {
  const { open, button, keep } = useScriptedPages('help');

  async function openFromMenu(page: Page, menu: string, help: string): Promise<void> {
    await button(page, menu).click();
    await page.getByRole('menuitem', { name: help }).click();
    await page.getByRole('heading', { name: help }).and(page.locator(':focus')).waitFor();
  }

  /** What is explained under a topic, in the order of the page. */
  async function explained(page: Page, topic: string): Promise<string[]> {
    await page.getByText(topic, { exact: true }).click();
    return page.locator('details', { hasText: topic }).locator('.chip').allTextContents();
  }

  const statusNames = ({ status }: Texts) =>
    Object.keys(statusTones).map((kind) => status[kind as keyof typeof status]);

  test('explains every status and every outcome by the name that it has elsewhere', async () => {
    const page = await open({});
    const { texts } = languages.id;
    await openFromMenu(page, 'Menu toko', 'Bantuan');
    await keep(page, 'folded');

    expect(await explained(page, 'Sebelum diterapkan')).toEqual(statusNames(texts));
    await page.getByText('Pilih nilai toko atau nilai Anda; yang dibiarkan tidak diterapkan.').waitFor();
    expect(await explained(page, 'Setelah diterapkan')).toEqual(verdictOrder.map((kind) => texts.verdict[kind]));
    await keep(page, 'meanings');
    await page.close();
  });

  test('says the same in English', async () => {
    const page = await open({ 'state.get': () => ({ ...connectedState, language: 'en' }) });
    const { texts } = languages.en;
    await openFromMenu(page, 'Shop menu', 'Help');

    expect(await explained(page, 'Before you push')).toEqual(statusNames(texts));
    expect(await explained(page, 'After a push')).toEqual(verdictOrder.map((kind) => texts.verdict[kind]));
    for (const topic of ['How it works', 'Limits', 'Change history', 'Keyboard']) {
      await page.getByText(topic, { exact: true }).click();
    }
    await page.getByText('Press “Review changes”').waitFor();
    await keep(page, 'english');
    await page.close();
  });

  test('tells of what else there is, and leads to it', async () => {
    const page = await open({});
    await openFromMenu(page, 'Menu toko', 'Bantuan');
    for (const [topic, way] of [
      ['Harga untuk sementara', 'Harga terjadwal'],
      ['Pengingat', 'Pengingat'],
      ['Yang berubah di toko', 'Yang berubah di Variasi'],
    ] as const) {
      await page.locator('summary').getByText(topic, { exact: true }).click();
      await button(page, way).waitFor();
    }
    await keep(page, 'more');
    await page.close();
  });

  test('leads on to the connection check, and back home', async () => {
    const page = await open({});
    await openFromMenu(page, 'Menu toko', 'Bantuan');
    await button(page, 'Cek koneksi').click();
    await page.getByRole('heading', { name: 'Cek koneksi' }).waitFor();
    await button(page, 'Kembali').click();

    await button(page, 'Tinjau perubahan').waitFor();
    await page.close();
  });
});
