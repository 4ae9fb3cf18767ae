import type { ResetView } from '../../src/sidebar/shell/server/rpc-views';
import { keptParts, resetParts } from '../../src/state/reset-parts';
import { connectedState } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

const run = '20260302-0000000a';
const nothingInForce = { count: 0, groups: [] };

describeInBrowser.each(['id', 'en'] as const)('a reset in the sidebar: %s', (language) => {
  const { open, button, keep } = useScriptedPages(`reset-${language}`);
  const says = (id: string, en: string): string => (language === 'id' ? id : en);
  const offer: ResetView = {
    language,
    parts: resetParts.map(({ id, title, means, isUsual }) => ({
      ...{ id, isUsual },
      ...{ title: title[language], means: means[language] },
    })),
    kept: keptParts.map(({ text }) => text[language]),
    unfinished: null,
    timeZone: 'Asia/Jakarta',
    inForce: { schedules: nothingInForce, history: nothingInForce },
  };
  const words = {
    reset: 'Reset…',
    history: says('Riwayat perubahan', 'Change history'),
    settings: says('Pengaturan', 'Settings'),
    agree: says(
      'Saya tahu yang dicentang tidak bisa dipulihkan.',
      'I understand that what is ticked cannot be restored.',
    ),
    forget: says('Lupakan yang dicentang', 'Forget what is ticked'),
    done: says('Sudah dilupakan', 'Forgotten'),
  };
  const damaged = Object.assign(new Error(says('Sebagian catatan rusak.', 'A part is damaged.')), {
    code: 'damagedState',
  });

  test('lists what it forgets where nothing can be read any more, and forgets only what is ticked, once that was agreed to', async () => {
    const asked: unknown[] = [];
    const page = await open({
      'state.get': () => {
        if (asked.length === 0) throw damaged;
        return { ...connectedState, language };
      },
      'state.resettable': () => offer,
      'state.reset': (args) => {
        asked.push(args);
        return { forgotten: args.parts };
      },
    });
    await page.getByText(damaged.message).waitFor();
    await button(page, words.reset).click();
    await page.getByRole('heading', { name: 'Reset' }).waitFor();
    expect(await button(page, words.forget).isDisabled()).toBe(true);
    expect(await page.getByLabel(words.history, { exact: true }).isChecked()).toBe(false);
    await keep(page, 'offer');
    await page.getByLabel(words.settings, { exact: true }).uncheck();
    await page.getByLabel(words.agree).check();
    await button(page, words.forget).click();
    await page.getByRole('heading', { name: words.done }).waitFor();
    expect(asked).toEqual([{ parts: ['tabs', 'work', 'learnt'], inForce: { schedules: 0, history: 0 } }]);
    await keep(page, 'done');
    await button(page, says('Selesai', 'Done')).click();
    await button(page, says('Menu toko', 'Shop menu')).waitFor();
    await page.close();
  });

  test.each([
    ['schedules', says('Jadwal', 'Schedules')],
    ['history', says('Riwayat perubahan', 'Change history')],
  ] as const)(
    'names scheduled prices that are in the shop, and takes a tick of its own before it forgets what takes them back: %s',
    async (part, title) => {
      const asked: unknown[] = [];
      const named = [
        {
          ...{ key: '8/price', recordId: '8', sku: 'KAOS-01', name: 'Kaos', column: 'price' },
          ...{ from: 90_000, to: 100_000, at: Date.UTC(2026, 2, 8, 23) },
        },
      ];
      const groups = [
        { of: 'here', name: 'Toko Bandung', count: 1, named },
        { of: 'otherShop', name: 'Toko Medan', count: 7, named },
        { of: 'otherShop', name: '', count: 3, named: [] },
        { of: 'colleague', name: 'Budi', count: 1, named },
      ] as const;
      const page = await open({
        'state.get': () => {
          if (asked.length === 0) throw damaged;
          return { ...connectedState, language };
        },
        'state.resettable': () => ({
          ...offer,
          inForce: { ...offer.inForce, [part]: { count: 4, groups } },
        }),
        'state.reset': (args) => {
          asked.push(args);
          return { forgotten: args.parts };
        },
      });
      await page.getByText(damaged.message).waitFor();
      await button(page, words.reset).click();
      await page.getByLabel(words.agree).check();
      expect(await button(page, words.forget).isDisabled()).toBe(false);
      await page.getByLabel(title, { exact: true }).check();
      await page.getByText('KAOS-01').first().waitFor();
      for (const shop of [
        'Toko Bandung',
        'Toko Medan',
        says('Toko yang tidak terhubung lagi', 'A shop without a connection'),
        says('Dijadwalkan Budi', 'Planned by Budi'),
      ]) {
        expect(await page.getByText(shop, { exact: true }).count()).toBe(1);
      }
      expect(await page.getByText('KAOS-01').count()).toBe(3);
      expect(await button(page, words.forget).isDisabled()).toBe(true);
      await page.getByText(says('3 nilai', '3 values'), { exact: true }).waitFor();
      await keep(page, `in-force-${part}`);
      await page
        .getByLabel(
          says('Saya akan mengubah nilai ini sendiri di toko.', 'I will change these values back in the shop myself.'),
        )
        .check();
      await button(page, words.forget).click();
      await page.getByRole('heading', { name: words.done }).waitFor();
      expect(asked).toMatchObject([{ inForce: { schedules: 0, history: 0, [part]: 4 } }]);
      await page.close();
    },
  );

  test('leads to changes that are not finished before it forgets anything', async () => {
    const page = await open({
      'state.get': () => ({ ...connectedState, language }),
      'state.resettable': () => ({ ...offer, unfinished: run }),
      'settings.get': () => ({
        settings: {
          push: { changePercent: 50, zeroRows: 10, mostEdits: 20_000, undoDays: 30 },
          formulas: { live: false, endpoints: [], minutes: 10, refreshedAt: 0 },
        },
        ...({ language: 'auto', appearance: 'light', sheetLanguage: 'id', keepsOldTabs: false } as const),
        ...{ name: '', consented: false, allowed: [], formulaEndpoints: [], families: [] },
      }),
    });
    await button(page, says('Menu toko', 'Shop menu')).click();
    await page.getByRole('menuitem', { name: words.settings }).click();
    await keep(page, 'settings');
    await button(page, words.reset).click();
    await page
      .getByText(
        says(
          'Ada perubahan yang belum selesai. Selesaikan atau akhiri dulu.',
          'Some changes are not finished. Finish or end them first.',
        ),
      )
      .waitFor();
    expect(await button(page, words.forget).count()).toBe(0);
    await keep(page, 'unfinished');
    await page.close();
  });
});
