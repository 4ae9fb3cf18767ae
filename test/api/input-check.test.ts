import { catalogue } from '../../src/api/catalogue';
import { checkInput } from '../../src/api/input-check';
import { codeOf } from '../push/open-pulled';

describe('an input with half of a character', () => {
  it.each([
    ['a text', catalogue.product.search, { keyword: '\ud800' }],
    ['a field of a record in a list', catalogue.product.update, { id: 1, variations: [{ id: '1', sku: 'a\udc00' }] }],
    ['a name', catalogue.product.update, { id: 1, preorder_setting: { '\ud800': 1 } }],
  ] as const)('is refused by name before anything is sent: in %s', (_, endpoint, input) => {
    expect(() => checkInput(endpoint, input)).toThrow(/broken character/);
  });

  it('passes with whole ones', () => {
    expect(codeOf(() => checkInput(catalogue.product.search, { keyword: '😀' }))).toBe('none');
  });
});

describe('what is required under a condition', () => {
  const cost = { category: 'DISCOUNT', name: 'Diskon' } as const;
  const { create, update } = catalogue.orderCost;

  it.each([
    ['by a value beside it', create, { ...cost, type: 'NOMINAL' }, '"nominal"'],
    ['by any of two that are filled', update, { order_cost_id: 'a', percentage: 5 }, '"type"'],
    ['by one that is filled', catalogue.user.updateProfile, profile({ password: 'x' }), '"password_confirmation"'],
    ['within an object', catalogue.order.pay, payment({ status: 'INSTALLMENT' }), '"payment.amount"'],
  ] as const)('is asked for before anything is sent: %s', (_, endpoint, input, named) => {
    expect(() => checkInput(endpoint, input)).toThrow(named);
  });

  it.each([
    ['where the condition is not met', create, { ...cost, type: 'PERCENTAGE', percentage: 5 }],
    ['where it is there', create, { ...cost, type: 'NOMINAL', nominal: 5000 }],
    ['where nothing is filled', update, { order_cost_id: 'a', name: 'Diskon' }],
    ['where the input does not tell', catalogue.shipment.cancelPickup, { id: 1 }],
    ['within an object', catalogue.order.pay, payment({ status: 'PAID' })],
  ] as const)('is not asked for %s', (_, endpoint, input) => {
    expect(codeOf(() => checkInput(endpoint, input))).toBe('none');
  });
});

function profile(more: object) {
  return { full_name: 'Sari', phone_number: '0812', ...more };
}

function payment(more: object) {
  return { id: 1, payment: { date: '2026-03-02', bank_id: 1, ...more } };
}

describe('a file', () => {
  const file = { name: 'logo.png', contentType: 'image/png' };

  it.each(['%%%', 'abc', 'aGFsb=', 'aGFs bw=='])(
    'is refused before anything is sent where %s is no base64',
    (base64) => {
      expect(() => checkInput(catalogue.shop.updateLogo, { logo: { ...file, base64 } })).toThrow('"logo" does not fit');
    },
  );

  it('is taken as base64', () => {
    expect(codeOf(() => checkInput(catalogue.shop.updateLogo, { logo: { ...file, base64: 'aGFsbw==' } }))).toBe('none');
  });
});

describe('limits of what comes as a text', () => {
  const { withdraw } = catalogue.payment;
  const paid = { xendit_bank_id: 1, nominal: 50_000, holder_name: 'Sari' };

  it.each(['0', '0000', 0])('hold for digits: %j is no account number', (account_number) => {
    expect(() => checkInput(withdraw, { ...paid, account_number })).toThrow('digits ≥ 1');
    expect(codeOf(() => checkInput(withdraw, { ...paid, account_number: '0081234567' }))).toBe('none');
  });

  it('hold for a day with a time, which words are none of', () => {
    const [begun] = Object.entries(catalogue.promo.update.parameters).filter(([name]) => name === 'start_date');
    if (!begun) throw new Error('no such parameter');
    const [name, field] = begun;
    const endpoint = { ...catalogue.promo.update, parameters: { [name]: field } };
    expect(() => checkInput(endpoint, { [name]: 'besok' })).toThrow('yyyy-mm-dd hh:mm');
    expect(codeOf(() => checkInput(endpoint, { [name]: '2026-03-31 18:00' }))).toBe('none');
  });
});
