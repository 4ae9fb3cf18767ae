import { codeOf } from '../push/open-pulled';
import { openRows, type PlanView, summaryOf } from './open-rows';

type Cells = Readonly<Record<string, string | number>>;

const told = ({ records }: PlanView) =>
  records
    .filter(({ status }) => status !== 'skipped')
    .map(({ rows, status, doubts }) => [rows.join(), status, ...doubts]);

/** Rows of a plan as they are named to be used again. */
const sentIn = ({ records }: PlanView, row: number) =>
  records.flatMap(({ sent = [] }) => sent.filter((one) => one.row === row));

/** Two expenses that were sent, and a third row that was not. */
function openSent() {
  const opened = openRows('expense.create');
  const { fill, plan, confirm, shop } = opened;
  const rows: Cells[] = [
    { title: 'Plastik', nominal: 20_000, note: 'kas' },
    { title: 'Listrik', nominal: 350_000, note: 'bank' },
  ];
  rows.forEach((cells, index) => {
    fill(3 + index, cells);
  });
  expect(summaryOf(confirm(plan())).counts.done).toBe(2);
  const before = shop.state.expenses.length;
  return { ...opened, sentSince: () => shop.state.expenses.slice(before).map(({ title }) => title) };
}

describe('a row that was wholly rewritten under an old result', () => {
  it('goes after one tick that names what was sent and when', () => {
    const { fill, plan, confirm, sentSince, result } = openSent();
    fill(3, { title: 'Sewa', nominal: 900_000, note: 'kantor' });
    const previewed = plan();
    expect(told(previewed)).toEqual([
      ['3', 'ready', expect.stringMatching(/was rewritten.* on \d+ \w{3} \d{4}, \d\d[:.]\d\d: .*Plastik/)],
      ['4', 'alreadySent'],
    ]);
    expect(codeOf(() => confirm(previewed))).toBe('typeToConfirm');
    confirm(plan(), '1');
    expect(sentSince()).toEqual(['Sewa']);
    expect(told(plan())).toEqual([
      ['3', 'alreadySent'],
      ['4', 'alreadySent'],
    ]);
    expect(result(3)).toMatch(/^✓/);
  });

  it('does not go twice where its own result was taken away again', () => {
    const { fill, plan, confirm, sentSince, result } = openSent();
    const old = result(3);
    fill(3, { title: 'Sewa', nominal: 900_000, note: 'kantor' });
    confirm(plan(), '1');
    fill(3, { Result: old });
    expect(plan().counts).toMatchObject({ ready: 0, alreadySent: 2 });
    expect(sentSince()).toEqual(['Sewa']);
  });

  it('is skipped as before where it was only edited', () => {
    const { fill, plan } = openSent();
    fill(3, { nominal: 25_000 });
    expect(told(plan())).toEqual([
      ['3', 'alreadySent'],
      ['4', 'alreadySent'],
    ]);
  });
});

describe('results that stayed behind as rows were sorted', () => {
  it('are told as those of their own rows: nothing is sent twice, and nothing is skipped in silence', () => {
    const { fill, plan, confirm, sentSince } = openSent();
    // The rows moved up and down, the results did not.
    fill(5, { title: 'Plastik', nominal: 20_000, note: 'kas' });
    fill(3, { title: 'Sewa', nominal: 900_000, note: 'kantor' });
    expect(told(plan())).toEqual([
      ['3', 'ready', expect.stringMatching(/belongs to row 5, .*Plastik.*has not been done/)],
      ['4', 'alreadySent'],
      ['5', 'alreadySent', expect.stringMatching(/Its result is beside row 3/)],
    ]);
    confirm(plan(), '1');
    expect(sentSince()).toEqual(['Sewa']);
  });

  it('are no doubt where the sent rows have only changed places', () => {
    const { fill, plan } = openSent();
    fill(3, { title: 'Listrik', nominal: 350_000, note: 'bank' });
    fill(4, { title: 'Plastik', nominal: 20_000, note: 'kas' });
    expect(plan().counts).toMatchObject({ ready: 0, alreadySent: 2 });
  });
});

describe('a row that is to be used again', () => {
  it('goes once more, after a tick that tells its result', () => {
    const { plan, confirm, sentSince, result } = openSent();
    const again = plan({ again: sentIn(plan(), 4) });
    expect(told(again)).toEqual([
      ['3', 'alreadySent'],
      ['4', 'ready', expect.stringMatching(/Done before.*✓ Expense added/)],
    ]);
    expect(again.confirmWith).toBe('1');
    const before = result(4);
    confirm(again, '1');
    expect(sentSince()).toEqual(['Listrik']);
    expect(result(4)).not.toBe(before);
    expect(plan().counts).toMatchObject({ ready: 0, alreadySent: 2 });
  });

  it('is the one that the person saw, where rows were sorted before they asked for it', () => {
    const { plan, sheet, columnOf } = openSent();
    const asked = sentIn(plan(), 3);
    sheet.sortRows(3, 2, columnOf('title'));
    expect(told(plan({ again: asked }))).toEqual([
      ['3', 'alreadySent'],
      ['4', 'ready', expect.stringMatching(/Done before/)],
    ]);
    expect(plan({ again: asked }).records.find(({ status }) => status === 'ready')?.input.title).toBe('Plastik');
  });

  it('is none where the one that was seen says something else by now', () => {
    const { fill, plan } = openSent();
    const asked = sentIn(plan(), 3);
    fill(3, { nominal: 25_000 });
    expect(plan({ again: asked }).counts).toMatchObject({ ready: 0, alreadySent: 2 });
  });

  it('goes by clearing its result too, with a tick that says when it was done', () => {
    const { fill, plan } = openSent();
    fill(4, { Result: '' });
    expect(told(plan())).toEqual([
      ['3', 'alreadySent'],
      ['4', 'ready', expect.stringMatching(/^Done before, on 2 Mar 2026/)],
    ]);
  });
});
