import type { Page } from 'playwright-core';
import { noVerdicts } from '../../src/push/report/verdict';
import type { ReviewView, UnfinishedView } from '../../src/sidebar/shell/server/rpc-views';
import { at, change, operation, reviewOf, run } from '../sidebar/runs/review-samples';
import { connectedState, tabOf } from '../sidebar/scripted-server';
import { describeInBrowser } from './chromium';
import { useScriptedPages } from './scripted-page';

const unfinished: UnfinishedView = { run, kind: 'push', title: 'Variasi', by: 'Sari', at, mayGoOn: false };
const counts = { ...noVerdicts, done: 1 };
const pushed = { status: 'finished' as const, summary: { run, tabId: 11, counts, verdicts: [], calls: 3 } };

const columns = [
  { key: 'stock:0', title: 'Stok · Gudang Utama' },
  { key: 'price', title: 'Harga' },
  { key: 'payment', title: 'Pembayaran' },
];

const stateOf = (facts: Partial<UnfinishedView>, language: 'id' | 'en') => ({
  ...connectedState,
  ...{ language, tabs: [tabOf({ columns })], unfinished: { ...unfinished, ...facts } },
  runs: [
    {
      kind: 'push' as const,
      run,
      state: 'running' as const,
      at,
      undoes: null,
      scheduled: null,
      wentBack: false,
      pushed: 0,
      undoable: 0,
      leftToUndo: 0,
    },
  ],
});

/** A colleague's: changes of every kind and in every state. */
const operations = [
  operation('1'),
  operation('2', { state: 'leaving' }),
  operation('3', { risk: 'money', isLookedUp: true }),
  operation('4', { risk: 'destructive', isLookedUp: true }),
  operation('5', { risk: 'outward', isLookedUp: false }),
  operation('6', { state: 'accepted', isLookedUp: false }),
  operation('7', { state: 'unknown' }),
  operation('8', { state: 'done' }),
  operation('9', { state: 'failed' }),
];
const lines = operations.flatMap(({ operation: number, state }) => {
  const own = change(number, { state });
  switch (number) {
    case '1':
      return [own, change(number, { column: 'price', from: 15_000, to: 16_500 })];
    case '3': {
      const effect = { about: 'Sisa tagihan', from: 963_500, to: 0 };
      return [{ ...own, column: 'payment', to: 'PAID', effect, details: { payment_bank: 'BCA' } }];
    }
    case '4':
      return [{ ...own, column: 'command', effect: { about: 'Status', from: 'ACTIVE', to: 'DELETED' } }];
    case '7':
      return [{ ...own, message: 'tidak ada jawaban dari Ngorder' }];
    default:
      return [own];
  }
});
const foreign = reviewOf(operations, { details: { kind: 'push', by: 'Sari', scheduled: null, lines } });

