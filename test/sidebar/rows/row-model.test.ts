import { RowForm } from '../../../src/sidebar/rows/row-form';
import type { RowMatchView, RowPlanView, RowSummaryView } from '../../../src/sidebar/shell/server/rpc-views';
import { ServerError } from '../../../src/sidebar/shell/server/server-error';
import { openModel } from '../open-model';
import { connectedState } from '../scripted-server';

const parameter = (name: string) => ({ name, title: name, values: [], isOpen: false, names: null, allowed: 'text' });

const match: RowMatchView = {
  endpoint: { id: 'expense.create', summary: 'Tambah pengeluaran', command: 'CREATE' },
  ...{ tabId: 12, tabName: 'Kas', columns: {}, fixed: {} },
  matched: [{ name: 'title', title: 'Pengeluaran', column: 'title' }],
  otherColumns: ['Catatan'],
  missing: [parameter('note')],
  others: [parameter('qty')],
};

const plan: RowPlanView = {
  ...{
    id: 'plan',
    endpoint: 'expense.create',
    tabId: 12,
    matched: { title: 2 },
    titles: {},
    shown: {},
    missing: [],
    again: [],
    hiddenLeftOut: 0,
    affected: 1,
    confirmWith: null,
    confirmReasons: [],
  },
  counts: { ready: 1, skipped: 0, problem: 2, alreadySent: 0 },
  records: [{ rows: [3], status: 'ready', input: { title: 'Plastik' }, problems: [], doubts: [] }],
};

const summary: RowSummaryView = {
  ...{ run: '20260302-0000000a', endpoint: 'expense.create', tabId: 12 },
  counts: { done: 1, failed: 0, unknown: 0 },
  changed: 1,
  records: [{ rows: [3], state: 'done', text: '✓ Pengeluaran ditambah: OK' }],
};

describe('the form for rows', () => {
  it('waits for what is required and has no column, and gives only what was filled in', () => {
    const form = new RowForm(match);
    expect(form.order.value).toBeUndefined();
    expect(form.unanswered.value).toEqual(['note']);
    form.setFixed('note', ' kas ');
    form.setFixed('qty', ' ');
    form.which.value = 'selected';
    expect(form.order.value).toEqual({
      ...{ endpoint: 'expense.create', tabId: 12, selected: true, columns: {}, fixed: { note: 'kas' } },
    });
  });

  it('begins with what was remembered, save for what has a column by now', () => {
    const form = new RowForm({ ...match, fixed: { note: 'kas', title: 'lama' } });
    expect(form.order.value?.fixed).toEqual({ note: 'kas' });
  });
});

describe('a column that is chosen for a value', () => {
  it('stands in place of a value for all rows, until it is given up', () => {
    const form = new RowForm({ ...match, fixed: { note: 'kas' } });
    form.setColumn('note', 'Catatan');
    expect(form.order.value).toMatchObject({ columns: { note: 'Catatan' }, fixed: {} });
    form.setColumn('note', '');
    expect(form.order.value).toMatchObject({ columns: {}, fixed: { note: 'kas' } });
  });

  it('is remembered while the tab has it', () => {
    const columns = { note: 'Catatan', qty: 'Jumlah lama' };
    expect(new RowForm({ ...match, columns }).order.value?.columns).toEqual({ note: 'Catatan' });
  });
});

