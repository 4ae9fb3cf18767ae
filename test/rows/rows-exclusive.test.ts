import { isHttp, isKilled, killAt } from '../push/crash-points';
import { codeOf, openPulled } from '../push/open-pulled';

/** Longer than a dead execution keeps the spreadsheet to itself. */
const silenceMs = 150_000;

/** A pulled tab with an edit, and a template tab with expenses. */
function openBoth() {
  const bench = openPulled();
  const { workbook, variation, type, rpc } = bench;
  const { tabId, keys } = rpc<{ tabId: number; keys: readonly string[] }>('rows.template', {
    endpoint: 'expense.create',
  });
  const expense = { title: 'Plastik', nominal: '2000', note: 'kas' };
  for (const [title, text] of Object.entries(expense)) workbook.type(tabId, 3, keys.indexOf(title) + 1, text);
  const planRows = () => rpc<{ id: string }>('rows.plan', { endpoint: 'expense.create', tabId });
  return {
    ...bench,
    planRows,
    edit: () => type(variation(0).id, '100'),
    silence: () => bench.clock.advance(silenceMs),
  };
}

describe('a run over rows that was interrupted', () => {
  it('keeps pushes from being previewed, confirmed, tried again and undone until it is finished', () => {
    const { rpc, edit, preview, confirm, planRows, silence } = openBoth();
    edit();
    const { run } = confirm(preview());
    rpc('push.undo', { run });
    const plan = preview();
    const rows = planRows();
    expect(isKilled(() => rpc('rows.confirm', { plan: rows.id }, { interrupt: killAt(1, 'after', isHttp) }))).toBe(
      true,
    );
    silence();

    const pushes = [
      () => preview(),
      () => rpc('push.confirm', { plan: plan.id }),
      () => rpc('push.retry', { run }),
      () => rpc('push.undo', { run }),
    ];
    expect(pushes.map(codeOf)).toEqual(pushes.map(() => 'rowsUnfinished'));
    expect(rpc('state.get')).toMatchObject({ unfinishedRun: null, unfinishedRows: { title: 'Add an expense' } });
    rpc('rows.resume');
    expect(rpc('state.get')).toMatchObject({ unfinishedRun: null, unfinishedRows: null });
    expect(codeOf(() => preview())).toBe('none');
  });
});

describe('a push that was interrupted', () => {
  it('keeps rows from being planned and confirmed until it is finished', () => {
    const { shop, rpc, edit, preview, planRows, silence } = openBoth();
    const before = shop.state.expenses.length;
    edit();
    const plan = preview();
    const rows = planRows();
    // The second wave of requests is the stock opname; the first reads the shop again.
    const dies = { interrupt: killAt(2, 'after' as const, isHttp) };
    expect(isKilled(() => rpc('push.confirm', { plan: plan.id }, dies))).toBe(true);
    silence();

    const attempts = [() => planRows(), () => rpc('rows.confirm', { plan: rows.id })];
    expect(attempts.map(codeOf)).toEqual(['runUnfinished', 'runUnfinished']);
    expect(shop.state.expenses).toHaveLength(before);
    rpc('push.resume');
    rpc('rows.confirm', { plan: planRows().id });
    expect(shop.state.expenses).toHaveLength(before + 1);
  });
});
