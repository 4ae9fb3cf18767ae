import type { RpcApi } from '../../src/rpc/calls';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import type { WorkbookSheet } from '../../workbench/apps-script/workbook/workbook';
import { ascending, diesAfterWriting, openColumns } from './open-columns';
import { beforeCall } from './pulled-tab';

type PutRightView = RpcApi['pulls.planPutRight']['value']['tabs'][number];

const mixedUp = expect.objectContaining({ code: 'columnsMixedUp' });

describe('columns whose values stand beside other records', () => {
  it('are refused by a preview where one was sorted alone, and put right with one call', () => {
    const { valuesOf, write, preview, putRight, tabId } = openColumns();
    const before = valuesOf('price');
    write('price', ascending(before).reverse());
    expect(preview).toThrow(mixedUp);
    expect(putRight()).toMatchObject([{ columns: ['price'], lost: [] }]);
    expect(valuesOf('price')).toEqual(before);
    expect(preview()).toMatchObject({ tabId, edits: [] });
  });

  it('are refused by a refresh, which leaves everything as it was', () => {
    const { valuesOf, write, rpc, tabId, preview, putRight } = openColumns();
    const before = valuesOf('weight');
    const sorted = ascending(before);
    write('weight', sorted);
    expect(() => rpc('pull.run', { tabId })).toThrow(mixedUp);
    expect(valuesOf('weight')).toEqual(sorted);
    putRight();
    expect(rpc('pull.run', { tabId })).toMatchObject({ keptEdits: 0 });
    expect(preview().edits).toEqual([]);
  });

  it('are named in words that fit one of them and several', () => {
    const { valuesOf, write, preview } = openColumns();
    const told = (columns: string) =>
      expect.objectContaining({
        message: `Looks sorted alone or moved in Variations: ${columns}. Nothing was changed.`,
      });
    write('price', ascending(valuesOf('price')).reverse());
    expect(preview).toThrow(told('Price'));
    write('price_reseller', ascending(valuesOf('price_reseller')).reverse());
    expect(preview).toThrow(told('Price, Reseller price'));
  });

  it('change places once more where two were exchanged with their titles, edits and all', () => {
    const { valuesOf, write, heading, sheet, preview, putRight } = openColumns();
    const [price, cost] = [valuesOf('price'), valuesOf('price_reseller')];
    const titles = [sheet.readValues(heading('price')), sheet.readValues(heading('price_reseller'))] as const;
    const edited = [...price];
    edited[3] = 7_777_777;
    write('price', cost);
    write('price_reseller', edited);
    sheet.write(heading('price'), titles[1]);
    sheet.write(heading('price_reseller'), titles[0]);
    expect(preview).toThrow(mixedUp);
    putRight();
    expect([valuesOf('price'), valuesOf('price_reseller')]).toEqual([edited, cost]);
    expect([sheet.readValues(heading('price')), sheet.readValues(heading('price_reseller'))]).toEqual([...titles]);
    expect(preview().edits).toMatchObject([{ wanted: 7_777_777 }]);
  });

  it('get their own values where rows move between the writing of two that were exchanged', () => {
    const { valuesOf, write, sheet, rpc, tabId, areaOf, preview } = openColumns();
    const [price, reseller] = [valuesOf('price'), valuesOf('price_reseller')];
    write('price', reseller);
    write('price_reseller', price);
    const later = Math.max(areaOf('price').column, areaOf('price_reseller').column);
    const isLater = ({ name, args }: CloudOperation) =>
      name === 'Range.setValues' && args[0] === tabId && JSON.stringify(args[1]).includes(`"column":${later},`);
    rpc(
      'pulls.putRight',
      {},
      beforeCall(isLater, () => sheet.insertRows(2, 1)),
    );
    expect(valuesOf('price').filter((cell) => cell !== '')).toEqual(price);
    expect(valuesOf('price_reseller').filter((cell) => cell !== '')).toEqual(reseller);
    expect(preview().edits).toEqual([]);
  });

  it.each([
    ['a title is put above the headings', (sheet: WorkbookSheet) => sheet.insertRows(1, 1), [1, 0]],
    ['a column is inserted left of them', (sheet: WorkbookSheet) => sheet.insertColumns(1, 1), [0, 1]],
  ] as const)('get their titles where they stand by then: %s', (_name, move, [down, across]) => {
    const { valuesOf, write, heading, sheet, rpc, tabId } = openColumns();
    const [one, other] = [heading('price'), heading('price_reseller')];
    const [price, reseller] = [valuesOf('price'), valuesOf('price_reseller')];
    const headings = () =>
      sheet.readValues({ row: 1 + down, column: 1 + across, rows: 1, columns: sheet.lastColumn() - across });
    const before = sheet.readValues({ row: 1, column: 1, rows: 1, columns: sheet.lastColumn() });
    write('price', reseller);
    write('price_reseller', price);
    sheet.write(one, [[before[0]?.[other.column - 1] ?? '']]);
    sheet.write(other, [[before[0]?.[one.column - 1] ?? '']]);
    const isHeading = ({ name, args }: CloudOperation) =>
      name === 'Range.setValues' && args[0] === tabId && JSON.stringify(args[1]).includes('"row":1,');
    rpc(
      'pulls.putRight',
      {},
      beforeCall(isHeading, () => move(sheet)),
    );
    expect(headings()).toEqual(before);
    const foreign = down > 0 ? { row: 1, column: 1, rows: 1, columns: sheet.lastColumn() } : { ...one, column: 1 };
    expect(sheet.readValues(foreign).flat().join('')).toBe('');
  });

  it('keep a formula that a person put among texts', () => {
    const { valuesOf, write, sheet, areaOf, putRight, cloud, tabId } = openColumns();
    const before = valuesOf('sku');
    write('sku', [...before].map(String).sort().reverse());
    const { column } = areaOf('sku');
    const cell = { row: 4, column, rows: 1, columns: 1 };
    sheet.writeAttribute(cell, 'numberFormat', [['General']]);
    cloud.workbook.type(tabId, cell.row, column, '="A"&"B"');
    putRight();
    expect(sheet.readFormulas(cell)).toEqual([['="A"&"B"']]);
    expect(valuesOf('sku')).toEqual(before.map((sku, index) => (index === 2 ? 'AB' : sku)));
  });

  it('are shown before they are put right, each with what it is replaced by; nothing else is done then', () => {
    const { valuesOf, write, rpc, tabId } = openColumns();
    const before = valuesOf('price');
    const sorted = ascending([777_777, ...before.slice(1)]);
    write('price', sorted);
    const plan = () => rpc<{ readonly tabs: readonly PutRightView[] }>('pulls.planPutRight', { tabId }).tabs[0];
    const seen = plan();
    const changes = sorted.flatMap((from, row) => (from === before[row] ? [] : [[from, before[row]]]));
    expect(seen).toMatchObject({ tabId, cells: changes.length, lost: [expect.stringContaining('Price Rp777,777')] });
    expect(seen?.replaced.map(({ from, to }) => [from, to])).toEqual(changes.slice(0, 20));
    expect(seen?.replaced[0]).toMatchObject({ record: valuesOf('sku')[0], column: 'Price' });
    expect(valuesOf('price')).toEqual(sorted);
    write('price', [...sorted].reverse());
    const put = () => rpc('pulls.putRight', { tabId, seen: seen?.seen });
    expect(put).toThrow(expect.objectContaining({ code: 'tabChanged' }));
    write('price', sorted);
    put();
    expect(valuesOf('price')).toEqual(before);
    expect(plan()).toBeUndefined();
  });

  it('tell which values were edits, since nobody knows of which record any more', () => {
    const { valuesOf, write, putRight, cloud } = openColumns();
    const before = valuesOf('price');
    const edited = [...before];
    edited[0] = 1_234_567;
    write('price', ascending(edited));
    expect(putRight()).toMatchObject([{ lost: [1_234_567] }]);
    expect(valuesOf('price')).toEqual(before);
    expect(cloud.workbook.sheets().length).toBeGreaterThan(0);
  });

  it('tell an edit too that is the price of another record', () => {
    const { valuesOf, write, putRight } = openColumns();
    const before = valuesOf('price');
    const [first, other] = [before[0], before.find((price) => price !== before[0]) ?? 0];
    write('price', ascending([other, ...before.slice(1)]));
    expect(putRight()).toMatchObject([{ lost: [other] }]);
    expect(valuesOf('price')[0]).toBe(first);
  });

  it('give way to the shop where a landing was cut off as they moved, and tell which values were edits', () => {
    const { valuesOf, write, shop, rpc, tabId, clock, answer } = openColumns();
    const before = valuesOf('price');
    for (const { id } of shop.variations()) shop.sell(id, 0, 1);
    expect(() => rpc('pull.run', { tabId }, diesAfterWriting(tabId))).toThrow();
    write('price', ascending([777_777, ...before.slice(1)]));
    clock.advance(150_000);
    expect(answer('pull.run', { tabId }).notices).toEqual([expect.stringContaining('Price Rp777,777')]);
    expect(valuesOf('price')).toEqual(before);
  });

  it('are edits where all were raised alike after a landing that was cut off', () => {
    const { valuesOf, write, shop, rpc, tabId, clock, answer, preview } = openColumns();
    write(
      'price',
      valuesOf('price').map((_, row) => 1_000_000 + 10_000 * row),
    );
    const plan = preview();
    rpc('push.confirm', { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) });
    for (const { id } of shop.variations()) shop.sell(id, 0, 1);
    expect(() => rpc('pull.run', { tabId }, diesAfterWriting(tabId))).toThrow();
    const raised = valuesOf('price').map((price) => Number(price) + 10_000);
    write('price', raised);
    clock.advance(150_000);
    expect(answer('pull.run', { tabId }).notices).toBeUndefined();
    expect(valuesOf('price')).toEqual(raised);
    expect(preview().edits).toHaveLength(raised.length);
  });

  it('are edits like any other where a person really changed them', () => {
    const { valuesOf, write, preview, putRight } = openColumns();
    const raised = valuesOf('price').map((price) => Math.round(Number(price) * 1.1));
    write('price', raised);
    expect(preview().edits.length).toBeGreaterThan(0);
    expect(putRight()).toEqual([]);
    expect(valuesOf('price')).toEqual(raised);
  });
});
