import type { RowMatch } from '../../src/rows/match-rows';
import { codeOf } from '../push/open-pulled';
import { openRows } from './open-rows';

interface Here {
  readonly tabId: number;
  readonly tabName: string;
  readonly endpoint: { readonly id: string; readonly summary: string } | null;
}

interface Match extends RowMatch {
  readonly tabId: number;
  readonly fixed: Readonly<Record<string, string>>;
}

/** A template of expenses, and a tab of the person's own in front, with two of its columns. */
function openOwnTab() {
  const bench = openRows('expense.create');
  const { workbook } = bench.cloud;
  const own = workbook.insertSheet('Kas');
  const lines = [
    ['Title', 'nominal', 'Kas kecil'],
    ['Plastik', '2000', 'ya'],
    ['Lakban', '3000', 'ya'],
  ];
  lines.forEach((line, row) => {
    line.forEach((text, column) => {
      workbook.type(own.id, row + 1, column + 1, text);
    });
  });
  return { ...bench, workbook, ownId: own.id, here: () => bench.rpc<Here>('rows.here') };
}

describe('what the rows of a tab are for', () => {
  it('is known of a template, and unknown of a tab that was never used', () => {
    const { rpc, workbook, tabId, ownId, here } = openOwnTab();
    expect(here()).toEqual({ tabId: ownId, tabName: 'Kas', endpoint: null });
    workbook.activate(tabId);
    const match = rpc<Match>('rows.match', { endpoint: 'expense.create' });
    expect([match.missing, match.otherColumns]).toEqual([[], []]);
    expect(here().endpoint).toEqual({ id: 'expense.create', summary: 'Add an expense' });
  });

  it('is remembered with its values for all rows once it was planned', () => {
    const { rpc, workbook, ownId, here } = openOwnTab();
    const match = () => rpc<Match>('rows.match', { endpoint: 'expense.create' });
    expect(match()).toMatchObject({
      tabId: ownId,
      matched: [
        { name: 'title', column: 'Title' },
        { name: 'nominal', column: 'nominal' },
      ],
      otherColumns: ['Kas kecil'],
      fixed: {},
    });
    const missing = match().missing.map(({ name }) => name);
    expect(missing).toEqual(['note']);
    const columns = { qty: 'nominal' };
    rpc('rows.plan', { endpoint: 'expense.create', tabId: ownId, columns, fixed: { note: 'kas' } });
    expect(here().endpoint?.id).toBe('expense.create');
    expect(match()).toMatchObject({ columns, fixed: { note: 'kas' } });
    workbook.type(ownId, 1, 2, 'jumlah');
    expect(match().missing.map(({ name }) => name)).toEqual(['nominal', 'note']);
    expect(rpc<Match>('rows.match', { endpoint: 'expense.update' }).fixed).toEqual({});
  });

  it('does not take a template for a table that was pulled', () => {
    const { rpc, tabId } = openOwnTab();
    expect(rpc<{ tabs: readonly unknown[] }>('state.get').tabs).toEqual([]);
    expect(codeOf(() => rpc('push.preview', { tabId }))).toBe('nothingPulled');
  });
});

describe('selected rows', () => {
  const order = { endpoint: 'expense.create', fixed: { note: 'kas' }, selected: true };

  it('are planned alone, whichever of their cells are selected', () => {
    const { rpc, workbook, ownId } = openOwnTab();
    workbook.select([{ row: 3, column: 2, rows: 900, columns: 1 }]);
    const { counts, records } = rpc<{ counts: unknown; records: readonly { rows: number[]; status: string }[] }>(
      'rows.plan',
      { ...order, tabId: ownId },
    );
    expect(counts).toMatchObject({ ready: 1, skipped: 1 });
    expect(records.find(({ status }) => status === 'ready')?.rows).toEqual([3]);
  });

  it('must be there, in the tab that is meant', () => {
    const { rpc, workbook, tabId, ownId } = openOwnTab();
    expect(codeOf(() => rpc('rows.plan', { ...order, tabId: ownId }))).toBe('nothingSelected');
    workbook.select([{ row: 2, column: 1, rows: 1, columns: 1 }]);
    expect(codeOf(() => rpc('rows.plan', { ...order, tabId }))).toBe('nothingSelected');
    expect(codeOf(() => rpc('rows.plan', { ...order, tabId: ownId }))).toBe('none');
  });
});
