import type { PlanView } from '../../../../src/rpc/push-calls';
import type { Shop } from '../../../../workbench/shop/shop';
import type { JsonObject } from '../../../../workbench/shop/shop-message';
import { openDataset } from '../../open-dataset';

/** As the shop keeps them: a coupon with every limit, and a promo with none. */
const couponFacts = {
  group: 'COUPON',
  name: 'Merdeka',
  coupon_code: '00050',
  type: 'PRODUCT',
  start_date: '2027-03-01 08:00',
  end_date: '2027-03-31 23:59',
  is_active: true,
  discount: { type: 'PERCENTAGE', amount: 10, max_nominal: 50_000 },
  limits: { usage_per_customer: '3', promo_limit: '100', minimum_product: 2, minimum_transaction: 150_000 },
  all_products: false,
  selected_items: { products: [1_000_001, 1_000_002], platforms: ['ORDER_APP', 'PRIVOR'], couriers: ['1', '4'] },
  customer_categories: ['N', 'D'],
};

const promoFacts = {
  group: 'PROMO',
  name: 'Gratis ongkir',
  coupon_code: '',
  type: 'EXPEDITION',
  start_date: '2027-01-01 00:00',
  end_date: '2027-01-31 12:30',
  is_active: false,
  discount: { type: 'NOMINAL', amount: 5000, max_nominal: 5000 },
  limits: { usage_per_customer: 'UNLIMITED', promo_limit: null, minimum_product: null, minimum_transaction: 0 },
  all_products: true,
  selected_items: { products: [], platforms: ['STOREFRONT'], couriers: ['1'] },
  customer_categories: ['Y'],
};

function openPromos(...changes: readonly JsonObject[]) {
  const coupon = { id: 683, facts: { ...couponFacts, ...changes[0] } as JsonObject };
  const promo = { id: 684, facts: { ...promoFacts, ...changes[1] } as JsonObject };
  const opened = openDataset('promos', 'id', { arrange: ({ state }: Shop) => state.promos.push(coupon, promo) });
  return { ...opened, coupon, promo };
}

const typed = {
  name: 'Kemerdekaan',
  coupon_code: '00017',
  is_active: 'FALSE',
  'discount.amount': '17',
  'discount.max_nominal': '45000',
  'limits.minimum_transaction': '170000',
  'limits.minimum_product': '3',
  'limits.promo_limit': '17',
  'limits.usage_per_customer': 'UNLIMITED',
};

describe('edits of a promo still to come', () => {
  it('change what was typed and nothing else, and can be taken back', () => {
    const { shop, coupon, promo, type, preview, confirm, rpc } = openPromos();
    const before = structuredClone(promo.facts);
    for (const [column, text] of Object.entries(typed)) type(coupon.id, column, text);
    const plan = preview();
    expect(plan.counts).toMatchObject({ ready: 9, blocked: 0, conflict: 0 });
    const { run, counts } = confirm(plan);
    expect(counts.done).toBe(9);
    expect(coupon.facts).toEqual({
      ...{ ...couponFacts, id: coupon.id, name: 'Kemerdekaan', coupon_code: '00017', is_active: false },
      discount: { type: 'PERCENTAGE', amount: 17, max_nominal: 45_000 },
      limits: { usage_per_customer: 'UNLIMITED', promo_limit: '17', minimum_product: 3, minimum_transaction: 170_000 },
    });
    expect(promo.facts).toEqual(before);
    expect(preview().edits).toEqual([]);
    expect(confirm(rpc<PlanView>('push.undo', { run })).counts.done).toBe(9);
    expect(coupon.facts).toEqual({ ...couponFacts, id: coupon.id });
    expect(shop.violations).toEqual([]);
  });

  it('leave limits that it does not have empty, and empty them again', () => {
    const { shop, promo, type, preview, confirm, rpc } = openPromos();
    type(promo.id, 'limits.promo_limit', '5');
    const { run, counts } = confirm(preview());
    expect(counts.done).toBe(1);
    expect(promo.facts).toEqual({ ...promoFacts, id: promo.id, limits: { ...promoFacts.limits, promo_limit: '5' } });
    expect(confirm(rpc<PlanView>('push.undo', { run })).counts.done).toBe(1);
    expect(promo.facts).toEqual({ ...promoFacts, id: promo.id });
    expect(shop.violations).toEqual([]);
  });
});

