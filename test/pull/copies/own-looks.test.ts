import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import type { CellAttribute } from '../../../workbench/apps-script/workbook/workbook';
import { viewTab } from '../../../workbench/tab-view';
import { isKilled } from '../../push/crash-points';
import { codeOf } from '../../push/open-pulled';
import { type Copied, headingsIn, makeAfterChange, openCopied, valuesIn } from './open-copied';

const today = 'Variations 2 Mar 2026';

type Look = readonly [attribute: CellAttribute, value: string, row: number];

/** Somebody gives one cell a look. */
function give({ sheetOf }: Copied, id: number, [attribute, value, row]: Look): void {
  sheetOf(id).writeAttribute({ row, column: 1, rows: 1, columns: 1 }, attribute, [[value]]);
}

function openKept(change: (bench: Copied, id: number) => void) {
  const bench = openCopied({ products: 3 });
  return { ...bench, id: makeAfterChange(bench, change) };
}

describe('a dated copy whose letters somebody has set otherwise', () => {
  it.each<[string, ...Look]>([
    ['bold', 'fontWeight', 'bold', 2],
    ['no longer bold in a heading', 'fontWeight', 'normal', 1],
    ['italic', 'fontStyle', 'italic', 3],
    ['underlined', 'fontLine', 'underline', 2],
    ['struck through', 'fontLine', 'line-through', 1],
    ['larger', 'fontSize', '14', 2],
    ['in another font', 'fontFamily', 'Roboto', 3],
    ['with another number format', 'numberFormat', '0.00', 2],
  ])('is theirs, and never removed: %s', (_what, ...look) => {
    const { workbook, list, id } = openKept((bench, copy) => give(bench, copy, look));
    expect(workbook.sheet(id)).toBeDefined();
    expect(list().copies.map(({ tabId }) => tabId)).not.toContain(id);
    expect(list().own).toMatchObject([{ tabId: id, state: 'own' }]);
  });

  it('is theirs as well where all of it looks alike', () => {
    const { workbook, id } = openKept(({ sheetOf }, copy) => {
      const { maxRows: rows, maxColumns: columns } = sheetOf(copy);
      const sizes = Array.from({ length: rows }, () => new Array<string>(columns).fill('12'));
      sheetOf(copy).writeAttribute({ row: 1, column: 1, rows, columns }, 'fontSize', sizes);
    });
    expect(workbook.sheet(id)).toBeDefined();
  });

  it('is not where nothing but the bold headings and the formats of its source are otherwise than in a new tab', () => {
    const { workbook, id } = openKept(() => undefined);
    expect(workbook.sheet(id)).toBeUndefined();
  });

  it('is told so where its person wants it removed', () => {
    const bench = openCopied({ products: 3 });
    const [made] = bench.make().copies;
    give(bench, made?.tabId ?? 0, ['fontStyle', 'italic', 2]);
    expect(codeOf(() => bench.remove(made?.tabId ?? 0))).toBe('copyChanged');
  });
});

describe('a dated copy that was cut off', () => {
  const cut = (at: string) => {
    const bench = openCopied({ products: 3 });
    const interrupt = ({ name }: CloudOperation, phase: 'before' | 'after') => phase === 'after' && name === at;
    expect(isKilled(() => bench.make({ interrupt }))).toBe(true);
    bench.clock.advance(180_000);
    const half = bench.workbook.sheets().find(({ name }) => name.endsWith('(unfinished)'))?.id ?? 0;
    return { ...bench, half };
  };

  it.each([
    ['blank', 'Sheet.setFrozenRows'],
    ['whole', 'Range.getFontFamilies'],
  ])('is left to a person who has set some of its letters in italics: %s', (_what, at) => {
    const bench = cut(at);
    give(bench, bench.half, ['fontStyle', 'italic', 2]);
    bench.make();
    expect(bench.workbook.sheet(bench.half)?.name).toMatch(/\(unfinished\)$/);
    expect(bench.list().copies).toMatchObject([{ name: today, state: 'whole' }]);
  });

  it('is finished where it is whole and nobody has', () => {
    const { half, rpc, tabId, schedule, workbook } = cut('Range.getFontFamilies');
    const job = schedule().jobs.find(({ task }) => task.kind === 'copies');
    rpc('jobs.run', { id: job?.id ?? '' });
    expect(workbook.sheet(half)?.name).toBe(today);
    expect(codeOf(() => rpc('copies.remove', { tabId, copy: half }))).toBe('none');
  });
});

describe('a text behind an apostrophe', () => {
  /** In a column of a person's own. */
  function openTyped(text: string) {
    const bench = openCopied({ products: 3 });
    const { workbook, tabId, variation, sheetOf } = bench;
    const source = sheetOf(tabId);
    const [row, column] = [viewTab(workbook, tabId).rowOf(variation(0).id), source.lastColumn() + 1];
    source.insertColumns(source.maxColumns + 1, 1);
    workbook.type(tabId, 1, column, 'Mine');
    workbook.type(tabId, row, column, text);
    const [made] = bench.make().copies;
    const copy = bench.named(today);
    const at = { row, column: headingsIn(copy).indexOf('Mine') + 1, rows: 1, columns: 1 };
    return { ...bench, copy, at, id: made?.tabId ?? 0 };
  }

  it.each([
    ["'0812", '0812'],
    ["'1/2", '1/2'],
    ["'=1+1", '=1+1'],
    ["''0812", "'0812"],
  ])('is shown in a copy as it was, and known again: %s', (typed, shown) => {
    const { copy, at, remove, id } = openTyped(typed);
    expect(copy.readValues(at)).toEqual([[shown]]);
    expect(valuesIn(copy).flat()).toContain(shown);
    expect(remove(id).copies).toEqual([]);
  });

  it('is known again where Sheets took one that belongs to it for the mark of a text', () => {
    const { copy, at, remove, id } = openTyped("''0812");
    copy.store(at, [['0812']], [['']]);
    expect(remove(id).copies).toEqual([]);
  });
});

describe('a dated copy', () => {
  it('is never removed where somebody wrote a note into rows that they added below it', () => {
    const { workbook, id } = openKept(({ sheetOf }, copy) => {
      const sheet = sheetOf(copy);
      const row = sheet.maxRows + 1;
      sheet.insertRows(row, 5);
      sheet.writeAttribute({ row: row + 1, column: 1, rows: 1, columns: 1 }, 'note', [['Tanya supplier dulu']]);
    });
    expect(workbook.sheet(id)).toBeDefined();
  });
});
