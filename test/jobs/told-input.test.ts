import { toldInput } from '../../src/jobs/told-input';

describe('what a request asked for', () => {
  it('is told by the names of its fields, also of those within others', () => {
    const input = { nominal: 2000, variations: [{ sku: 'A-1', price: 75_000 }] };
    expect(toldInput('id', 'expense.create', { nominal: 2000, note: 'kas' })).toBe('Nominal: 2000, Catatan: kas');
    expect(toldInput('en', 'product.create', input)).toBe('Amount: 2000, Variations: SKU: A-1, Price: 75000');
  });

  it('loses nothing where two fields are called alike', () => {
    expect(toldInput('en', 'x.y', { some_field: 1, 'some field': 2 })).toBe(
      'Some field: 1, Some field (some field): 2',
    );
  });
});
