import type { PullSummary } from '../../src/pull/pull';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

type Rule = Readonly<Record<string, unknown>>;

/** A tab of variations in a file that is somebody else's. */
function openPulled() {
  const bench = openInProcessWorkbench({
    shop: { products: 10, orders: 0, warehouses: 1, warehouseShare: 0 },
    locale: 'en',
  });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run');
  const { workbook } = bench.cloud;
  workbook.protections.owner = 'colleague';
  const sheet = workbook.sheet(tabId);
  if (!sheet) throw new Error('no tab');
  const columnOf = (key: string) =>
    workbook.metadata().find((one) => one.sheetId === tabId && one.value === key)?.column ?? 0;
  const cellsOf = (key: string) => ({ row: 2, column: columnOf(key), rows: sheet.lastRow() - 1, columns: 1 });
  const protect = (key: string) => workbook.protections.add(tabId, { area: cellsOf(key), editors: [] });
  const rule = (key: string, kept: Rule) => {
    const area = cellsOf(key);
    const lines = Array.from({ length: area.rows }, () => [JSON.stringify({ showsDropdown: true, ...kept })]);
    sheet.writeAttribute(area, 'validation', lines);
  };
  const everything = () =>
    JSON.stringify(sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() }));
  const sellAll = () => {
    for (const { id, stock } of bench.shop.variations()) if ((stock.get(0) ?? 0) > 3) bench.shop.sell(id, 0, 2);
  };
  return { ...bench, tabId, sheet, workbook, cellsOf, protect, rule, everything, sellAll };
}

const refused = (code: string, message: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) });

describe('a refresh of a tab in which cells of ours are protected', () => {
  it('is refused by their name with nothing written, and pushes and the next refresh go on as before', () => {
    const { rpc, tabId, protect, everything, sellAll, workbook, clock } = openPulled();
    const { id } = protect('stock:0');
    sellAll();
    const before = everything();
    expect(() => rpc('pull.run', { tabId })).toThrow(
      refused('cellsLocked', /Cells [A-Z]+2:[A-Z]+\d+ of the tab "Variations" are protected/),
    );
    expect(everything()).toBe(before);
    expect(rpc('push.preview', { tabId })).toMatchObject({ edits: [] });
    workbook.protections.remove(id);
    clock.advance(150_000);
    expect(rpc('pull.run', { tabId })).toMatchObject({ newRows: 0 });
    expect(everything()).not.toBe(before);
  });

  it('goes on where nothing in them changes', () => {
    const { rpc, tabId, protect, sellAll } = openPulled();
    protect('price');
    sellAll();
    expect(rpc<PullSummary>('pull.run', { tabId }).changedCells).toBeGreaterThan(0);
  });

  it('goes on where a protected tab leaves open what changes', () => {
    const { rpc, tabId, sellAll, workbook, sheet } = openPulled();
    const whole = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.lastColumn() };
    workbook.protections.add(tabId, { editors: [], unprotected: [whole] });
    sellAll();
    expect(rpc<PullSummary>('pull.run', { tabId }).changedCells).toBeGreaterThan(0);
  });

  it('is refused where what changes is not among what a protected tab leaves open', () => {
    const { rpc, tabId, sellAll, workbook, cellsOf } = openPulled();
    workbook.protections.add(tabId, { editors: [], unprotected: [cellsOf('price')] });
    sellAll();
    expect(() => rpc('pull.run', { tabId })).toThrow(refused('cellsLocked', /"Variations"/));
    expect(rpc('push.preview', { tabId })).toMatchObject({ edits: [] });
  });

  it('leaves out the note about their age where the first heading is protected', () => {
    const { rpc, tabId, sellAll, workbook } = openPulled();
    workbook.protections.add(tabId, { area: { row: 1, column: 1, rows: 1, columns: 40 }, editors: [] });
    sellAll();
    expect(rpc<PullSummary>('pull.run', { tabId }).changedCells).toBeGreaterThan(0);
  });
});