describe('the end of a promo', () => {
  const end = 'end_date';

  it('is compared, shown and sent to the minute, and stays a date in its cell', () => {
    const { shop, coupon, type, cell, preview, confirm, pull, rpc } = openPromos();
    const dateBefore = cell(coupon.id, end);
    type(coupon.id, end, '2027-04-15 18:00');
    const plan = preview();
    expect(plan.edits).toMatchObject([
      { status: 'ready', baseline: '2027-03-31 23:59', wanted: '2027-04-15 18:00', live: '2027-03-31 23:59' },
    ]);
    const { run, counts } = confirm(plan);
    expect(counts.done).toBe(1);
    expect(coupon.facts).toEqual({ ...couponFacts, id: coupon.id, end_date: '2027-04-15 18:00' });
    pull();
    expect(preview().edits).toEqual([]);
    expect(confirm(rpc<PlanView>('push.undo', { run })).counts.done).toBe(1);
    expect(coupon.facts).toEqual({ ...couponFacts, id: coupon.id });
    expect(cell(coupon.id, end)).toEqual(dateBefore);
    coupon.facts = { ...coupon.facts, end_date: '2027-05-01 12:00' };
    pull();
    expect(preview().edits).toEqual([]);
    expect(shop.violations).toEqual([]);
  });

  it('has to be a date with a time, after the start', () => {
    const { coupon, promo, type, preview } = openPromos();
    type(coupon.id, end, 'lusa');
    type(promo.id, end, '2026-12-31 23:59');
    expect(Object.fromEntries(preview().edits.map(({ key, reason }) => [key, reason]))).toEqual({
      '683/end_date': '"lusa" is not a date with a time; write for instance 31 Mar 2026, 18:00',
      '684/end_date': 'It begins on 1 Jan 2027, 00:00; its end has to be later',
    });
  });

  it('can be given to one that has none, but not taken away again', () => {
    const { promo, type, preview, confirm, rpc } = openPromos({}, { end_date: null });
    type(promo.id, end, '2027-02-28 23:59');
    const { run, counts } = confirm(preview());
    expect(counts.done).toBe(1);
    expect(promo.facts.end_date).toBe('2027-02-28 23:59');
    expect(rpc<PlanView>('push.undo', { run }).edits).toMatchObject([
      { status: 'blocked', reason: 'Ngorder has no way to undo this' },
    ]);
  });
});

describe('an edit of a promo', () => {
  it('that has begun is refused with the reason', () => {
    const { shop, coupon, promo, type, preview } = openPromos({ start_date: '2026-03-02 08:59' });
    type(coupon.id, 'name', 'Kemerdekaan');
    type(promo.id, 'name', 'Ongkir');
    expect(preview().edits.map(({ status, reason }) => [status, reason])).toEqual([
      [
        'blocked',
        'It began on 2 Mar 2026, 08:59, and Ngorder accepts no promo that starts in the past; change it in Ngorder',
      ],
      ['ready', ''],
    ]);
    expect(shop.violations).toEqual([]);
  });

  it('that begins between preview and confirmation is not sent', () => {
    const { shop, clock, coupon, type, preview, confirm, resultOf } = openPromos({ start_date: '2026-03-02 09:30' });
    type(coupon.id, 'name', 'Kemerdekaan');
    const plan = preview();
    clock.advance(31 * 60_000);
    expect(confirm(plan).counts).toMatchObject({ done: 0, failed: 1 });
    expect(resultOf(coupon.id)).toContain('It began on 2 Mar 2026, 09:30');
    expect(shop.changes.get('PATCH /promo')).toBeUndefined();
  });

  it('that has no end is refused unless it is given one', () => {
    const { promo, type, preview } = openPromos({}, { end_date: null });
    type(promo.id, 'name', 'Ongkir');
    expect(preview().edits).toMatchObject([
      {
        status: 'blocked',
        reason: 'It has no end, and Ngorder accepts no promo without one; write one into the row and push that first',
      },
    ]);
  });

  it('takes no share over 100 % and no use that the shop does not offer', () => {
    const { coupon, promo, type, preview } = openPromos();
    type(coupon.id, 'discount.amount', '101');
    type(coupon.id, 'limits.usage_per_customer', '10');
    type(promo.id, 'discount.amount', '101');
    const reasons = new Map(preview().edits.map(({ key, reason }) => [key, reason]));
    expect(Object.fromEntries(reasons)).toEqual({
      '683/discount.amount': 'The shop does not take "101" here. Allowed: 0–100',
      '683/limits.usage_per_customer':
        'The shop does not take "10" here. Allowed: 1, 2, 3, 4, 5, 6, 7, 8, 9, UNLIMITED',
      '684/discount.amount': '',
    });
  });

  it('meets what the shop changed since the pull', () => {
    const { coupon, type, preview } = openPromos();
    type(coupon.id, 'name', 'Kemerdekaan');
    coupon.facts = { ...coupon.facts, name: 'Lain' };
    expect(preview().edits).toMatchObject([{ status: 'conflict', live: 'Lain' }]);
  });

  it('proves itself first: where the shop alters something else, no other promo follows', () => {
    const { coupon, promo, type, preview, confirm } = openPromos();
    type(coupon.id, 'name', 'Kemerdekaan');
    type(promo.id, 'name', 'Ongkir');
    const plan = preview();
    let facts = coupon.facts;
    // A shop that forgets for whom it is.
    Object.defineProperty(coupon, 'facts', {
      get: () => facts,
      set(changed: JsonObject) {
        facts = { ...changed, customer_categories: [] };
      },
    });
    expect(confirm(plan).counts).toMatchObject({ changedAfter: 1, failed: 1, done: 0 });
    expect(promo.facts.name).toBe('Gratis ongkir');
  });

  it.each(['dropAnswer', 'dropRequest', 'brokenJson'] as const)('arrives after %s', (kind) => {
    const { shop, coupon, type, preview, confirm } = openPromos();
    type(coupon.id, 'name', 'Kemerdekaan');
    const plan = preview();
    shop.faults.add({ method: 'PATCH', path: '/promo', nth: 1, fault: { kind } });
    expect(confirm(plan).counts.done).toBe(1);
    expect(coupon.facts.name).toBe('Kemerdekaan');
  });
});
