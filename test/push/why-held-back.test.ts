import { sayWhyHeldBack } from '../../src/push/why-held-back';

describe('why something was held back', () => {
  const doubt = { message: 'warning.belowCost', values: { price: 900, cost: 8000 } } as const;

  it('is told with what can be done about it where nobody was asked about a doubt', () => {
    expect(sayWhyHeldBack('en', doubt)).toBe(
      'Price Rp900 is below the cost price Rp8,000 – review again, and tick it if you mean it',
    );
    expect(sayWhyHeldBack('id', doubt)).toBe(
      'Harga Rp900 di bawah harga beli Rp8.000 – tinjau lagi, lalu centang jika memang itu maksudnya',
    );
  });

  it('is told by itself where nothing can be ticked', () => {
    expect(sayWhyHeldBack('en', { message: 'blocked.gone', values: {} })).toBe('No longer in the shop');
  });
});