describeInBrowser.each(['id', 'en'] as const)('changes that are not finished, in the sidebar: %s', (language) => {
  const { open, button, keep: picture } = useScriptedPages(`unfinished-${language}`);
  const says = <Text>(id: Text, en: Text): Text => (language === 'id' ? id : en);
  const words = {
    finish: says('Selesaikan', 'Finish'),
    lookOrEnd: says('Cek atau akhiri', 'Look through or end'),
    look: says('Cek dulu', 'Look through'),
    end: says('Akhiri perubahan ini', 'End these changes'),
    confirmEnd: says('Ya, akhiri', 'Yes, end them'),
    cancel: says('Batal', 'Cancel'),
  };
  const carryOn = (count: number) => says(`Lanjutkan ${count} perubahan`, `Continue with ${count} changes`);
  const boxes = (page: Page) => page.getByRole('checkbox', { name: says(/^Lanjutkan/, /^Continue with/) });

  async function openReview(review: ReviewView, facts: Partial<UnfinishedView>, script = {}): Promise<Page> {
    const page = await open({
      'state.get': () => stateOf(facts, language),
      'runs.review': () => review,
      ...script,
    });
    await button(page, facts.mayGoOn ? words.lookOrEnd : words.look).click();
    await page.getByRole('heading', { name: says('Perubahan belum selesai', 'Unfinished changes') }).waitFor();
    return page;
  }

  test('those of somebody else are looked through, ticked and carried on, and only those', async () => {
    const asked: unknown[] = [];
    const page = await open({
      'state.get': () => stateOf({}, language),
      'runs.review': () => foreign,
      'runs.adopt': (args) => {
        asked.push(args);
        return pushed;
      },
    });
    await page.getByText(says('dimulai oleh Sari', 'started by Sari')).waitFor();
    expect(await button(page, says('Tinjau perubahan', 'Review changes')).isDisabled()).toBe(true);
    await picture(page, 'banner');
    await button(page, words.look).click();
    await button(page, carryOn(3)).waitFor();
    await page
      .getByText(says('Hasil ditulis di tab “Variasi”.', 'Results are written to the tab “Variasi”.'))
      .waitFor();
    expect(await boxes(page).count()).toBe(5);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await picture(page, 'choose');
    await boxes(page).nth(3).check();
    expect(await button(page, carryOn(4)).isDisabled()).toBe(true);
    await page.getByLabel(says('Ketik 1 untuk menyetujui', 'Type 1 to confirm')).fill('1');
    await picture(page, 'typed');
    await button(page, carryOn(4)).click();
    await page.getByRole('heading', { name: says('1 perubahan diterapkan', '1 change pushed') }).waitFor();

    expect(asked).toEqual([{ run, seen: 'abc', chosen: ['1', '2', '4'], typed: '1' }]);
    await page.close();
  });

  test('one’s own go on as they are, or are ended once it was said what that does', async () => {
    const ended: unknown[] = [];
    const own = reviewOf(operations, {
      standing: 'current',
      details: { kind: 'push', by: 'Sari', scheduled: null, lines },
    });
    const page = await openReview(
      own,
      { mayGoOn: true },
      {
        'runs.abandon': (args: unknown) => {
          ended.push(args);
          return pushed;
        },
      },
    );
    await button(page, words.finish).waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await picture(page, 'own');
    await button(page, words.end).click();
    await page.getByRole('alert').getByText(says('tidak akan diterapkan', 'will not be pushed')).waitFor();
    await picture(page, 'end-question');
    await button(page, words.cancel).click();
    expect(ended).toEqual([]);
    await button(page, words.end).click();
    await button(page, words.confirmEnd).click();
    await page.getByRole('heading', { name: says('1 perubahan diterapkan', '1 change pushed') }).waitFor();

    expect(ended).toEqual([{ run }]);
    await page.close();
  });

  test('rows are told by what is asked of the shop', async () => {
    const record = (number: string, row: number, state: 'planned' | 'leaving') => ({
      ...{ operation: number, rows: [row], state, message: '', technical: '' },
      input: { title: `Biaya ${row}`, nominal: 15_000, note: 'kas' },
    });
    const rows = reviewOf(
      [operation('1', { isLookedUp: false }), operation('2', { isLookedUp: false, state: 'leaving' })],
      {
        details: {
          ...{ kind: 'rows', by: '', endpoint: 'expense.create', tabId: 12, shown: {} },
          lines: [record('1', 3, 'planned'), record('2', 4, 'leaving')],
        },
      },
    );
    const page = await openReview({ ...rows, tab: null }, { kind: 'rows', title: 'Tambah pengeluaran', by: '' });
    await page.getByText(says('hasil hanya tampil di sini', 'results are shown here only')).waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(1);
    await page
      .getByText(
        says(
          'Pengeluaran: Biaya 3 · Nominal: Rp15.000 · Catatan: kas',
          'Expense: Biaya 3 · Amount: Rp15,000 · Note: kas',
        ),
      )
      .waitFor();
    await picture(page, 'rows');
    await page.close();
  });

  test.each([
    ['unknown', reviewOf([], { details: null })],
    ['lost', reviewOf([], { standing: 'lost', seen: '', details: null })],
  ] as const)('what nobody can read can only be ended: %s', async (kind, review) => {
    const facts = { kind, title: '', by: '', at: kind === 'lost' ? null : at };
    const page = await openReview(review, facts, {
      'runs.abandon': () => ({ status: 'finished', summary: { run } }),
    });
    expect(await button(page, words.finish).count()).toBe(0);
    await picture(page, kind);
    await button(page, words.end).click();
    await button(page, words.confirmEnd).click();
    await page.getByRole('heading', { name: says('Perubahan diakhiri', 'Changes ended') }).waitFor();
    await picture(page, `${kind}-ended`);
    await page.close();
  });
});
