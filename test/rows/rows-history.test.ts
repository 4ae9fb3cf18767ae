import type { JournalExport } from '../../src/jobs/exported/export-journal';
import type { RunDetails } from '../../src/jobs/read-run';
import { changesOf, type RunInHistory } from '../../src/jobs/run-history';
import { callConfirmed } from '../call-confirmed';
import { codeOf, openPulled } from '../push/open-pulled';
import { openRows, summaryOf } from './open-rows';

const expense = (title: string) => ({ title, nominal: 2000, note: 'kas' });

describe('runs over rows in the history', () => {
  it('are listed with who started them, and shown record by record', () => {
    const { rpc, fill, plan, confirm } = openRows('expense.create');
    rpc('settings.set', { name: 'Sari' });
    fill(3, expense('Plastik'));
    const { run, tabId } = summaryOf(confirm(plan()));
    expect(changesOf(rpc<RunInHistory[]>('runs.list'))).toEqual([
      {
        ...{ kind: 'rows', run, state: 'finished', by: 'Sari', tabId, endpoint: 'expense.create' },
        at: expect.any(Number),
        counts: { done: 1, failed: 0, unknown: 0 },
      },
    ]);
    expect(rpc<RunDetails>('runs.show', { run })).toEqual({
      ...{ kind: 'rows', by: 'Sari', endpoint: 'expense.create', tabId, shown: {} },
      lines: [
        {
          operation: '1',
          rows: [3],
          input: { title: 'Plastik', nominal: 2000, note: 'kas' },
          state: 'done',
          message: expect.stringMatching(/^✓ Expense added: /),
          technical: '',
        },
      ],
    });
    expect(rpc('state.get')).toMatchObject({ runs: [{ kind: 'rows', run, title: 'Add an expense', done: 1 }] });
    expect(codeOf(() => rpc('push.undo', { run }))).toBe('runNotFound');
  });

  it('show an answer at length that was cut beside its row, as the text that it is', () => {
    const { rpc, fill, plan, confirm, result, shop } = openRows('expense.create');
    const note = `=HYPERLINK("x") <b>${'Jalan Melati '.repeat(15)}</b>`;
    const answer = shop.handle.bind(shop);
    Object.assign(shop, {
      handle: (request: Parameters<typeof answer>[0]) => {
        const told = answer(request);
        return request.method === 'POST'
          ? { ...told, body: JSON.stringify({ response: 'Success', data: { note } }) }
          : told;
      },
    });
    fill(3, expense('Plastik'));
    const { run } = summaryOf(confirm(plan()));
    expect(result(3)).toMatch(/^✓ Expense added: .{150,} …\[cut\] · /);
    const details = rpc<RunDetails>('runs.show', { run });
    const [line] = details.kind === 'rows' ? details.lines : [];
    expect(line?.message).toContain(note);
    expect(line?.message).not.toContain('[cut]');
  });
});

describe('the journal as a tab', () => {
  it('tells pushes, rows, single calls and what was pulled, the latest first, and leaves alone what a person wrote below', () => {
    const { shop, rpc, workbook, variation, type, preview, confirm, stock, clock } = openPulled();
    clock.advance(60_000);
    rpc('settings.set', { name: '=HYPERLINK("x")' });
    const { id, sku } = variation(0);
    const before = stock(id);
    type(id, '100');
    confirm(preview());
    clock.advance(60_000);
    callConfirmed(rpc, { id: 'expense.create', input: expense('=1+1') });

    const read = (tabId: number) => {
      const sheet = workbook.sheet(tabId);
      if (!sheet) throw new Error('no journal tab');
      const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: 10 };
      expect(sheet.readFormulas(area).flat().join('')).toBe('');
      return sheet.readValues(area);
    };
    const first = rpc<JournalExport>('runs.export');
    expect(first).toMatchObject({ tabName: 'Change history', lines: 3, leftOut: 0 });
    const [titles, call, push, pull] = read(first.tabId);
    expect(titles).toEqual([
      ...['Time', 'Who', 'Kind of change', 'Record', 'Column', 'Old', 'New', 'Outcome', 'Message', 'Run ID'],
    ]);
    expect(call?.slice(2, 8)).toEqual(['Add an expense', '', '', '', 'Expense: =1+1, Amount: 2000, Note: kas', 'Done']);
    expect(push?.slice(1, 8)).toEqual([
      ...['=HYPERLINK("x")', 'Stock set', expect.stringContaining(`${sku} · ID ${id}`)],
      ...[expect.stringMatching(/^Stock/), before, 100, 'Done'],
    ]);
    expect(pull?.slice(1, 8)).toEqual(['', 'Pull data', 'Variations', '', '', shop.variations().length, 'Done']);
    // A moment, as the sheet keeps it: the call was a minute later.
    const minute = 1 / 1440;
    expect(Number(call?.[0]) - Number(push?.[0])).toBeGreaterThanOrEqual(minute * 0.99);

    workbook.type(first.tabId, 5, 10, 'from somebody');
    workbook.type(first.tabId, 3, 11, 'checked');
    clock.advance(60_000);
    callConfirmed(rpc, { id: 'expense.create', input: expense('kas') });
    const second = rpc<JournalExport>('runs.export');
    expect(second.tabId).toBe(first.tabId);
    expect(read(second.tabId).map((line) => line[9])).toEqual([
      'Run ID',
      expect.any(String),
      call?.[9],
      push?.[9],
      pull?.[9],
      'from somebody',
    ]);
    expect(workbook.sheet(first.tabId)?.readValues({ row: 4, column: 11, rows: 1, columns: 1 })).toEqual([['checked']]);
    expect(shop.violations).toEqual([]);
  });

  it('holds neither the key nor a secret that was sent', () => {
    const { shop, rpc, workbook } = openPulled();
    const secret = 'rahasia-sekali';
    const input = { full_name: 'Sari', phone_number: '0812', password: secret, password_confirmation: secret };
    callConfirmed(rpc, { id: 'user.updateProfile', input });
    const { tabId, lines } = rpc<JournalExport>('runs.export');
    expect(lines).toBe(2);
    const text = JSON.stringify(workbook.sheet(tabId)?.readValues({ row: 1, column: 1, rows: 4, columns: 10 }));
    expect(text).toContain('Change the name, phone or password');
    expect(text).not.toContain(secret);
    expect(text).not.toContain(shop.options.key);
  });
});
