import { openDataset } from '../open-dataset';

const openSuppliers = (held = '0811222333') => {
  const opened = openDataset('suppliers', 'id', {
    arrange: ({ state }) => {
      for (const supplier of state.suppliers) supplier.phone = held;
    },
  });
  const [supplier] = opened.shop.state.suppliers;
  if (!supplier) throw new Error('too small a shop');
  return { ...opened, supplier };
};

describe('a phone number', () => {
  it.each([
    ['+62 812-3456-7890', '6281234567890'],
    ['0812.3456.7890', '081234567890'],
    ['(021) 555 1234', '0215551234'],
    // As an address book on a telephone copies it.
    ['\u202a+62 812\u20113456\u202c', '628123456'],
  ])('typed as %j goes to the shop, and back into its cell, as %j', (typed, held) => {
    const { shop, supplier, type, cell, preview, confirm } = openSuppliers();
    type(supplier.id, 'phone', typed);
    expect(confirm(preview()).counts).toMatchObject({ done: 1 });
    expect(supplier.phone).toBe(held);
    expect(cell(supplier.id, 'phone')).toBe(held);
    expect(preview().edits).toEqual([]);
    expect(shop.violations).toEqual([]);
  });

  it('that is only written in another way is no edit, on whichever side it is', () => {
    const { supplier, type, preview } = openSuppliers();
    type(supplier.id, 'phone', '0811-222-333');
    expect(preview().edits).toEqual([]);
    expect(openSuppliers('0811 222 333').preview().edits).toEqual([]);
  });

  it('that begins with 62 instead of 0 is an edit: how it begins is the person’s choice', () => {
    const { supplier, type, preview } = openSuppliers();
    type(supplier.id, 'phone', '62811222333');
    expect(preview().edits).toMatchObject([{ status: 'ready', wanted: '62811222333' }]);
  });

  it.each(['0812 (Budi)', '081234567890 - 081298765432', '+', '-'])(
    'is not %j, which is stopped as it stands',
    (typed) => {
      const { supplier, type, preview } = openSuppliers();
      type(supplier.id, 'phone', typed);
      expect(preview().edits).toMatchObject([
        { status: 'blocked', reason: `The shop does not take "${typed}" here. Allowed: digits` },
      ]);
    },
  );
});
