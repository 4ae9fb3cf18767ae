import { viewTab } from '../../../workbench/tab-view';
import { codeOf } from '../open-pulled';
import { openPrices, tenthLess } from './open-prices';

describe('prices that a rule fills in', () => {
  it('stand in their cells, are what the review shows and nothing else, and come into the shop', () => {
    const { look, fill, shown, preview, confirmAll, price } = openPrices();
    const seen = look();
    expect(seen.prices.length).toBeGreaterThan(20);
    for (const { from, to } of seen.prices) expect([to % 1000, to < from]).toEqual([900, true]);
    expect(fill(seen)).toEqual({ filled: seen.prices.length, heldBack: 0 });
    expect(shown(seen)).toEqual(seen.prices.map(({ to }) => to));
    const plan = preview();
    expect(plan.edits.map(({ recordId, column, wanted }) => [recordId, column, wanted])).toEqual(
      seen.prices.map(({ recordId, to }) => [recordId, 'price', to]),
    );
    confirmAll(plan);
    expect(seen.prices.map(({ recordId }) => price(recordId))).toEqual(seen.prices.map(({ to }) => to));
  });

  it('are told beside their rows as edits of a person are, until they are undone', () => {
    const { look, fill, undo, cell, host, workbook, tabId } = openPrices();
    const seen = look();
    const [first] = seen.prices;
    const id = Number(first?.recordId);
    const view = viewTab(workbook, tabId);
    host.typeAs('owner', { sheetId: tabId, row: view.rowOf(id), column: view.columnOf('weight') }, '77');
    fill(seen);
    expect(cell(id, '#result')).toBe('● Price: not pushed yet; ● Weight (g): not pushed yet');
    undo();
    expect(cell(id, '#result')).toBe('● Weight (g): not pushed yet');
  });

  it('are made of what the shop said, so that the same rule twice gives the same', () => {
    const { look, fill, leftOf } = openPrices();
    const seen = look();
    fill(seen);
    const again = look();
    expect(again.prices).toEqual([]);
    expect(leftOf(again).already).toBe(seen.prices.length);
    const other = look({ rule: { ...tenthLess, rounding: 'none' } });
    expect(other.prices.length).toBeGreaterThan(20);
    for (const { from, to, isHeld } of other.prices) if (!isHeld) expect(to).toBe(Math.round(from * 0.9));
  });

  it('leave alone what a person typed, formulas among it, until they say otherwise', () => {
    const { look, fill, typeIn, cell, leftOf, variation, undo, workbook, tabId } = openPrices();
    const [typed, computed] = [variation(0).id, variation(1).id];
    typeIn(typed, 'price', '123456');
    typeIn(computed, 'price', '=2*61728');
    const seen = look();
    expect(leftOf(seen)).toMatchObject({ edited: 1, formula: 1 });
    fill(seen);
    expect([cell(typed, 'price'), cell(computed, 'price')]).toEqual([123_456, 123_456]);
    const all = look({ replaceEdits: true, replaceFormulas: true });
    const replaced = Object.fromEntries(all.prices.map(({ recordId, replaces }) => [recordId, replaces]));
    expect(replaced).toEqual({ [typed]: '123456', [computed]: '=2*61728' });
    fill(all, { replaceEdits: true, replaceFormulas: true });
    expect(cell(typed, 'price')).toBe(all.prices.find(({ recordId }) => recordId === String(typed))?.to);
    undo();
    expect([cell(typed, 'price'), cell(computed, 'price')]).toEqual([123_456, 123_456]);
    const formulas = workbook.sheet(tabId)?.readFormulas({ row: 1, column: 1, rows: 200, columns: 30 }) ?? [];
    expect(formulas.flat().filter((formula) => formula !== '')).toEqual(['=2*61728']);
  });

  it('are taken back only where nobody has changed them since', () => {
    const { look, fill, undo, typeIn, cell } = openPrices();
    const seen = look();
    fill(seen);
    const [first, second] = seen.prices;
    typeIn(Number(first?.recordId), 'price', '55555');
    expect(undo()).toEqual({ undone: seen.prices.length - 1, kept: 1 });
    expect([cell(Number(first?.recordId), 'price'), cell(Number(second?.recordId), 'price')]).toEqual([
      55_555,
      second?.from,
    ]);
    expect(codeOf(() => undo())).toBe('nothingFilled');
  });

  it('are not taken back once the shop has them', () => {
    const { look, fill, undo, preview, confirmAll, price } = openPrices();
    const seen = look();
    fill(seen);
    confirmAll(preview());
    expect(undo()).toEqual({ undone: 0, kept: seen.prices.length });
    expect(preview().edits).toEqual([]);
    expect(price(seen.prices[0]?.recordId ?? '')).toBe(seen.prices[0]?.to);
  });

  it('are those of the only tab that has prices, whatever tab is in front, and of one to be chosen where several have', () => {
    const { rpc, tabId, workbook } = openPrices();
    const here = () => rpc<{ tabId: number }>('prices.here');
    rpc('pull.run', { dataset: 'orders' });
    expect(workbook.activeSheetId).not.toBe(tabId);
    expect(here().tabId).toBe(tabId);

    rpc('pull.run', { dataset: 'variations', filters: { keyword: 'a' } });
    workbook.activate(tabId);
    expect(here().tabId).toBe(tabId);
    workbook.activate(workbook.sheets()[0]?.id ?? 0);
    expect(codeOf(here)).toBe('pricesNotChosen');
  });
});
