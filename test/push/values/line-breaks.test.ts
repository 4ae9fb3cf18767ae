import { openDataset } from '../open-dataset';

/** As a form of a web page sends what was typed on several lines. */
const ofForm = 'Jl. Kenanga 5\r\nBandung\rJawa Barat';
const inCells = 'Jl. Kenanga 5\nBandung\nJawa Barat';

function open() {
  const opened = openDataset('suppliers', 'id', {
    arrange: ({ state }) => {
      for (const supplier of state.suppliers) Object.assign(supplier, { address: ofForm });
    },
  });
  const [supplier] = opened.shop.state.suppliers;
  if (!supplier) throw new Error('a shop has suppliers');
  return { ...opened, supplier };
}

describe('a text of several lines', () => {
  it('is no edit while nobody touches it, though Sheets ends its lines otherwise than the shop', () => {
    const { preview, cell, supplier, pull } = open();
    expect(cell(supplier.id, 'address')).toBe(inCells);
    expect(preview().edits).toEqual([]);
    pull();
    expect(preview().edits).toEqual([]);
  });

  it('is pushed once it was edited', () => {
    const { preview, confirm, type, supplier } = open();
    type(supplier.id, 'address', `${inCells}\nIndonesia`);
    expect(confirm(preview()).counts).toMatchObject({ done: 1 });
    expect([supplier.address, preview().edits]).toEqual([`${inCells}\nIndonesia`, []]);
  });
});
