import { openAnswering } from './answering-shop';

/** Orders with lines that have an id of their own, as lists within records have it. */
const order = (id: number, ...lines: readonly [number, string][]) => ({
  order_id: id,
  note: `pesanan ${id}`,
  products: lines.map(([line, name]) => ({ id: line, name })),
});

describe('who a record is', () => {
  it('is remembered: a day names a row, and a note stays beside it when another day comes before it', () => {
    const { pull, rows, noteRows, noteTitle } = openAnswering();
    pull([
      { day: '2026-03-01', total: 10 },
      { day: '2026-02-28', total: 20 },
    ]);
    noteRows('Row ID');
    const after = pull([
      { day: '2026-03-02', total: 5 },
      { day: '2026-03-01', total: 11 },
      { day: '2026-02-28', total: 20 },
    ]);
    expect(after).toMatchObject({ newRows: 1, vanishedRows: 0 });
    expect(rows('Row ID', 'Total', noteTitle)).toEqual([
      ['2026-03-01', 11, 'tentang 2026-03-01'],
      ['2026-02-28', 20, 'tentang 2026-02-28'],
      ['2026-03-02', 5, ''],
    ]);
  });

  it('is its own id rather than one of somebody else, though that too is unique today', () => {
    const { pull, rows, titles } = openAnswering();
    pull([
      { customer_id: 5, shipment_id: 1, total: 1 },
      { customer_id: 6, shipment_id: 2, total: 1 },
    ]);
    expect(titles()).not.toContain('Row ID');
    const again = pull([
      { customer_id: 5, shipment_id: 3, total: 9 },
      { customer_id: 5, shipment_id: 1, total: 1 },
      { customer_id: 6, shipment_id: 2, total: 1 },
    ]);
    expect(again).toMatchObject({ newRows: 1, vanishedRows: 0, changedCells: 0 });
    expect(rows('Shipment id', 'Total')).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 9],
    ]);
  });

  it('is told by one column more once two records share what had named them, and the rows from before are found again', () => {
    const { pull, refresh, rows, noteRows, noteTitle, titles } = openAnswering();
    pull([{ order_id: 1, awb: 'A' }]);
    noteRows('Order id');
    const two = [
      { order_id: 1, awb: 'B' },
      { order_id: 1, awb: 'A' },
    ];
    expect(pull(two)).toMatchObject({ newRows: 1, vanishedRows: 0 });
    const expected = [
      ['1', 'A', 'tentang 1', '1 · A'],
      ['1', 'B', '', '1 · B'],
    ];
    expect(rows('Order id', 'Awb', noteTitle, 'Row ID')).toEqual(expected);
    expect(titles().filter((title) => title === 'Row ID')).toHaveLength(1);
    expect(refresh(two)).toMatchObject({ newRows: 0, changedCells: 0, vanishedRows: 0 });
    expect(refresh([{ order_id: 1, awb: 'A' }])).toMatchObject({ newRows: 0, vanishedRows: 1 });
    expect(rows('Order id', 'Awb', noteTitle, 'Row ID')).toEqual(expected);
  });

  it('is told by one column more in a pull that appends, too: nothing is lost, and nothing comes twice', () => {
    const { pull, rows } = openAnswering({ mode: 'append' });
    pull([{ order_id: 1, awb: 'A' }]);
    const two = [
      { order_id: 1, awb: 'B' },
      { order_id: 1, awb: 'A' },
    ];
    expect(pull(two).newRows).toBe(1);
    expect(pull(two).newRows).toBe(0);
    expect(rows('Order id', 'Awb', 'Row ID')).toEqual([
      ['1', 'A', '1 · A'],
      ['1', 'B', '1 · B'],
    ]);
  });

  it('is found again where the tab shows nothing of what tells its records apart', () => {
    const { pull, rows } = openAnswering({ columns: ['order_id'] });
    pull([{ order_id: 1, awb: 'A' }]);
    const two = [
      { order_id: 1, awb: 'A' },
      { order_id: 1, awb: 'B' },
    ];
    expect(pull(two)).toMatchObject({ newRows: 1, vanishedRows: 0 });
    expect(pull(two)).toMatchObject({ newRows: 0, vanishedRows: 0 });
    expect(rows('Order id', 'Row ID')).toEqual([
      ['1', '1 · A'],
      ['1', '1 · B'],
    ]);
  });

  it('is, of lines, their record and their own id: a sale moves no note to another order', () => {
    const { pull, rows, noteRows, noteTitle } = openAnswering({ listsAs: 'rows' });
    const before = [order(2, [1, 'Sepatu'], [2, 'Tas']), order(1, [1, 'Topi'])];
    pull(before);
    noteRows('Products name');
    expect(pull([order(3, [1, 'Kaos']), ...before])).toMatchObject({ newRows: 1, changedCells: 0, vanishedRows: 0 });
    expect(rows('Row ID', 'Products name', noteTitle)).toEqual([
      ['2 · 1', 'Sepatu', 'tentang Sepatu'],
      ['2 · 2', 'Tas', 'tentang Tas'],
      ['1 · 1', 'Topi', 'tentang Topi'],
      ['3 · 1', 'Kaos', ''],
    ]);
  });

  it('is all that it says where nothing less tells it apart; those alike in everything are numbered', () => {
    const { pull, rows, noteRows, noteTitle } = openAnswering();
    const flags = [...Array(16).keys()].map((bits) => ({
      a: bits > 7,
      b: (bits & 4) > 0,
      c: (bits & 2) > 0,
      d: (bits & 1) > 0,
    }));
    const [first] = flags;
    pull([...flags.slice(0, 15), first]);
    noteRows('Row ID');
    expect(pull([first, ...flags].reverse())).toMatchObject({ newRows: 1, vanishedRows: 0, changedCells: 0 });
    const shown = rows('Row ID', noteTitle);
    expect(shown.slice(0, 16).filter(([id, note]) => note === `tentang ${id}`)).toHaveLength(16);
    expect(new Set(shown.map(([id]) => id)).size).toBe(17);
    expect(shown[15]?.[0]).toBe(`${shown[0]?.[0]} #2`);
  });

  it('is the only one there is where the answer is no list: it stays in its row whatever changes', () => {
    const { pull, rows } = openAnswering();
    pull({ balance: 10, status: 'ok' });
    expect(pull({ balance: 20, status: 'blocked' })).toMatchObject({ newRows: 0, vanishedRows: 0 });
    expect(rows('Balance', 'Status')).toEqual([[20, 'blocked']]);
  });

  it('is chosen once there is more than one record to choose from', () => {
    const { pull, rows, noteRows, noteTitle } = openAnswering();
    pull([{ kind: 'x', name: 'Gudang A', total: 1 }]);
    noteRows('Name');
    const more = [
      { kind: 'x', name: 'Gudang B', total: 1 },
      { kind: 'x', name: 'Gudang A', total: 4 },
    ];
    expect(pull(more)).toMatchObject({ newRows: 1, vanishedRows: 0 });
    expect(rows('Name', 'Total', noteTitle)).toEqual([
      ['Gudang A', 4, 'tentang Gudang A'],
      ['Gudang B', 1, ''],
    ]);
  });

  it('is told by its own cells in a tab of the first version, which numbered rows by their places', () => {
    const { pull, refresh, rows, noteRows, noteTitle, asFirstVersion } = openAnswering();
    const days = [
      { day: '2026-03-01', total: 10 },
      { day: '2026-02-28', total: 20 },
    ];
    pull(days);
    noteRows('Day');
    asFirstVersion();
    expect(rows('Row ID')).toEqual([['1'], ['2']]);
    expect(refresh([{ day: '2026-03-02', total: 5 }, ...days])).toMatchObject({ newRows: 1, vanishedRows: 0 });
    expect(rows('Row ID', 'Total', noteTitle).map(([id, total]) => [id, total])).toEqual([
      ['2026-03-01', 10],
      ['2026-02-28', 20],
      ['2026-03-02', 5],
    ]);
  });
});