describe('rows in the sidebar', () => {
  it('makes a sheet and opens the form with it', async () => {
    const { model, calls } = await openModel({
      'rows.template': () => ({ tabId: 12, name: 'expense.create', columns: [], keys: [] }),
      'rows.match': () => match,
    });

    await model.rows.makeTemplate('expense.create');

    expect(calls).toEqual([
      ['rows.template', { endpoint: 'expense.create' }],
      ['rows.match', { endpoint: 'expense.create', tabId: 12 }],
    ]);
    expect(model.view.value).toMatchObject({ kind: 'rowForm', form: { isNewTab: true } });
  });

  it('plans nothing while a required value is missing', async () => {
    const { model, calls } = await openModel({ 'rows.plan': () => plan });
    const form = new RowForm(match);

    await model.rows.plan(form);
    expect(calls).toEqual([]);
    expect(form.isSubmitted.value).toBe(true);
    form.setFixed('note', 'kas');
    await model.rows.plan(form);

    expect(model.view.value).toEqual({ kind: 'rowPlan', form, plan, names: [] });
  });

  it('leads to the cell that is objected to, and says where it is hidden', async () => {
    const cell = { tabId: 12, row: 4, column: 2 };
    const { model, calls } = await openModel({ 'rows.showCell': () => ({ isHidden: true }) });

    await model.rows.showCell(cell);

    expect(calls).toEqual([['rows.showCell', cell]]);
    expect(model.tasks.notices.value).toHaveLength(1);
  });

  it('tells whose the ids are that would be deleted, and shows the plan also where that cannot be told', async () => {
    const names = [{ kind: 'product' as const, id: '7', name: 'Gamis Wanita' }];
    const deletion = { ...match, endpoint: { ...match.endpoint, command: 'DELETE' as const }, missing: [] };
    const records = [
      { ...{ rows: [3], problems: [], doubts: [] }, status: 'ready' as const, input: { id: 7 } },
      {
        ...{ rows: [4], problems: [{ told: 'x', cell: null }], doubts: [] },
        status: 'problem' as const,
        input: { id: 8 },
      },
    ];
    const asked: unknown[] = [];
    const told = (about: () => typeof names) =>
      openModel({
        'rows.plan': () => ({ ...plan, records }),
        'names.about': (args) => {
          asked.push(args);
          return about();
        },
      });
    const { model } = await told(() => names);
    await model.rows.plan(new RowForm(deletion));
    expect(model.view.value).toMatchObject({ kind: 'rowPlan', names });
    expect(asked).toEqual([{ endpoint: plan.endpoint, inputs: [{ id: 7 }] }]);

    const silent = await told(() => {
      throw new Error('no answer');
    });
    await silent.model.rows.plan(new RowForm(deletion));
    expect(silent.model.view.value).toMatchObject({ kind: 'rowPlan', names: [] });
  });

  it('plans anew with rows that are to be used again, and as many hidden ones as before', async () => {
    const { model, calls } = await openModel({ 'rows.plan': () => plan });
    const form = new RowForm({ ...match, fixed: { note: 'kas' } });

    const [fourth, sixth] = [4, 6].map((row) => ({ row, said: `row ${row}` }));
    if (!fourth || !sixth) throw new Error('two rows were seen');
    await model.rows.useAgain(form, { ...plan, again: [fourth], hiddenLeftOut: 2 }, [sixth]);

    expect(calls).toMatchObject([['rows.plan', { again: [fourth, sixth], withHidden: false }]]);
  });

  it('goes on by itself until the rows are finished, and tells of those that were not sent', async () => {
    let pauses = 2;
    const { model, calls } = await openModel({
      'rows.confirm': () => ({ status: 'paused' }),
      'rows.resume': () => {
        pauses -= 1;
        return pauses > 0 ? { status: 'paused' } : { status: 'finished', summary };
      },
    });

    await model.rows.carryOut(plan, '');

    expect(calls).toEqual([
      ['rows.confirm', { plan: 'plan', typed: '' }],
      ['rows.resume', {}],
      ['rows.resume', {}],
      ['state.get', {}],
    ]);
    expect(model.view.value).toEqual({ kind: 'rowResult', summary, problems: 2 });
  });

  it('without an answer it asks what is unfinished', async () => {
    const unfinishedRows = { run: summary.run, title: 'Tambah pengeluaran' };
    const { model } = await openModel({
      'rows.confirm': () => {
        throw new ServerError('transport', 'Connection failure');
      },
      'state.get': () => ({ ...connectedState, unfinishedRows }),
    });

    await model.rows.carryOut(plan, '');

    expect(model.state.value?.unfinishedRows).toEqual(unfinishedRows);
    expect(model.problem.value).toMatchObject({ during: 'rows', error: { code: 'transport' } });
  });
});
