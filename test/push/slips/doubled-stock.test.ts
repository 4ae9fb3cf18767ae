import { openPulled } from '../open-pulled';

describe('a stock pasted into the column of differences', () => {
  it('is not doubled by a confirmation without a tick', () => {
    const { own, stock, typeIn, preview, confirm } = openPulled({ products: 60, warehouses: 1, warehouseShare: 0 });
    const pasted = own.slice(0, 30);
    const before = pasted.map(({ id }) => stock(id));
    for (const { id } of pasted) typeIn(id, 'delta:0', String(stock(id)));
    confirm(preview());
    expect(pasted.map(({ id }) => stock(id))).toEqual(before);
  });
});
