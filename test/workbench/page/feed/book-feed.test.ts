import fc from 'fast-check';
import { MemoryWorkbook } from '../../../../workbench/apps-script/workbook/memory-workbook';
import { BookFeed } from '../../../../workbench/page/feed/book-feed';
import { BookMirror } from './book-mirror';
import { plainFrame as frame } from './plain-frame';
import { deed, perform } from './random-deeds';

const area = { row: 1, column: 1, rows: 1, columns: 1 };

function open() {
  const workbook = new MemoryWorkbook();
  const feed = new BookFeed({ workbook, viewer: 'owner', frame: () => frame });
  const [sheet] = workbook.sheets();
  if (!sheet) throw new Error('a workbook begins with a tab');
  return { workbook, feed, sheet };
}

describe('the feed of a spreadsheet', () => {
  it('lets whoever applies what it tells see what is there, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(deed, fc.boolean()), { minLength: 1, maxLength: 40 }), (steps) => {
        const { workbook, feed } = open();
        const mirror = new BookMirror(feed.snapshot());
        for (const [done, isTold] of steps) {
          perform(workbook, done);
          const batch = isTold ? feed.take() : undefined;
          if (batch) mirror.apply(batch);
        }
        const rest = feed.take();
        if (rest) mirror.apply(rest);
        expect(mirror.shown()).toEqual(new BookMirror(feed.snapshot()).shown());
      }),
      { seed: 18, numRuns: 300 },
    );
  });

  it('tells nothing where nothing is different', () => {
    const { workbook, feed, sheet } = open();
    expect(feed.take()).toBeUndefined();
    sheet.setFrozenRows(0);
    workbook.activate(sheet.id);
    expect(feed.take()).toBeUndefined();
  });

  it('tells an edit in a long tab by its cell, and by the formulas that show something else', () => {
    const { workbook, feed, sheet } = open();
    sheet.write(
      { ...area, rows: 900 },
      Array.from({ length: 900 }, (_, row) => [row]),
    );
    workbook.type(sheet.id, 1, 3, '=A2*2');
    feed.take();
    workbook.type(sheet.id, 2, 1, '21');
    const cells = feed.take()?.deltas.map((delta) => (delta.kind === 'cells' ? delta.cells : delta));
    expect(cells).toEqual([
      { row: 2, column: 1, values: [[21]], looks: [[0]], extras: [] },
      { row: 1, column: 3, values: [[42]], looks: [[0]], extras: [{ row: 1, column: 3, formula: '=A2*2' }] },
    ]);
  });

  it('tells inserted rows as such, and no cell that moved with them', () => {
    const { feed, sheet } = open();
    sheet.write(
      { ...area, rows: 900 },
      Array.from({ length: 900 }, (_, row) => [row]),
    );
    feed.take();
    sheet.insertRows(2, 3);
    expect(feed.take()?.deltas.map(({ kind }) => kind)).toEqual(['shift', 'layout']);
  });

  it('knows of whom something else was selected meanwhile', () => {
    const { workbook, feed, sheet } = open();
    const other = workbook.insertSheet('Lain');
    expect(feed.isSelectedAnewSince(0)).toBe(true);
    const told = feed.take()?.batch ?? 0;
    expect([feed.isSelectedAnewSince(told - 1), feed.isSelectedAnewSince(told)]).toEqual([true, false]);
    workbook.activate(sheet.id);
    feed.selectionIsKnown();
    expect(feed.isSelectedAnewSince(told)).toBe(false);
    workbook.activate(other.id);
    expect(feed.isSelectedAnewSince(told)).toBe(true);
  });

  it('keeps hidden tabs to itself until they are shown', () => {
    const { workbook, feed } = open();
    const hidden = workbook.insertSheet('ngorder.state');
    hidden.setHidden(true);
    feed.take();
    workbook.type(hidden.id, 1, 1, 'rahasia');
    expect(feed.take()).toBeUndefined();
    expect(JSON.stringify(feed.snapshot())).not.toContain('rahasia');
    hidden.setHidden(false);
    expect(JSON.stringify(feed.take())).toContain('rahasia');
  });

  it('follows the workbook that takes the place of the one before', () => {
    const workbook = new MemoryWorkbook();
    const book = { workbook, viewer: 'owner', frame: () => frame };
    const feed = new BookFeed(book);
    const mirror = new BookMirror(feed.snapshot());
    const later = new MemoryWorkbook();
    later.type(0, 1, 1, 'lain');
    later.succeed(workbook);
    book.workbook = later;
    later.type(0, 2, 1, 'baru');
    const batch = feed.take();
    if (batch) mirror.apply(batch);
    expect(mirror.shown()).toEqual(new BookMirror(feed.snapshot()).shown());
    expect(JSON.stringify(batch)).toContain('baru');
  });
});
