import type { PullSummary } from '../../src/pull/pull';
import { openAnswering } from './answering-shop';

const formatOf = ({ sheet, columnOf }: ReturnType<typeof openAnswering>, title: string, row = 2) =>
  sheet().readAttribute({ row, column: columnOf(title), rows: 1, columns: 1 }, 'numberFormat')[0]?.[0];

describe('the columns of a table that are found out', () => {
  it('stay where an answer is empty: its rows are told as gone, and come back', () => {
    const { pull, refresh, rows, titles } = openAnswering();
    pull([{ id: 1, name: 'A' }]);
    const before = titles();
    expect(refresh([])).toMatchObject({ rows: 0, vanishedRows: 1 });
    expect(titles()).toEqual([...before, 'Result']);
    expect(rows('Id', 'Result')).toEqual([['1', '○ No longer in the shop']]);
    expect(refresh([{ id: 1, name: 'A' }])).toMatchObject({ newRows: 0, vanishedRows: 0 });
    expect(rows('Id', 'Result')).toEqual([['1', '']]);
  });

  it('come with the first records where the first answer was empty', () => {
    const { pull, refresh, rows, titles } = openAnswering();
    pull([]);
    expect(refresh([{ id: 1, name: 'A' }])).toMatchObject({ newRows: 1 });
    expect(rows('Id', 'Name')).toEqual([['1', 'A']]);
    expect(titles().filter((title) => title === 'Row ID')).toHaveLength(1);
  });

  it('keep their order and kinds, and new ones come at the end', () => {
    const opened = openAnswering();
    const { pull, refresh, rows, titles } = opened;
    pull([{ id: 1, code: '007', note: 'x' }]);
    expect(refresh([{ extra: true, id: 1, code: 12 }])).toMatchObject({ newRows: 0, vanishedRows: 0 });
    expect(titles()).toEqual(['Id', 'Code', 'Note', 'Extra']);
    expect(rows('Id', 'Code', 'Note', 'Extra')).toEqual([['1', '12', '', true]]);
    expect(formatOf(opened, 'Code')).toBe('@');
  });

  it('get the format of what they hold once there is a value to tell it by', () => {
    const opened = openAnswering();
    const { pull, refresh, rows } = opened;
    pull([
      { id: 1, amount: null, qty: null, note: null },
      { id: 2, amount: null, qty: null, note: null },
    ]);
    refresh([
      { id: 1, amount: 5000, qty: null, note: 'x' },
      { id: 2, amount: null, qty: null, note: null },
      { id: 3, amount: 7000, qty: null, note: null },
    ]);
    expect(rows('Amount', 'Note')).toEqual([
      [5000, 'x'],
      ['', ''],
      [7000, ''],
    ]);
    expect([2, 3, 4].map((row) => formatOf(opened, 'Amount', row))).toEqual(Array(3).fill('"Rp"#,##0'));
    expect(formatOf(opened, 'Note')).toBe('@');
    refresh([{ id: 1, amount: 'lunas', qty: 2.5, note: 'x' }]);
    expect(rows('Amount', 'Qty')[0]).toEqual(['lunas', 2.5]);
    expect(formatOf(opened, 'Amount')).toBe('"Rp"#,##0');
    expect(formatOf(opened, 'Qty')).toBe('general');
  });

  it('keep a dotted name apart from a name within a name', () => {
    const { pull, rows, titles } = openAnswering();
    pull([{ id: 1, 'a.b': 'flat', a: { b: 'nested' } }]);
    const shown = rows(...titles())[0] ?? [];
    expect(shown).toEqual(expect.arrayContaining(['flat', 'nested']));
  });

  it('may be chosen before anybody has them', () => {
    const { pull, rows } = openAnswering({ columns: ['id', 'later'] });
    pull([]);
    pull([{ id: 1, name: 'A' }]);
    pull([{ id: 1, name: 'A', later: 5 }]);
    expect(rows('Id', 'Later')).toEqual([['1', 5]]);
  });
});

describe('lists that become rows', () => {
  const records = [
    { id: 1, payments: [], products: [{ sku: 'A' }] },
    { id: 2, payments: [{ amount: 5 }], products: [{ sku: 'B' }, { sku: 'C' }] },
    { id: 3, payments: [{ amount: 7 }], products: [] },
    { id: 4, payments: [{ amount: 9 }], products: 'none' },
  ];

  it('are one and the same list in the whole table; a record without it is one row', () => {
    const { pull, rows } = openAnswering({ listsAs: 'rows' });
    expect(pull(records)).toMatchObject({ rows: 5 });
    expect(rows('Id', 'Products sku', 'Payments')).toEqual([
      ['1', 'A', ''],
      ['2', 'B', 'amount: 5'],
      ['2', 'C', 'amount: 5'],
      ['3', '', 'amount: 7'],
      ['4', '', 'amount: 9'],
    ]);
  });

  it('stay the same list though the first record has objects in another one later', () => {
    const { pull, refresh, rows } = openAnswering({ listsAs: 'rows' });
    pull(records);
    expect(refresh([{ id: 5, payments: [{ amount: 1 }], products: [{ sku: 'D' }] }, ...records])).toMatchObject({
      newRows: 1,
      vanishedRows: 0,
      changedCells: 0,
    });
    expect(rows('Id', 'Products sku', 'Payments').at(-1)).toEqual(['5', 'D', 'amount: 1']);
  });

  it('count as rows for a limit', () => {
    const { pull, rows } = openAnswering({ listsAs: 'rows' });
    expect(pull(records, { rowLimit: 2 })).toMatchObject<Partial<PullSummary>>({ rows: 2 });
    expect(rows('Products sku')).toEqual([['A'], ['B']]);
  });
});