describe('a refresh of a tab in which a rule of cells refuses values', () => {
  it('is refused by what the rule takes and what the shop says, with nothing written', () => {
    const { rpc, tabId, rule, everything, sellAll } = openPulled();
    rule('stock:0', { criteria: 'NUMBER_LESS_THAN', values: [0], allowsInvalid: false });
    sellAll();
    const before = everything();
    expect(() => rpc('pull.run', { tabId })).toThrow(
      refused('valueRefused', /cells [A-Z]+2:[A-Z]+\d+, column ".*", takes only less than 0; your shop says \d+/),
    );
    expect(everything()).toBe(before);
    expect(rpc('push.preview', { tabId })).toMatchObject({ edits: [] });
  });

  it('goes on where every value keeps to it, and where it only warns', () => {
    const { rpc, tabId, rule, sellAll } = openPulled();
    rule('stock:0', { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [0], allowsInvalid: false });
    rule('price', { criteria: 'NUMBER_LESS_THAN', values: [0], allowsInvalid: true });
    sellAll();
    expect(rpc<PullSummary>('pull.run', { tabId }).changedCells).toBeGreaterThan(0);
  });
});

describe('what a refresh asks of protections and rules', () => {
  it('is two calls more, where there are none', () => {
    const { rpc, tabId, sellAll } = openPulled();
    sellAll();
    const asked: string[] = [];
    const counting = ({ name }: CloudOperation, phase: 'before' | 'after'): boolean => {
      if (phase === 'before' && /Protections|DataValidations/.test(name)) asked.push(name);
      return false;
    };
    rpc('pull.run', { tabId }, { interrupt: counting });
    // The first is about the tab as a whole, before anything is asked of the shop.
    expect(asked).toEqual(['Sheet.getProtections', 'Sheet.getProtections', 'Range.getDataValidations']);
  });
});

/** Acts right before the nth operation of a name. */
function rightBefore(name: string, nth: number, act: () => void) {
  let seen = 0;
  return {
    interrupt: (operation: CloudOperation, phase: 'before' | 'after'): boolean => {
      if (phase === 'before' && operation.name === name) {
        seen += 1;
        if (seen === nth) act();
      }
      return false;
    },
  };
}

describe.each(['atOnce', 'atFlush'] as const)('a refresh whose cells are protected while it lands, told %s', (when) => {
  it('says which columns are missing, and the next one brings them', () => {
    const { rpc, tabId, protect, sellAll, workbook, shop, clock, cloud } = openPulled();
    sellAll();
    for (const variation of shop.state.variations.values()) Object.assign(variation, { weight: 777 });
    workbook.refusalsArrive = when;
    let id = 0;
    const protecting = rightBefore('Range.setValues', 1, () => {
      id = protect('stock:0').id;
    });
    expect(() => rpc('pull.run', { tabId }, protecting)).toThrow(
      refused('landedInPart', /Missing: (?!Weight)[^.]*\. .*"Variations" [A-Z]+2/),
    );
    workbook.protections.remove(id);
    clock.advance(150_000);
    rpc('pull.run', { tabId });
    expect(rpc('push.preview', { tabId })).toMatchObject({ edits: [] });
    expect(cloud.workbook.sheets().length).toBeGreaterThan(0);
  });

  it('names a tab that is protected as a whole', () => {
    const { rpc, tabId, sellAll, workbook, sheet, clock } = openPulled();
    sellAll();
    workbook.refusalsArrive = when;
    const protecting = rightBefore('UrlFetchApp.fetchAll', 1, () => sheet.setLocked(true));
    expect(() => rpc('pull.run', { tabId }, protecting)).toThrow(
      refused('landedInPart', /Missing: .+\("Variations"\)/),
    );
    sheet.setLocked(false);
    clock.advance(150_000);
    rpc('pull.run', { tabId });
    expect(rpc('push.preview', { tabId })).toMatchObject({ edits: [] });
  });
});
