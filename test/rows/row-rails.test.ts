import { codeOf } from '../push/open-pulled';
import { openRows } from './open-rows';
import { priceCells, productCells, promoCells, type RowCells, variationCells } from './row-cells';

const expense: RowCells = { title: 'Plastik', note: 'kas', nominal: '20000' };
const payment: RowCells = { id: '1', 'payment.status': 'INSTALLMENT', 'payment.bank_id': '1' };

const discounted = (discount: string): RowCells => ({ ...productCells, ...variationCells, ...priceCells, discount });

const withdrawal: RowCells = { xendit_bank_id: '1', holder_name: 'Sari', account_number: '123456' };

/** What the plan says of a row: why it is not sent, or what is doubted of it. */
function judged(endpoint: string, cells: RowCells): readonly string[] {
  const { fill, plan } = openRows(endpoint);
  fill(3, cells);
  const { records } = plan();
  return records.filter(({ status }) => status !== 'skipped').flatMap(({ problem, doubts }) => [problem, ...doubts]);
}

describe('the numbers and days of a row', () => {
  it.each<[string, string, RowCells, string]>([
    ['a number that lost its thousands', 'expense.create', { ...expense, nominal: '20.000' }, 'Did you mean Rp20,000'],
    [
      'a hundred thousand that lost them',
      'expense.create',
      { ...expense, nominal: '150.000' },
      'It says Rp150. Did you mean Rp150,000',
    ],
    [
      'an amount that no banknote is as small as',
      'orderCost.create',
      { ...cost(''), type: 'NOMINAL', nominal: '500' },
      'Did you mean Rp500,000',
    ],
    ['an amount of more than a shop sells', 'expense.create', { ...expense, nominal: '900000000000' }, 'far more than'],
    ['more than all of it', 'orderCost.create', cost('150'), '150% is more than all'],
    [
      'a discount that lost its thousands',
      'product.create',
      discounted('15'),
      'Discount: It says Rp15. Did you mean Rp15,000',
    ],
    ['a promo of more than all', 'promo.create', promoCells('PERCENTAGE', '150'), 'Discount: 150% is more than all'],
    [
      'a promo that lost its thousands',
      'promo.create',
      promoCells('NOMINAL', '15'),
      'Discount: It says Rp15. Did you mean Rp15,000',
    ],
    ['an expense of nothing', 'expense.create', { ...expense, nominal: '0' }, 'Amount: It says 0'],
    ['a cost of nothing', 'orderCost.create', { ...cost(''), type: 'NOMINAL', nominal: '0' }, 'Amount: It says 0'],
    ['a cost of 100 % for 1 %', 'orderCost.create', otherCost('100'), 'Percent: This is 100%. Did you mean 1%?'],
    ['a discount of no per cent', 'orderCost.create', cost('0'), 'Percent: It says 0'],
    ['a fee of nothing', 'adminFee.create', { category_code: 'N', nominal: '0' }, 'Fee: It says 0'],
    ['a promo of nothing', 'promo.create', promoCells('NOMINAL', '0'), 'Discount: It says 0'],
    [
      'a product for nothing',
      'product.create',
      { ...discounted('0'), ...Object.fromEntries(Object.keys(priceCells).map((key) => [key, '0'])) },
      'Price: The price becomes 0',
    ],
    ['a payment that is still to come', 'order.pay', paid('2027-06-01'), 'is still to come'],
    ['a payment of long ago', 'order.pay', paid('2019-03-01'), 'more than a year ago'],
  ])('are doubted where they look like a slip: %s', (_, endpoint, cells, doubt) => {
    expect(judged(endpoint, cells)).toEqual(['', expect.stringContaining(doubt)]);
  });

  it.each<[string, string, RowCells, string]>([
    ['a count below zero', 'expense.create', { ...expense, qty: '-5' }, 'Quantity: Cannot be below 0: -5'],
    ['a discount below zero', 'product.create', discounted('-5000'), 'Discount: Cannot be below 0: -5,000'],
    ['a share below zero', 'orderCost.create', cost('-10'), 'Percent: Cannot be below 0: -10'],
    ['a promo below zero', 'promo.create', promoCells('PERCENTAGE', '-10'), 'Discount: Cannot be below 0: -10'],
    [
      'a limit below zero',
      'promo.create',
      { ...promoCells('NOMINAL', '15000'), 'discount.max_nominal': '-1' },
      'At most: Cannot be below 0: -1',
    ],
    ['a payment in 2062', 'order.pay', paid('2062-03-01'), 'cannot be right'],
    ['a payment in 1926', 'order.pay', paid('1926-03-01'), 'cannot be right'],
    ['a payment of nothing', 'order.pay', { ...paid('2026-03-01'), 'payment.amount': '0' }, 'A payment cannot be 0'],
    [
      'a payment of nothing for all of it',
      'order.pay',
      { ...paid('2026-03-01'), 'payment.status': 'PAID', 'payment.amount': '0' },
      'A payment cannot be 0',
    ],
    ['a withdrawal of nothing', 'payment.withdraw', { ...withdrawal, nominal: '0' }, 'A payment cannot be 0'],
    ['a waybill that lost its end', 'order.addAwb', { id: '1', awb_number: '1.00088E+19' }, 'apostrophe'],
  ])('are refused where no cell can mean them: %s', (_, endpoint, cells, problem) => {
    expect(judged(endpoint, cells)).toEqual([expect.stringContaining(problem)]);
  });

  it.each<[string, string, RowCells]>([
    ['an expense', 'expense.create', { ...expense, qty: '2', date: '2026-03-02' }],
    ['a small amount that a note pays', 'expense.create', { ...expense, nominal: '1000' }],
    ['a fee that may not be a thousand times as much', 'adminFee.create', { category_code: 'N', nominal: '500' }],
    ['a discount that may not be a thousand times as much', 'product.create', discounted('500')],
    ['a percentage', 'orderCost.create', cost('50')],
    ['a cost of a tenth', 'orderCost.create', otherCost('10')],
    ['a product without a discount', 'product.create', discounted('0')],
    ['a promo of a share', 'promo.create', promoCells('PERCENTAGE', '10')],
    ['a share beside an amount of nothing', 'orderCost.create', { ...cost('10'), nominal: '0' }],
    ['an amount beside a share of nothing', 'orderCost.create', { ...cost('0'), type: 'NOMINAL', nominal: '2000' }],
    [
      'a promo without limits',
      'promo.create',
      { ...promoCells('NOMINAL', '15000'), 'discount.max_nominal': '0', 'limits.minimum_transaction': '0' },
    ],
    ['a courier who is free', 'courierSetting.updateCustom', { id: '1', name: 'Antar sendiri', fee: '0' }],
  ])('pass where they are honest: %s', (_, endpoint, cells) => {
    expect(judged(endpoint, cells)).toEqual(['']);
  });

  it('are doubted each by itself, whatever the other rows of the column say', () => {
    const { fill, plan } = openRows('expense.create');
    ['150000', '120000', '90', '180000'].forEach((nominal, index) => {
      fill(3 + index, { ...expense, nominal });
    });
    const doubts = plan().records.map(({ doubts: told }) => told.join());
    expect(doubts).toEqual(['', '', '', 'Amount: It says Rp90. Did you mean Rp90,000?', '']);
  });

  it('leave, where doubted, only once their number was typed', () => {
    const { shop, fill, plan, confirm } = openRows('expense.create');
    const before = shop.state.expenses.length;
    fill(3, { ...expense, nominal: '20.000' });
    const previewed = plan();
    expect(previewed.confirmWith).toBe('1');
    expect(codeOf(() => confirm(previewed))).toBe('typeToConfirm');
    expect(shop.state.expenses).toHaveLength(before);
  });
});

function otherCost(percentage: string): RowCells {
  return { ...cost(percentage), category: 'OTHER COST' };
}

function cost(percentage: string): RowCells {
  return { category: 'DISCOUNT', name: 'Promo', type: 'PERCENTAGE', percentage };
}

function paid(date: string): RowCells {
  return { ...payment, 'payment.date': date, 'payment.amount': '50000' };
}
