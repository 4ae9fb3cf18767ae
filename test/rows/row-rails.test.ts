import { codeOf } from '../push/open-pulled';
import { openRows } from './open-rows';

type Cells = Readonly<Record<string, string>>;

const expense: Cells = { title: 'Plastik', note: 'kas', nominal: '20000' };
const payment: Cells = { id: '1', 'payment.status': 'INSTALLMENT', 'payment.bank_id': '1' };

/** What the plan says of a row: why it is not sent, or what is doubted of it. */
function judged(endpoint: string, cells: Cells): readonly string[] {
  const { fill, plan } = openRows(endpoint);
  fill(3, cells);
  const { records } = plan();
  return records.filter(({ status }) => status !== 'skipped').flatMap(({ problem, doubts }) => [problem, ...doubts]);
}

describe('the numbers and days of a row', () => {
  it.each<[string, string, Cells, string]>([
    ['a number that lost its thousands', 'expense.create', { ...expense, nominal: '20.000' }, 'Did you mean Rp20,000'],
    ['an amount of more than a shop sells', 'expense.create', { ...expense, nominal: '900000000000' }, 'far more than'],
    ['more than all of it', 'orderCost.create', cost('150'), '150% is more than all'],
    [
      'a discount that lost its thousands',
      'product.create',
      discounted('15'),
      'Discount (discount): It says Rp15. Did you mean Rp15,000',
    ],
    [
      'a promo of more than all',
      'promo.create',
      promo('PERCENTAGE', '150'),
      'Discount (discount.amount): 150% is more than all',
    ],
    [
      'a promo that lost its thousands',
      'promo.create',
      promo('NOMINAL', '15'),
      'Discount (discount.amount): It says Rp15. Did you mean Rp15,000',
    ],
    ['a payment that is still to come', 'order.pay', paid('2027-06-01'), 'is still to come'],
    ['a payment of long ago', 'order.pay', paid('2019-03-01'), 'more than a year ago'],
  ])('are doubted where they look like a slip: %s', (_, endpoint, cells, doubt) => {
    expect(judged(endpoint, cells)).toEqual(['', expect.stringContaining(doubt)]);
  });

  it.each<[string, string, Cells, string]>([
    ['a count below zero', 'expense.create', { ...expense, qty: '-5' }, '"qty" cannot be below zero'],
    ['a discount below zero', 'product.create', discounted('-5000'), '"discount" cannot be below zero'],
    ['a share below zero', 'orderCost.create', cost('-10'), '"percentage" cannot be below zero'],
    ['a promo below zero', 'promo.create', promo('PERCENTAGE', '-10'), '"discount.amount" cannot be below zero'],
    [
      'a limit below zero',
      'promo.create',
      { ...promo('NOMINAL', '15000'), 'discount.max_nominal': '-1' },
      '"discount.max_nominal" cannot be below zero',
    ],
    ['a payment in 2062', 'order.pay', paid('2062-03-01'), 'cannot be meant'],
    ['a payment in 1926', 'order.pay', paid('1926-03-01'), 'cannot be meant'],
    ['a waybill that lost its end', 'order.addAwb', { id: '1', awb_number: '1.00088E+19' }, 'apostrophe'],
  ])('are refused where no cell can mean them: %s', (_, endpoint, cells, problem) => {
    expect(judged(endpoint, cells)).toEqual([expect.stringContaining(problem)]);
  });

  it.each<[string, string, Cells]>([
    ['an expense', 'expense.create', { ...expense, qty: '2', date: '2026-03-02' }],
    ['a small amount among others', 'expense.create', { ...expense, nominal: '500' }],
    ['a percentage', 'orderCost.create', cost('100')],
    ['a product without a discount', 'product.create', discounted('0')],
    ['a promo of a share', 'promo.create', promo('PERCENTAGE', '10')],
  ])('pass where they are honest: %s', (_, endpoint, cells) => {
    expect(judged(endpoint, cells)).toEqual(['']);
  });

  it('are held against the other rows of the column', () => {
    const { fill, plan } = openRows('expense.create');
    ['150000', '120000', '90', '180000'].forEach((nominal, index) => {
      fill(3 + index, { ...expense, nominal });
    });
    const doubts = plan().records.map(({ doubts: told }) => told.join());
    expect(doubts).toEqual(['', '', '', 'Amount (nominal): It says Rp90. Did you mean Rp90,000?', '']);
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

function cost(percentage: string): Cells {
  return { category: 'DISCOUNT', name: 'Promo', type: 'PERCENTAGE', percentage };
}

function discounted(discount: string): Cells {
  return {
    ...{
      name: 'Kaos',
      product_type: 'S',
      category_id: '1',
      description: 'Katun',
      shop_id: '1',
      user_id: '1',
      discount,
    },
    ...{ wholesale_status: 'N', publish_status: 'Y', show_stock: 'Y', has_variation: 'N', 'variations.sku': 'KB-1' },
    ...{ 'variations.images': '1', 'variations.primary_image': '1', 'variations.price_buy': '40000' },
    ...{ 'variations.price': '60000', 'variations.price1': '60000', 'variations.price2': '60000' },
    ...{ 'variations.price3': '60000', 'variations.price_reseller': '50000', 'variations.stock_quantity': '5' },
  };
}

function promo(type: string, amount: string): Cells {
  return {
    ...{
      group: 'PROMO',
      type: 'PRODUCT',
      name: 'Lebaran',
      start_date: '2026-03-02 00:00',
      end_date: '2026-03-09 00:00',
    },
    ...{ 'limits.usage_per_customer': 'UNLIMITED', is_active: 'TRUE', customer_categories: 'N', all_products: 'TRUE' },
    ...{ 'selected_items.platforms': 'PROMO', 'selected_items.couriers': 'jne' },
    ...{ 'discount.type': type, 'discount.amount': amount },
  };
}

function paid(date: string): Cells {
  return { ...payment, 'payment.date': date, 'payment.amount': '50000' };
}
