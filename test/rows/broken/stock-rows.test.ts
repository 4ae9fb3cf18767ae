import { openProducts } from '../open-products';
import type { RowCells } from '../row-cells';
import { toldIn } from '../told-in';

/** A shop whose stocks differ from one another, as they were pulled, and what is told of rows about thirty of its variations. */
function toldOf(
  endpoint: string,
  rowOf: (id: number, stock: number, next: number, row: number) => RowCells,
  rows = 30,
) {
  const opened = openProducts(endpoint);
  const variations = opened.own.flatMap((product) => product.variations);
  variations.forEach(({ stock }, index) => {
    stock.set(0, 10 + ((index * 37) % 90));
  });
  opened.rpc('pull.run');
  variations.slice(0, rows).forEach(({ id, stock }, row) => {
    opened.fill(3 + row, rowOf(id, stock.get(0) ?? 0, variations[row + 1]?.stock.get(0) ?? 0, row));
  });
  return toldIn(opened);
}

const added = (id: number, amount: number, more: RowCells = {}): RowCells => ({
  ...{ variation_id: id, 'stock.warehouse_id': 0, 'stock.status': 'ADD', description: 'Restok' },
  ...{ 'stock.amount': amount, ...more },
});
const counted = (id: number, count: number, more: RowCells = {}): RowCells => ({
  ...{ Group: 'a', warehouse_id: 0, description: 'Opname', 'stock_adjustment.variation_id': id },
  ...{ 'stock_adjustment.warehouse_stock': count, ...more },
});
const moved = (id: number, pieces: number, to: number): RowCells => ({
  ...{ origin_warehouse_id: 0, destination_warehouse_id: to, description: 'Pindah' },
  ...{ 'stock_adjustment.variation_id': id, 'stock_adjustment.transfer_stock': pieces },
});

describe('differences of stock as rows', () => {
  it('take a doubt where they are what there is: the new stock stands in place of what is added, and all doubles', () => {
    expect(toldOf('product.updateStock', (id, stock) => added(id, stock))).not.toEqual([]);
  });

  it('take a doubt where they were dragged down: 24, 25, 26 …', () => {
    expect(toldOf('product.updateStock', (id, _stock, _next, row) => added(id, 24 + row))).not.toEqual([]);
  });

  it('take a doubt where a row is about a variation that is none of those that were pulled', () => {
    expect(toldOf('product.updateStock', () => added(1_000_001, 5), 1)).not.toEqual([]);
  });

  it('take a doubt where the warehouse is none of the shop’s', () => {
    expect(toldOf('product.updateStock', (id) => added(id, 5, { 'stock.warehouse_id': 999 }), 1)).not.toEqual([]);
  });
});

describe('a count of stock as rows', () => {
  it('takes a doubt where it stands one row off, with every fifth piece counted anew', () => {
    const count = (id: number, _stock: number, next: number, row: number) =>
      counted(id, next + (row % 5 === 0 ? 1 : 0));
    expect(toldOf('stockOpname.create', count)).not.toEqual([]);
  });

  it('takes a doubt where the warehouse is none of the shop’s', () => {
    expect(toldOf('stockOpname.create', (id) => counted(id, 41, { warehouse_id: 77 }), 1)).not.toEqual([]);
  });
});

describe('a transfer of stock as rows', () => {
  it('is told where it goes to the warehouse from which it comes', () => {
    expect(toldOf('stockTransfer.create', (id) => moved(id, 1, 0), 1)).not.toEqual([]);
  });

  it('is told where it moves no piece', () => {
    expect(toldOf('stockTransfer.create', (id) => moved(id, 0, 5), 1)).not.toEqual([]);
  });
});
