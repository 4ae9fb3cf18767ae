import type { Workbook } from '../../../workbench/apps-script/workbook/workbook';
import { viewTab } from '../../../workbench/tab-view';
import { codeOf } from '../../push/open-pulled';
import { dayMs, headingsIn, hourMs, keepTwo, makeAfterChange, marksIn, openCopied, valuesIn } from './open-copied';

const used = (workbook: Workbook): number =>
  workbook.sheets().reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);

const today = 'Variations 2 Mar 2026';
/** Of a day on which the tab still holds the data of the second of March. */
const ofOldData = (day: number): string => `Variations ${day} Mar 2026 (data 2 Mar 2026)`;

describe('a dated copy', () => {
  it('holds the columns that are shown, as plain values, and is called after the day in the spreadsheet’s zone', () => {
    const { make, named, workbook, tabId, sheetOf, shop, clock } = openCopied({ products: 6 });
    const asked = shop.log.length;
    const { copies } = make();
    expect(copies).toMatchObject([{ name: today, rows: shop.variations().length, state: 'whole' }]);
    const [copy, source] = [named(today), sheetOf(tabId)];
    const shown = (valuesIn(source)[0] ?? []).flatMap((heading, index) =>
      heading === '' || source.hiddenColumns.has(index + 1) || /^(± Stock|Result)/.test(String(heading)) ? [] : [index],
    );
    const wanted = valuesIn(source).map((line) => shown.map((index) => line[index]));
    expect(valuesIn(copy)).toEqual(wanted.slice(0, shop.variations().length + 1));
    expect(headingsIn(copy)).toContain('Price');
    expect(headingsIn(copy)).not.toContain('ID');
    expect(marksIn(copy, workbook)).toEqual({ formulas: [], notes: [], rules: [], colors: [], metadata: [] });
    expect([copy.maxRows, copy.maxColumns]).toEqual([shop.variations().length + 1, shown.length]);
    expect(shop.log.length).toBe(asked);
    // 06:30 in Jakarta, and the day before in London.
    clock.advance(21.5 * hourMs);
    expect(make().copies[0]?.name).toBe('Variations 3 Mar 2026 (data 2 Mar 2026)');
  });

  it('keeps how numbers, money and days are written, and what formulas show, but no formula', () => {
    const { make, named, workbook, tabId, variation, sheetOf } = openCopied({ products: 6 });
    const source = sheetOf(tabId);
    const [row, column] = [viewTab(workbook, tabId).rowOf(variation(0).id), source.lastColumn() + 1];
    source.insertColumns(source.maxColumns + 1, 3);
    workbook.type(tabId, 1, column, 'Mine');
    workbook.type(tabId, row, column, '=1+1');
    workbook.type(tabId, row, column + 1, 'no heading');
    workbook.type(tabId, 1, column + 2, 'On');
    workbook.type(tabId, row, column + 2, '2026-03-05');
    make();
    const copy = named(today);
    const headings = headingsIn(copy);
    const at = (title: string) => ({ row, column: headings.indexOf(title) + 1, rows: 1, columns: 1 });
    expect(copy.readValues(at('Mine'))).toEqual([[2]]);
    expect(copy.readAttribute(at('Price'), 'numberFormat')).toEqual([['"Rp"#,##0']]);
    const day = { row, column: column + 2, rows: 1, columns: 1 };
    expect(copy.readValues(at('On'))).toEqual(source.readValues(day));
    expect(copy.readAttribute(at('On'), 'numberFormat')).toEqual(source.readAttribute(day, 'numberFormat'));
    expect(valuesIn(copy).flat()).not.toContain('no heading');
    expect(marksIn(copy, workbook).formulas).toEqual([]);
  });

  it.each(['=1+1', '+62812', '-5', '007', '1/2', "'x", '@x', '#N/A', 'TRUE', '12e3'])(
    'keeps a text that looks like something else as it is: %s',
    (name) => {
      const { make, named, workbook, rpc, shop, tabId, own, remove } = openCopied({ products: 3 });
      Object.assign(shop.state.products.get(own[0]?.productId ?? 0) ?? {}, { name });
      rpc('pull.run', { tabId });
      const [made] = make().copies;
      const copy = named(today);
      expect(valuesIn(copy).flat()).toContain(name);
      expect(marksIn(copy, workbook).formulas).toEqual([]);
      // It is known again as it was written.
      expect(remove(made?.tabId ?? 0).copies).toEqual([]);
    },
  );

  it('holds the columns that were chosen, found by what they are after people moved and renamed them', () => {
    const { choose, make, named, workbook, tabId, list, shop } = openCopied({ products: 4 });
    choose(['price', 'variation_id', 'sku']);
    expect(
      list()
        .columns.filter(({ isTicked }) => isTicked)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['price', 'sku', 'variation_id'].sort());
    const view = viewTab(workbook, tabId);
    workbook.type(tabId, 1, view.columnOf('price'), 'Harga kami');
    workbook.sheet(tabId)?.moveColumn(view.columnOf('price'), 1);
    make();
    const [headings, first] = valuesIn(named(today));
    expect(headings).toEqual(expect.arrayContaining(['Harga kami', 'SKU']));
    expect(headings).toHaveLength(3);
    expect(headings?.[0]).toBe('Harga kami');
    expect(shop.variations().map(({ price }) => price)).toContain(first?.[0]);
  });

  it('is not made where a chosen column is gone, so that nothing is left out in silence', () => {
    const { choose, make, workbook, tabId, list, tabNames, sheetOf } = openCopied({ products: 3 });
    const sheet = sheetOf(tabId);
    const column = sheet.lastColumn() + 1;
    sheet.insertColumns(sheet.maxColumns + 1, 1);
    workbook.type(tabId, 1, column, 'Mine');
    choose(
      [
        ...list()
          .columns.filter(({ isTicked }) => isTicked)
          .map(({ key }) => key),
        '#own:Mine',
      ].slice(-2),
    );
    workbook.type(tabId, 1, column, 'Yours');
    expect(make).toThrow(/column "Mine" is not in the tab "Variations"/);
    expect(tabNames().filter((name) => name.includes('2026'))).toEqual([]);
  });

  it('is made by hand as often as one likes', () => {
    const { make, copyNames } = openCopied({ products: 3 });
    make();
    make();
    expect(copyNames()).toEqual([`${today} 2`, today]);
  });

  it('is called so in the language of the file', () => {
    const { make, rpc, tabId } = openCopied({ products: 3 });
    rpc('settings.set', { language: 'id' });
    rpc('pull.run', { tabId });
    expect(make().copies[0]?.name).toMatch(/ 2 Mar 2026$/);
  });

  it('is none where its tab is gone, or was never pulled into', () => {
    const { make, workbook, tabId, rpc } = openCopied({ products: 3 });
    const other = workbook.insertSheet('Mine');
    expect(codeOf(() => rpc('copies.make', { tabId: other.id }))).toBe('notPulled');
    workbook.deleteSheet(tabId);
    expect(codeOf(make)).toBe('tabGone');
  });

  it('is refused with what to do where the spreadsheet has no room for it', () => {
    const { make, workbook, tabNames } = openCopied({ products: 3 });
    const large = workbook.insertSheet('Large');
    large.insertRows(1000, Math.floor((10_000_000 - 20_000 - used(workbook)) / 26));
    const before = tabNames();
    expect(make).toThrow(/holds 10,000,000 cells at most.*delete tabs that are not needed/);
    expect(tabNames()).toEqual(before);
  });
});

