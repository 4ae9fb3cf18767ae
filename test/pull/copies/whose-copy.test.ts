import { codeOf } from '../../push/open-pulled';
import { type Copied, dayMs, keepTwo, makeAfterChange, openCopied } from './open-copied';

const colour = ({ sheetOf }: Copied, id: number, color: string) =>
  sheetOf(id).writeAttribute({ row: 2, column: 1, rows: 1, columns: 1 }, 'background', [[color]]);

const states = ({ list }: Copied) => list().copies.map(({ state }) => state);

describe('copies that go next', () => {
  it('are told once there are as many as are kept, and more of them where fewer are to be kept', () => {
    const bench = openCopied({ products: 2 });
    const { make, clock, choose, list } = bench;
    for (let day = 0; day < 7; day += 1) {
      clock.advance(dayMs);
      expect(states(bench)).not.toContain('goesNext');
      make();
    }
    expect(states(bench)).toEqual([...Array.from({ length: 6 }, () => 'whole'), 'goesNext']);
    const usual = list().columns.flatMap(({ key, isTicked }) => (isTicked ? [key] : []));
    choose(usual, 3);
    expect(states(bench)).toEqual(['whole', 'whole', 'goesNext', 'goesNext', 'goesNext', 'goesNext', 'goesNext']);
    const going = list().copies.flatMap(({ tabId, state }) => (state === 'goesNext' ? [tabId] : []));
    make();
    expect(list().copies).toHaveLength(3);
    expect(list().copies.map(({ tabId }) => tabId)).toEqual(expect.not.arrayContaining(going));
  });

  it('are never those that are somebody’s own', () => {
    const bench = openCopied({ products: 2 });
    makeAfterChange(bench, (_bench, id) => bench.workbook.renameSheet(id, 'Before the sale'));
    expect(states(bench)).toEqual(['whole', 'goesNext']);
    expect(bench.list().own).toMatchObject([{ name: 'Before the sale' }]);
  });
});

describe('a copy that was found to be somebody’s own', () => {
  it('stays so, whatever it looks like later', () => {
    const bench = openCopied({ products: 2 });
    const id = makeAfterChange(bench, (_bench, copy) => colour(bench, copy, '#ff0000'));
    colour(bench, id, '');
    for (let day = 0; day < 3; day += 1) {
      bench.clock.advance(dayMs);
      bench.make();
    }
    expect(bench.workbook.sheet(id)).toBeDefined();
    expect(codeOf(() => bench.remove(id))).toBe('copyChanged');
  });

  it('stays so where it was renamed for long, and is called as before again', () => {
    const bench = openCopied({ products: 2 });
    const before: string[] = [];
    const id = makeAfterChange(bench, (_bench, copy) => {
      before.push(bench.sheetOf(copy).name);
      bench.workbook.renameSheet(copy, 'Before the sale');
    });
    bench.workbook.renameSheet(id, before[0] ?? '');
    bench.clock.advance(dayMs);
    bench.make();
    expect(bench.workbook.sheet(id)).toBeDefined();
    expect(bench.list().own).toMatchObject([{ tabId: id }]);
  });

  it('is listed until its person deletes its tab', () => {
    const bench = openCopied({ products: 2 });
    const id = makeAfterChange(bench, (_bench, copy) => colour(bench, copy, '#ff0000'));
    bench.workbook.deleteSheet(id);
    expect(bench.list().own).toEqual([]);
  });

  it('is no copy that another one of the same data would repeat', () => {
    const bench = openCopied({ products: 2 });
    keepTwo(bench);
    bench.schedule();
    const id = bench.make().copies[0]?.tabId ?? 0;
    bench.workbook.type(id, 2, 1, 'mine');
    expect(codeOf(() => bench.remove(id))).toBe('copyChanged');
    bench.clock.advance(dayMs);
    bench.turn();
    expect(bench.list().copies).toMatchObject([{ state: 'whole' }]);
  });
});
