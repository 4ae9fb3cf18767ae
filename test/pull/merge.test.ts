import * as fc from 'fast-check';
import type { Cell } from '../../src/google/ports';
import { mergeTable } from '../../src/pull/merge';
import { type Baseline, emptyBaseline } from '../../src/state/dataset-tab';
import type { TabSnapshot } from '../../src/tables/tab-snapshot';
import type { Column, Table } from '../../src/tables/table';

const column = (key: string, kind: Column['kind'], pushable = false): Column => ({
  key,
  kind,
  title: { en: key, id: key },
  widthPixels: 100,
  pushable,
});

const columns = [column('sku', 'text'), column('stock:0', 'quantity', true), column('id', 'id')];

/** A table of `[id, sku, stock]`. */
const tableOf = (records: readonly (readonly [string, string, number | ''])[]): Table => ({
  columns,
  idColumn: 'id',
  rows: records.map(([id, sku, stock]) => ({ id, cells: [sku, stock, id] })),
});

/** A tab with our columns in another order, and a note of the person's between them: `[id, note, stock, sku]`. */
const tabOf = (
  lines: readonly (readonly [string, Cell, Cell, Cell])[],
  formulas: Record<number, string> = {},
): TabSnapshot => ({
  columnOf: new Map([
    ['id', 1],
    ['stock:0', 3],
    ['sku', 4],
  ]),
  rows: lines.map((values, index) => ({
    row: index + 2,
    values,
    formulas: ['', '', formulas[index] ?? '', ''],
  })),
  lastRow: lines.length + 1,
  lastColumn: 4,
});

const said = (stocks: Record<string, number | ''>): Baseline => ({
  columns: ['stock:0'],
  rows: Object.fromEntries(Object.entries(stocks).map(([id, stock]) => [id, [stock]])),
});

const stocksOf = (merge: ReturnType<typeof mergeTable>) => merge.rows.map(({ cells }) => cells.get('stock:0')?.value);

describe('mergeTable', () => {
  it('takes the shop’s value where the person changed nothing', () => {
    const merge = mergeTable(tableOf([['1', 'A', 7]]), tabOf([['1', 'note', 5, 'old']]), said({ 1: 5 }), emptyBaseline);
    expect(stocksOf(merge)).toEqual([7]);
    expect(merge.rows[0]?.cells.get('sku')?.value).toBe('A');
    expect(merge.keptEdits).toEqual([]);
    expect(merge.changedCells).toBe(2);
  });

  it('keeps an unpushed edit and moves only its baseline', () => {
    const merge = mergeTable(tableOf([['1', 'A', 7]]), tabOf([['1', '', 9, 'A']]), said({ 1: 5 }), emptyBaseline);
    expect(stocksOf(merge)).toEqual([9]);
    expect(merge.baseline.rows).toEqual({ 1: [7] });
    expect(merge.keptEdits).toEqual([{ id: '1', column: 'stock:0', server: 7, baseline: 5 }]);
  });

  it('keeps what is no number at all, for a push to refuse', () => {
    const merge = mergeTable(tableOf([['1', 'A', 5]]), tabOf([['1', '', 'lima', 'A']]), said({ 1: 5 }), emptyBaseline);
    expect(stocksOf(merge)).toEqual(['lima']);
  });

  it('fills a cleared cell again, since blank means "leave it"', () => {
    const merge = mergeTable(tableOf([['1', 'A', 5]]), tabOf([['1', '', '', 'A']]), said({ 1: 5 }), emptyBaseline);
    expect(stocksOf(merge)).toEqual([5]);
  });

  it('keeps a formula wherever it stands', () => {
    const tab = tabOf([['1', '', 5, 'A']], { 0: '=2+3' });
    const merge = mergeTable(tableOf([['1', 'A', 7]]), tab, said({ 1: 5 }), emptyBaseline);
    expect(merge.rows[0]?.cells.get('stock:0')).toEqual({ value: 5, formula: '=2+3' });
  });

  it('does not take the values of a refresh that was cut off for edits', () => {
    const merge = mergeTable(tableOf([['1', 'A', 8]]), tabOf([['1', '', 7, 'A']]), said({ 1: 5 }), said({ 1: 7 }));
    expect(stocksOf(merge)).toEqual([8]);
    expect(merge.keptEdits).toEqual([]);
  });

  it('marks a record that is gone, leaves its row alone, and still knows its untouched cells', () => {
    const merge = mergeTable(tableOf([]), tabOf([['1', 'n', 5, 'A']]), said({ 1: 5 }), emptyBaseline);
    expect(merge.rows[0]?.news).toEqual({ kind: 'vanished' });
    expect(stocksOf(merge)).toEqual([5]);
    expect(merge.vanishedIds).toEqual(['1']);
  });

  it('leaves rows of the person’s own alone', () => {
    const merge = mergeTable(
      tableOf([['1', 'A', 5]]),
      tabOf([['', 'total', 99, 'mine']]),
      emptyBaseline,
      emptyBaseline,
    );
    expect(merge.rows[0]?.news).toEqual({ kind: 'none' });
    expect(stocksOf(merge)).toEqual([99]);
    expect(merge.appended.map(({ id }) => id)).toEqual(['1']);
  });

  const stock = fc.integer({ min: 0, max: 20 });
  const shop = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }).map(String), stock), { selector: ([id]) => id });

  it('loses no edit, no row, and no record, whatever the three sides say', () => {
    fc.assert(
      fc.property(
        shop,
        shop,
        fc.dictionary(fc.integer({ min: 1, max: 30 }).map(String), stock),
        (before, now, edits) => {
          const table = tableOf(now.map(([id, value]) => [id, `S${id}`, value]));
          const tab = tabOf(before.map(([id, value]) => [id, `note ${id}`, edits[id] ?? value, `S${id}`]));
          const merge = mergeTable(table, tab, said(Object.fromEntries(before)), emptyBaseline);
          expect(merge.rows.map(({ source }) => source)).toEqual(tab.rows);
          const ids = [...before.map(([id]) => id), ...merge.appended.map(({ id }) => id)];
          expect(new Set(ids)).toEqual(new Set([...before, ...now].map(([id]) => id)));
          expect(ids).toHaveLength(new Set(ids).size);
          const shopNow = new Map(now);
          before.forEach(([id, value], index) => {
            const edit = edits[id] ?? value;
            const expected = edit === value ? (shopNow.get(id) ?? value) : edit;
            expect(merge.rows[index]?.cells.get('stock:0')?.value).toBe(expected);
          });
        },
      ),
    );
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(shop, (records) => {
        const table = tableOf(records.map(([id, value]) => [id, `S${id}`, value]));
        const tab = tabOf(records.map(([id, value]) => [id, '', value, `S${id}`]));
        const merge = mergeTable(table, tab, said(Object.fromEntries(records)), emptyBaseline);
        expect([merge.changedCells, merge.appended.length, merge.keptEdits.length]).toEqual([0, 0, 0]);
      }),
    );
  });
});
