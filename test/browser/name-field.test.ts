import type { Page } from 'playwright-core';
import { datasetOf, filterOf, summaryOf } from '../sidebar/pulls/pull-samples';
import { connectedState, type Script, tabOf } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { flawsOf, useScriptedPages } from './scripted-page';

const warehouses = [
  { id: '0', name: 'Gudang Utama', hint: 'Jl. Kenari 3, Jakarta' },
  { id: '21', name: 'Gudang Bandung', hint: 'Jl. Merdeka 10, Bandung' },
  { id: '22', name: 'Gudang Surabaya', hint: '' },
];

const stock = datasetOf({
  period: null,
  filters: [
    filterOf({ name: 'warehouse_id', title: 'Gudang', type: 'integer', names: 'warehouse' }),
    filterOf({ name: 'id', title: 'Variasi', type: 'integer', names: 'variation', required: true }),
  ],
});

const shop: Script = {
  'datasets.list': () => [stock],
  'datasets.describe': () => stock,
  'pull.estimate': () => ({ records: 10, requests: 1, seconds: 1 }),
  'names.find': ({ kind, text = '' }) => {
    if (kind === 'variation')
      return { found: [{ id: '8000001', name: 'Kaos Polos · L · Hitam', hint: 'KP-L-HTM' }], more: 80 };
    return { found: warehouses.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(text)), more: 0 };
  },
};

describeInBrowser('a field in which a record is named', () => {
  const { open, button, keep } = useScriptedPages('name-field');

  async function openForm(script: Script = {}) {
    const pulled: unknown[] = [];
    const page = await open({
      ...shop,
      'pull.run': ({ definition }) => {
        pulled.push(definition?.filters);
        return summaryOf();
      },
      ...script,
    });
    await button(page, 'Tarik data lain').click();
    await button(page, /^Pesanan/).click();
    return { page, pulled, warehouse: page.getByLabel('Gudang', { exact: true }) };
  }

  const options = (page: Page) => page.getByRole('option').allInnerTexts();

  test('is filled in by keyboard alone: what is chosen goes out as its id, and its name stays in sight', async () => {
    const { page, pulled, warehouse } = await openForm();
    await warehouse.focus();
    await page.getByRole('option').nth(2).waitFor();
    await keep(page, 'open');
    expect(await flawsOf(page)).toEqual([]);
    await page.keyboard.type('bandung');
    await page.getByText('Gudang Utama').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await warehouse.inputValue()).toBe('Gudang Bandung');
    await page.getByText('ID 21').waitFor();
    await keep(page, 'chosen');
    expect(await flawsOf(page)).toEqual([]);
    await page.getByRole('combobox', { name: /^Variasi/ }).fill('8000001');
    await page.keyboard.press('Enter');
    await button(page, 'Tarik data lain').waitFor();
    expect(pulled).toEqual([{ warehouse_id: 21, id: 8000001 }]);
  });

  test.each(['light', 'dark'])(
    'has no flaws while its list is open and one of the names is chosen from, %s',
    async (appearance) => {
      const { page } = await openForm();
      await page.evaluate((look) => Object.assign(document.documentElement.dataset, { appearance: look }), appearance);
      for (const [label, names] of [
        ['Gudang', 3],
        [/^Variasi/, 1],
      ] as const) {
        const field = page.getByRole('combobox', { name: label });
        await field.focus();
        await page
          .getByRole('option')
          .nth(names - 1)
          .waitFor();
        for (let presses = 1; presses <= names; presses += 1) {
          await page.keyboard.press('ArrowDown');
          const active = page.getByRole('option', { selected: true });
          expect(await field.getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'));
          expect([appearance, label, presses, ...(await flawsOf(page))]).toEqual([appearance, label, presses]);
        }
        await keep(page, `active-${names}-${appearance}`);
        await page.keyboard.press('Escape');
        await page.getByRole('listbox').waitFor({ state: 'detached' });
      }
    },
  );

  test('takes a name that is only typed, as it is typed', async () => {
    const { page, pulled, warehouse } = await openForm();
    await warehouse.fill('gudang bandung');
    await page.getByRole('combobox', { name: /^Variasi/ }).fill('KP-L-HTM');
    await button(page, 'Tarik ke tab baru').click();
    await button(page, 'Tarik data lain').waitFor();
    expect(pulled).toEqual([{ warehouse_id: 'gudang bandung', id: 'KP-L-HTM' }]);
  });

  test('tells the SKU beside the name, and how many more there are at least', async () => {
    const { page } = await openForm();
    await page.getByRole('combobox', { name: /^Variasi/ }).focus();
    await page.getByText('Masih ada 80 lagi atau lebih.').waitFor();
    expect(await options(page)).toEqual([expect.stringMatching(/Kaos Polos · L · Hitam\s*KP-L-HTM/)]);
    await page.getByRole('option').click();
    await page.getByText('ID 8000001').waitFor();
  });

  test('says that nothing has that name, and that the shop could not be asked', async () => {
    let isDown = false;
    const { page, warehouse } = await openForm({
      'names.find': () => {
        if (isDown) throw Object.assign(new Error('Ngorder tidak menjawab.'), { code: 'unreachable' });
        return { found: [], more: 0 };
      },
    });
    await warehouse.fill('x');
    await page.getByText('Tidak ada yang bernama itu.').waitFor();
    isDown = true;
    await warehouse.fill('xy');
    await page.getByText('Ngorder tidak menjawab.').waitFor();
    expect(await flawsOf(page)).toEqual([]);
  });

  test('shows the name of an id that was saved, and keeps the id', async () => {
    const saved = { dataset: 'orders', filters: { warehouse_id: 22, id: 8000001 }, mode: 'update' } as const;
    const kept: unknown[] = [];
    const page = await open({
      ...shop,
      'state.get': () => ({
        ...connectedState,
        tabs: [tabOf({ tabId: 12, name: 'Pesanan', dataset: 'orders', definition: saved })],
      }),
      'pulls.save': ({ definition }) => {
        kept.push(definition.filters);
        throw new Error('enough');
      },
    });
    await button(page, 'Pilihan lain untuk Pesanan').click();
    await page.getByRole('menuitem', { name: /^Ubah/ }).click();
    await page.getByText('ID 22').waitFor();
    expect(await page.getByLabel('Gudang', { exact: true }).inputValue()).toBe('Gudang Surabaya');
    await button(page, 'Simpan saja').click();
    await page.getByText('enough').waitFor();
    expect(kept).toEqual([{ warehouse_id: 22, id: 8000001 }]);
  });
});
