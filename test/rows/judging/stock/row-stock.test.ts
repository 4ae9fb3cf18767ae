import { openRows } from '../../open-rows';
import type { RowCells } from '../../row-cells';
import { toldIn } from '../../told-in';

/** A template in a shop with 40 pieces of a variation in each of its warehouses. @param before how many there were at a pull; none was made where it is left out. */
function openStock(endpoint: string, before?: number) {
  const opened = openRows(endpoint, { products: 8, warehouses: 2, warehouseShare: 1 });
  const product = [...opened.shop.state.products.values()].find(({ type }) => type === 'S');
  const variations = product?.variations ?? [];
  const [variation] = variations;
  if (!variation) throw new Error('too small a shop');
  const [here = 0, there = 0] = [...variation.stock.keys()];
  const stand = (pieces: number) => {
    for (const one of variations)
      Object.assign(one, {
        stock: new Map([
          [here, pieces],
          [there, pieces],
        ]),
      });
  };
  if (before !== undefined) {
    stand(before);
    opened.rpc('pull.run');
  }
  stand(40);
  return { ...opened, variation, here, there };
}

type Opened = ReturnType<typeof openStock>;

const taken =
  (amount: number, status = 'SUB') =>
  ({ variation, here }: Opened): RowCells => ({
    ...{ variation_id: variation.id, 'stock.amount': amount, 'stock.status': status, 'stock.warehouse_id': here },
    description: 'Rusak',
  });
const moved =
  (amount: number) =>
  ({ variation, here, there }: Opened): RowCells => ({
    ...{ origin_warehouse_id: here, destination_warehouse_id: there, description: 'Isi rak' },
    ...{ 'stock_adjustment.variation_id': variation.id, 'stock_adjustment.transfer_stock': amount },
  });

function told(endpoint: string, cellsOf: (opened: Opened) => RowCells, before?: number): readonly string[] {
  const opened = openStock(endpoint, before);
  opened.fill(3, cellsOf(opened));
  return toldIn(opened);
}

describe('what rows take from a stock', () => {
  it.each<[string, string, (opened: Opened) => RowCells]>([
    ['a difference', 'product.updateStock', taken(41)],
    ['a transfer', 'stockTransfer.create', moved(41)],
  ])('is doubted where the shop has not as much by now, whatever was pulled: %s', (_, endpoint, cellsOf) => {
    const doubt = expect.stringContaining('41 pcs are taken, and the shop has 40');
    expect(told(endpoint, cellsOf)).toEqual([doubt]);
    expect(told(endpoint, cellsOf, 500)).toEqual([doubt]);
  });

  it.each<[string, string, (opened: Opened) => RowCells]>([
    ['a difference', 'product.updateStock', taken(3)],
    ['all that there is', 'product.updateStock', taken(40)],
    ['what is added', 'product.updateStock', taken(60, 'ADD')],
    ['a transfer', 'stockTransfer.create', moved(12)],
  ])('takes no doubt where there is enough: %s', (_, endpoint, cellsOf) => {
    expect(told(endpoint, cellsOf)).toEqual([]);
    expect(told(endpoint, cellsOf, 42)).toEqual([]);
  });

  it('is counted together: what a line adds is there for the next', () => {
    const opened = openStock('product.updateStock');
    opened.fill(3, { ...taken(30, 'ADD')(opened), Group: 'a' });
    opened.fill(4, { ...taken(60)(opened), Group: 'a' });
    expect(toldIn(opened)).toEqual([]);
    opened.fill(4, { 'stock.amount': 71 });
    expect(toldIn(opened)).toEqual([expect.stringContaining('41 pcs are taken, and the shop has 40')]);
  });

  it('is doubted by the last pull where the shop does not say what it has', () => {
    const opened = openStock('product.updateStock', 30);
    const fault = { kind: 'failed200', message: 'Terjadi kesalahan' } as const;
    opened.shop.faults.add({ method: 'GET', path: /check-stock/, fault });
    opened.fill(3, taken(31)(opened));
    expect(toldIn(opened)).toEqual([expect.stringContaining('31 pcs are taken, and the shop has 30')]);
  });
});
