import { viewTab } from '../../../workbench/tab-view';
import { codeOf } from '../open-pulled';
import { type LookView, openPrices, tenthLess } from './open-prices';

type Bench = ReturnType<typeof openPrices>;

const sheetOf = ({ workbook, tabId }: Bench) => {
  const sheet = workbook.sheet(tabId);
  if (!sheet) throw new Error('no tab');
  return sheet;
};

/** The prices that cells say, by record. */
const cellsOf = (bench: Bench, { prices }: LookView) =>
  Object.fromEntries(prices.map(({ recordId }) => [recordId, bench.cell(Number(recordId), 'price')]));

const wantedOf = ({ prices }: LookView) => Object.fromEntries(prices.map(({ recordId, to }) => [recordId, to]));

const sort = (bench: Bench) => {
  const view = viewTab(bench.workbook, bench.tabId);
  sheetOf(bench).sortRows(2, view.rows, view.columnOf('sku'), false);
};

/** What a person may do to rows and columns. */
const moves: Readonly<Record<string, (bench: Bench) => void>> = {
  'the tab is sorted': sort,
  'rows are put in above': (bench) => sheetOf(bench).insertRows(2, 3),
  'a column is put in before the prices': (bench) =>
    sheetOf(bench).insertColumns(viewTab(bench.workbook, bench.tabId).columnOf('price'), 1),
  'the column is renamed': (bench) =>
    bench.workbook.type(bench.tabId, 1, viewTab(bench.workbook, bench.tabId).columnOf('price'), 'Harga toko kami'),
};

describe('prices that were shown', () => {
  it.each(Object.keys(moves))('come to the cells of their records where %s before they are filled', (move) => {
    const bench = openPrices();
    const seen = bench.look();
    moves[move]?.(bench);
    expect(bench.fill(seen)).toEqual({ filled: seen.prices.length, heldBack: 0 });
    expect(cellsOf(bench, seen)).toEqual(wantedOf(seen));
  });

  it.each(Object.keys(moves))(
    'come to the cells of their records wherever in the filling %s',
    (move) => {
      const names: string[] = [];
      const note = openPrices({ products: 12 });
      note.fill(
        note.look(),
        {},
        {
          interrupt: ({ name }, phase) => {
            if (phase === 'before') names.push(name);
            return false;
          },
        },
      );
      for (let nth = Math.max(0, names.indexOf('Range.getValues')); nth < names.length; nth += 3) {
        const bench = openPrices({ products: 12 });
        const seen = bench.look();
        let passed = 0;
        bench.fill(
          seen,
          {},
          {
            interrupt: (_operation, phase) => {
              if (phase === 'before' && passed++ === nth) moves[move]?.(bench);
              return false;
            },
          },
        );
        expect([nth, names[nth], cellsOf(bench, seen)]).toEqual([nth, names[nth], wantedOf(seen)]);
        const touched = bench.preview().edits.map(({ column }) => column);
        expect(new Set(touched)).toEqual(new Set(['price']));
      }
    },
    120_000,
  );

  it('are held back where something about their row is another by now', () => {
    const bench = openPrices();
    const { look, typeIn, fill, cell } = bench;
    const seen = look();
    const [typed, costly] = seen.prices.map(({ recordId }) => Number(recordId)) as [number, number];
    typeIn(typed, 'price', '99999');
    typeIn(costly, 'price_buy', '9000000');
    expect(fill(seen)).toEqual({ filled: seen.prices.length - 2, heldBack: 2 });
    expect([cell(typed, 'price'), cell(costly, 'price')]).toEqual([99_999, seen.prices[1]?.from]);
  });

  it('are none for rows that are there twice or have no number in their cell', () => {
    const bench = openPrices();
    const { look, typeIn, variation, leftOf, workbook, tabId } = bench;
    const [doubled, copied, unreadable, blank, spaced] = [0, 1, 2, 3, 4].map((at) => variation(at).id) as number[];
    const view = viewTab(workbook, tabId);
    workbook.type(tabId, view.rowOf(copied ?? 0), view.columnOf('variation_id'), String(doubled));
    typeIn(unreadable ?? 0, 'price', 'nanti');
    typeIn(blank ?? 0, 'price', '');
    const base = bench.price(spaced ?? 0);
    typeIn(spaced ?? 0, 'price', `'Rp ${String(base).replace(/(\d{3})$/, '.$1')}`);
    const seen = look();
    expect(leftOf(seen)).toMatchObject({ twice: 2, unreadable: 1 });
    const ids = seen.prices.map(({ recordId }) => Number(recordId));
    expect([blank, spaced].map((id) => ids.includes(id ?? 0))).toEqual([true, true]);
  });

  it('are none where the column is gone', () => {
    const bench = openPrices();
    const seen = bench.look();
    sheetOf(bench).deleteColumns(viewTab(bench.workbook, bench.tabId).columnOf('price'), 1);
    expect([codeOf(() => bench.look()), codeOf(() => bench.fill(seen))]).toEqual(['noPriceColumn', 'noPriceColumn']);
    expect(codeOf(() => bench.look({ column: 'sku' }))).toBe('noPriceColumn');
    expect(codeOf(() => bench.look({ column: 'price_buy' }))).toBe('noPriceColumn');
  });

  it('are held at the cost that the shop had said, where its column was deleted', () => {
    const bench = openPrices();
    const half = { rule: { ...tenthLess, by: { unit: 'percent', amount: 50 } } } as const;
    const before = bench.look(half);
    sheetOf(bench).deleteColumns(viewTab(bench.workbook, bench.tabId).columnOf('price_buy'), 1);
    expect(before.prices.some(({ isHeld }) => isHeld)).toBe(true);
    expect(bench.look(half)).toEqual(before);
  });
});
