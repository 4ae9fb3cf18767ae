import { openProducts } from '../../open-products';
import type { RowCells } from '../../row-cells';
import { toldIn } from '../../told-in';

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
    const told = toldOf('product.updateStock', (id, stock) => added(id, stock));
    expect(told).toHaveLength(30);
    expect(told[0]).toMatch(/In 30 cells as much is added as there is already/);
  });

  it('take a doubt where they were dragged down: 24, 25, 26 …', () => {
    const told = toldOf('product.updateStock', (id, _stock, _next, row) => added(id, 24 + row));
    expect(told[0]).toMatch(/30 cells rise by 1 from row to row/);
  });

  it('take a doubt where a row is about a variation that is none of those that were pulled', () => {
    expect(toldOf('product.updateStock', () => added(1_000_001, 5), 1)).toEqual([
      expect.stringMatching(/Ngorder has no variation 1000001/),
    ]);
  });

  it('take a doubt where the new stock was counted anew before it was typed there', () => {
    const told = toldOf('product.updateStock', (id, stock, _next, row) =>
      added(id, stock < 30 ? 2 : stock - (row % 3)),
    );
    expect(told[0]).toMatch(/as much is added as there is already/);
  });

  it('take a doubt where nothing is added', () => {
    expect(toldOf('product.updateStock', (id) => added(id, 0), 1)).toEqual([expect.stringMatching(/It says 0/)]);
  });

  it('take none where they are a delivery', () => {
    expect(toldOf('product.updateStock', (id, _stock, _next, row) => added(id, [12, 24, 36][row % 3] ?? 0))).toEqual(
      [],
    );
  });

  it('take a doubt where the warehouse is none of the shop’s', () => {
    expect(toldOf('product.updateStock', (id) => added(id, 5, { 'stock.warehouse_id': 999 }), 1)).toEqual([
      expect.stringMatching(/Ngorder has no warehouse 999/),
    ]);
  });
});

describe('a count of stock as rows', () => {
  it('takes a doubt where it stands one row off, with every fifth piece counted anew', () => {
    const count = (id: number, _stock: number, next: number, row: number) =>
      counted(id, next + (row % 5 === 0 ? 1 : 0));
    expect(toldOf('stockOpname.create', count)).toEqual([expect.stringMatching(/looks sorted or moved by itself/)]);
  });

  it('takes none where each is counted a few pieces off', () => {
    const count = (id: number, stock: number, _next: number, row: number) => counted(id, stock + (row % 5) - 2);
    expect(toldOf('stockOpname.create', count)).toEqual([]);
  });

  it('takes one doubt for each kind, however many lines are about it', () => {
    const count = (id: number, stock: number, _next: number, row: number) => counted(id, stock * 1000 + row);
    expect(toldOf('stockOpname.create', count, 8)).toEqual([expect.stringMatching(/ \(and 7 more like this\)$/)]);
  });

  it('takes a doubt where a line is about a variation that the shop does not have', () => {
    expect(toldOf('stockOpname.create', () => counted(1_000_001, 5), 1)).toEqual([
      expect.stringMatching(/Ngorder has no variation 1000001/),
    ]);
  });

  it('takes a doubt where the warehouse is none of the shop’s', () => {
    expect(toldOf('stockOpname.create', (id) => counted(id, 41, { warehouse_id: 77 }), 1)).toEqual([
      expect.stringMatching(/Ngorder has no warehouse 77/),
    ]);
  });
});

describe('a transfer of stock as rows', () => {
  it('is refused where it goes to the warehouse from which it comes', () => {
    expect(toldOf('stockTransfer.create', (id) => moved(id, 1, 0), 1)).toEqual([
      expect.stringMatching(/Stock cannot be moved to the warehouse where it is/),
    ]);
  });

  it('takes doubts where it moves no piece, and where it goes to a warehouse that the shop does not have', () => {
    const told = toldOf('stockTransfer.create', (id) => moved(id, 0, 5), 1);
    expect(told).toHaveLength(2);
    expect(told.join()).toMatch(/It says 0.*Ngorder has no warehouse 5/);
  });

  it('takes a doubt where its lines together take more than there is', () => {
    const told = toldOf('stockTransfer.create', (id) => moved(id, 60, 1), 1);
    expect(told.join()).toMatch(/60 pcs are taken, and the shop has 10/);
  });
});
