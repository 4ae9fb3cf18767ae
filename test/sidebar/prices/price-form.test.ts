import { PriceForm, typedNumber, typedRupiah } from '../../../src/sidebar/prices/price-form';

const here = {
  ...{ tabId: 11, tabName: 'Variasi', hasCost: true, conditionColumns: [], fills: [] },
  columns: [{ key: 'price', title: 'Harga', discount: 'known' as const }],
};

describe('what a person types of new prices', () => {
  it.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    [' 10 ', 10],
    ['', undefined],
    ['-5', undefined],
    ['1.234', undefined],
    ['sepuluh', undefined],
  ])('reads %j as percent', (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });

  it.each([
    ['5000', 5000],
    ['5.000', 5000],
    ['1,500,000', 1_500_000],
    ['5.5', undefined],
    ['Rp5000', undefined],
    ['-5000', undefined],
  ])('reads %j as rupiah', (text, number) => {
    expect(typedRupiah(text)).toBe(number);
  });

  it('asks for nothing while an amount, a limit or a condition is missing', () => {
    const form = new PriceForm(here);
    expect(form.order()?.rule).toEqual({
      ...{ direction: 'down', by: { unit: 'percent', amount: 10 }, rounding: 'none', overCostPercent: 5 },
    });
    form.amount.value = '101';
    expect(form.order()).toBeUndefined();
    form.direction.value = 'up';
    expect(form.order()?.rule.by.amount).toBe(101);
    form.limit.value = '';
    expect(form.order()).toBeUndefined();
    form.hasLimit.value = false;
    expect(form.order()?.rule).not.toHaveProperty('overCostPercent');
    form.rows.value = 'fitting';
    expect(form.order()).toBeUndefined();
    form.conditions.value = [{ column: 'sku', is: 'contains', text: 'A' }];
    expect(form.order()?.rows).toEqual({
      kind: 'fitting',
      conditions: [{ column: 'sku', is: 'contains', value: 'A' }],
    });
  });

  it('knows no lowest price in a tab that does not say what things cost', () => {
    expect(new PriceForm({ ...here, hasCost: false }).order()?.rule).not.toHaveProperty('overCostPercent');
  });
});