describe('copies that are kept', () => {
  it('are the seven latest, unless the person says otherwise', () => {
    const bench = openCopied({ products: 2 });
    const { make, clock, copyNames } = bench;
    for (let day = 0; day < 9; day += 1) {
      make();
      clock.advance(dayMs);
    }
    expect(copyNames()).toEqual([10, 9, 8, 7, 6, 5, 4].map(ofOldData));
    keepTwo(bench);
    make();
    expect(copyNames()).toEqual([11, 10].map(ofOldData));
  });

  it.each([
    ['renamed', ({ workbook }, id) => workbook.renameSheet(id, 'Before the sale')],
    ['wrote into', ({ workbook }, id) => workbook.type(id, 2, 1, 'mine')],
    [
      'put a formula into that shows the same',
      ({ workbook, sheetOf }, id) => {
        const value = sheetOf(id).readValues({ row: 2, column: 1, rows: 1, columns: 1 })[0]?.[0];
        workbook.type(id, 2, 1, `="${value}"`);
      },
    ],
    [
      'noted something in',
      ({ sheetOf }, id) => sheetOf(id).writeAttribute({ row: 2, column: 1, rows: 1, columns: 1 }, 'note', [['mine']]),
    ],
    [
      'coloured',
      ({ sheetOf }, id) =>
        sheetOf(id).writeAttribute({ row: 2, column: 1, rows: 1, columns: 1 }, 'background', [['#ff0000']]),
    ],
    [
      'coloured the letters of',
      ({ sheetOf }, id) =>
        sheetOf(id).writeAttribute({ row: 2, column: 1, rows: 1, columns: 1 }, 'fontColor', [['#ff0000']]),
    ],
    [
      'gave one background',
      ({ sheetOf }, id) => {
        const { maxRows: rows, maxColumns: columns } = sheetOf(id);
        const cells = Array.from({ length: rows }, () => new Array<string>(columns).fill('#ffff00'));
        sheetOf(id).writeAttribute({ row: 1, column: 1, rows, columns }, 'background', cells);
      },
    ],
    ['put a picture over', ({ sheetOf }, id) => sheetOf(id).putOver('image')],
    ['drew over', ({ sheetOf }, id) => sheetOf(id).putOver('drawing')],
    [
      'wrote beside',
      ({ sheetOf }, id) => {
        sheetOf(id).insertColumns(sheetOf(id).maxColumns + 1, 1);
        sheetOf(id).write({ row: 1, column: sheetOf(id).maxColumns, rows: 1, columns: 1 }, [['mine']]);
      },
    ],
    ['deleted a row of', ({ sheetOf }, id) => sheetOf(id).deleteRows(2, 1)],
    ['sorted', ({ sheetOf }, id) => sheetOf(id).sortRows(2, sheetOf(id).lastRow() - 1, 1, false)],
    [
      'protected',
      ({ workbook, sheetOf }, id) => {
        sheetOf(id).setLocked(true);
        workbook.sheet(id);
      },
    ],
  ] satisfies [string, (bench: ReturnType<typeof openCopied>, id: number) => void][])(
    'are a person’s own once they %s them: never removed, and counted no more',
    (_what, change) => {
      const bench = openCopied({ products: 3 });
      const { list, workbook, copyNames } = bench;
      const id = makeAfterChange(bench, change);
      expect(workbook.sheet(id)).toBeDefined();
      expect(copyNames()).toHaveLength(2);
      expect(list().own.map(({ tabId }) => tabId)).toEqual([id]);
    },
  );

  it('are called by whole characters where a long name is cut', () => {
    const { make, workbook, tabId } = openCopied({ products: 2 });
    workbook.renameSheet(tabId, `${'x'.repeat(59)}🧦 kaos kaki`);
    expect(make().copies[0]?.name).toBe(`${'x'.repeat(59)} 2 Mar 2026`);
  });

  it('are called by no more letters than Sheets takes, also of older data and while they are unfinished', () => {
    const { make, clock, workbook, tabId } = openCopied({ products: 2 });
    workbook.renameSheet(tabId, 'x'.repeat(100));
    clock.advance(dayMs);
    const calledSo: string[] = [];
    make({
      interrupt: ({ name }) => {
        if (name === 'Sheet.setName') calledSo.push(...workbook.sheets().map((sheet) => sheet.name));
        return false;
      },
    });
    expect(calledSo.some((name) => name.endsWith('(data 2 Mar 2026) (unfinished)'))).toBe(true);
    expect(Math.max(...calledSo.map((name) => name.length))).toBeLessThanOrEqual(100);
  });

  it('are not those that a person made of them', () => {
    const bench = openCopied({ products: 3 });
    const { workbook, copyNames } = bench;
    const own: number[] = [];
    makeAfterChange(bench, (_bench, id) => own.push(workbook.duplicateSheet(id).id));
    expect(workbook.sheet(own[0] ?? 0)).toBeDefined();
    expect(copyNames()).toHaveLength(2);
  });

  it('are removed one by one when their person says so, unless somebody changed them', () => {
    const { make, remove, workbook, list } = openCopied({ products: 3 });
    const [one] = make().copies;
    const [other] = make().copies;
    workbook.type(other?.tabId ?? 0, 2, 1, 'mine');
    expect(remove(one?.tabId ?? 0).copies).toMatchObject([{ tabId: other?.tabId }]);
    expect(workbook.sheet(one?.tabId ?? 0)).toBeUndefined();
    expect(() => remove(other?.tabId ?? 0)).toThrow(/was changed after it was made/);
    // It is gone already.
    expect(remove(one?.tabId ?? 0).copies).toEqual([]);
    expect(list()).toMatchObject({ copies: [], own: [{ tabId: other?.tabId }] });
  });

  it('are known by their person’s seal alone: whoever writes into the hidden tab has none of theirs removed', () => {
    const bench = openCopied({ products: 3 });
    const { make, clock, workbook, sheetOf, named } = bench;
    keepTwo(bench);
    const mine = workbook.insertSheet('Accounts');
    workbook.type(mine.id, 1, 1, 'mine');
    const id = make().copies[0]?.tabId ?? 0;
    const state = named('ngorder.state');
    const lines = state.readValues({ row: 1, column: 1, rows: state.lastRow(), columns: 3 });
    const row = lines.findIndex(([key]) => String(key).startsWith('copies:')) + 1;
    const [seal, packed] = String(lines[row - 1]?.[2]).split(' ');
    state.write({ row, column: 3, rows: 1, columns: 1 }, [[`${seal} ${String(packed).slice(0, -6)}AAAAAA`]]);
    for (let day = 0; day < 3; day += 1) {
      clock.advance(dayMs);
      make();
    }
    expect(sheetOf(mine.id)).toBeDefined();
    // What is not known any more is a tab like any other.
    expect(sheetOf(id)).toBeDefined();
  });
});
