import { codeOf } from '../../push/open-pulled';
import { type Copied, openCopied } from './open-copied';

const limit = 10_000_000;
/** What Sheets gives a new tab. */
const newTabCells = 26_000;
const today = 'Variations 2 Mar 2026';

const used = ({ workbook }: Pick<Copied, 'workbook'>): number =>
  workbook.sheets().reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);

/** Fills the spreadsheet with a tab of one column, but for so many cells. */
function leaveRoom(bench: Copied, cells: number): void {
  const large = bench.workbook.insertSheet('Large');
  large.deleteColumns(2, large.maxColumns - 1);
  large.insertRows(large.maxRows, limit - cells - used(bench));
}

/** Once a copy was made and removed, all that is kept beside it has its room. */
function openFull(products: number) {
  const bench = openCopied({ products });
  const [made] = bench.make().copies;
  const { maxRows, maxColumns } = bench.named(today);
  bench.remove(made?.tabId ?? 0);
  return { ...bench, size: maxRows * maxColumns };
}

describe('a dated copy in a spreadsheet that is nearly full', () => {
  it('is made where a new tab just finds room, and refused before anything is begun where it does not', () => {
    const room = openFull(3);
    leaveRoom(room, newTabCells);
    expect(room.make().copies).toMatchObject([{ name: today, state: 'whole' }]);
    const full = openFull(3);
    leaveRoom(full, newTabCells - 1);
    const before = full.tabNames();
    expect(codeOf(full.make)).toBe('tooManyCells');
    expect([full.tabNames(), full.list().copies]).toEqual([before, []]);
  });

  describe('that is larger than a new tab', () => {
    it('is made where all of it just finds room, and refused where a row of it does not, though a new tab would', () => {
      const bench = openFull(1000);
      expect(bench.size).toBeGreaterThan(newTabCells);
      leaveRoom(bench, bench.size - 1);
      const before = bench.tabNames();
      expect(codeOf(bench.make)).toBe('tooManyCells');
      expect([bench.tabNames(), bench.list().copies]).toEqual([before, []]);
      bench.named('Large').deleteRows(2, 1);
      expect(bench.make().copies).toMatchObject([{ name: today, state: 'whole' }]);
      expect(used(bench)).toBe(limit);
    });

    it('counts the tab that a killed execution left for it but once', () => {
      const bench = openFull(1000);
      bench.workbook.insertSheet(`${today} (unfinished)`);
      leaveRoom(bench, bench.size - newTabCells);
      expect(bench.make().copies).toMatchObject([{ name: today, state: 'whole' }]);
      expect(used(bench)).toBe(limit);
    });
  });
});
