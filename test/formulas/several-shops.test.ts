import { type OpenedFile, openShops } from '../rpc/several-shops';

/** Two shops whose variations have the same ids, and not the same stock; tabs of both in one file, Medan's the later one. */
function openBoth() {
  const opened = openShops();
  const { first, shops, clock } = opened;
  const [variation] = first.variations('bandung');
  const id = variation?.id ?? 0;
  const held = variation?.stock.get(0);
  for (const { stock } of shops.medan.variations()) stock.set(0, 999);
  expect(shops.medan.stockOf(id).get(0)).toBe(999);
  const bandung = first.connect('bandung');
  first.pull();
  clock.advance(60_000);
  first.connect('medan');
  first.pull();
  first.rpc('connection.use', { id: bandung });
  return { ...opened, bandung, held, id };
}

const stockIn = ({ host }: OpenedFile, item: number | string | undefined): unknown =>
  host.run('NGORDER_STOCK', [item ?? '']);

describe('functions in a file with tabs of several shops', () => {
  it('answer for the one that was chosen, also after its key was removed in another file', () => {
    const { first, openFile, bandung, held, id } = openBoth();
    expect(stockIn(first, id)).toBe(held);
    openFile().rpc('connection.remove', { id: bandung, otherFiles: 1 });
    expect(stockIn(first, id)).toBe(held);
  });

  it('answer for none where none is chosen, and say so', () => {
    const { first, id } = openBoth();
    first.rpc('connection.leave');
    expect(() => stockIn(first, id)).toThrow('several shops');
  });

  it('answer from no tab that names no shop', () => {
    const { first, shops } = openShops();
    for (const variation of shops.medan.variations()) Object.assign(variation, { sku: `MDN-${variation.sku}` });
    first.connect('bandung');
    const tab = first.pull();
    const mark = first.workbook.metadata().find(({ sheetId, column }) => sheetId === tab && column === 0);
    const { shop: _, ...rest } = JSON.parse(mark?.value ?? '');
    first.workbook.setMetadataValue(mark?.id ?? 0, JSON.stringify(rest));
    const [variation] = first.variations('bandung');
    expect(stockIn(first, variation?.sku)).toBe(variation?.stock.get(0));
    first.connect('medan');
    expect(() => stockIn(first, variation?.sku)).toThrow('Pull variations into a tab first');
  });
});
