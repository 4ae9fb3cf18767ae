import fc from 'fast-check';
import { type PriceRule, priceBy, type Rounding, roundings } from '../../../src/push/prices/price-rule';

const percent = (amount: number, more: Partial<PriceRule> = {}): PriceRule => ({
  direction: 'down',
  by: { unit: 'percent', amount },
  rounding: 'none',
  ...more,
});
const rupiah = (amount: number, more: Partial<PriceRule> = {}): PriceRule => ({
  ...percent(0, more),
  by: { unit: 'rupiah', amount },
});

const priceOf = (rule: PriceRule, price: number | undefined, cost?: number, discount = 0) => {
  const outcome = priceBy(rule, { price, cost, discount });
  return outcome.kind === 'new' ? outcome.price : outcome.why;
};

const anyRounding = fc.constantFrom(...roundings);
const anyPercent = fc.integer({ min: 0, max: 9999 }).map((hundredth) => hundredth / 100);
const anyPrice = fc.integer({ min: 1, max: 50_000_000 });
const anyDiscount = fc.oneof(fc.constant(0), anyPrice);
const anyRule: fc.Arbitrary<PriceRule> = fc.record({
  direction: fc.constantFrom('down' as const, 'up' as const),
  by: fc.oneof(
    anyPercent.map((amount) => ({ unit: 'percent' as const, amount })),
    fc.integer({ min: 0, max: 200_000 }).map((amount) => ({ unit: 'rupiah' as const, amount })),
  ),
  rounding: anyRounding,
  overCostPercent: fc.option(anyPercent, { nil: undefined }),
});

const looksRight: Readonly<Record<Rounding, (price: number) => boolean>> = {
  none: Number.isSafeInteger,
  hundreds: (price) => price % 100 === 0,
  fiveHundreds: (price) => price % 500 === 0,
  thousands: (price) => price % 1000 === 0,
  nineHundreds: (price) => price % 1000 === 900,
};

describe('a price by a rule', () => {
  it.each([
    ['a tenth less', percent(10), 164_000, 147_600],
    ['a fraction of a percent, exactly', percent(0.29), 100_000, 99_710],
    ['a part of a rupiah, rounded', percent(10), 99_999, 89_999],
    ['so many rupiah less', rupiah(2500), 12_000, 9500],
    ['so much more', percent(7.5, { direction: 'up' }), 20_000, 21_500],
    ['to hundreds', percent(10, { rounding: 'hundreds' }), 12_340, 11_100],
    ['to five hundreds', percent(10, { rounding: 'fiveHundreds' }), 12_340, 11_000],
    ['to thousands', percent(10, { rounding: 'thousands' }), 12_340, 11_000],
    ['to an end of 900', percent(10, { rounding: 'nineHundreds' }), 164_000, 147_900],
    ['only rounded', percent(0, { rounding: 'nineHundreds' }), 10_200, 9900],
  ])('is %s', (_what, rule, price, expected) => {
    expect(priceOf(rule, price)).toBe(expected);
  });

  it.each([
    ['none to begin with', percent(10), undefined, 'noPrice'],
    ['nothing', percent(10), 0, 'noPrice'],
    ['negative', percent(10), -5000, 'noPrice'],
    ['a fraction', percent(10), 99.5, 'noPrice'],
    ['more than exact sums take', percent(10), 1e15, 'noPrice'],
    ['all taken away', rupiah(12_000), 12_000, 'tooSmall'],
    ['less than the smallest end of 900', percent(10, { rounding: 'nineHundreds' }), 800, 'tooSmall'],
    ['nothing to take away', percent(0), 12_000, 'same'],
    ['all of it in percent', percent(100), 12_000, 'tooSmall'],
  ])('is none where it is %s', (_what, rule, price, why) => {
    expect(priceOf(rule, price)).toBe(why);
  });

  it('is held at the cost and so much more, on the next price above that looks right', () => {
    const rule = percent(50, { rounding: 'nineHundreds', overCostPercent: 5 });
    expect(priceBy(rule, { price: 20_000, cost: 15_000, discount: 0 })).toEqual({
      kind: 'new',
      price: 15_900,
      isHeld: true,
    });
  });

  it('is none where the cost is not known, or 0, which Ngorder has for costs that nobody entered', () => {
    const rule = percent(10, { overCostPercent: 0 });
    expect([priceOf(rule, 20_000), priceOf(rule, 20_000, 0), priceOf(rule, 20_000, -1)]).toEqual([
      'noCost',
      'noCost',
      'noCost',
    ]);
  });

  it('is none where it is below the limit already, and not raised by a rule that lowers', () => {
    expect(priceOf(percent(10, { overCostPercent: 5 }), 10_000, 10_000)).toBe('atLimit');
    expect(priceOf(percent(10, { overCostPercent: 5 }), 426_000, 468_600)).toBe('belowCost');
  });

  it.each([
    ['lowered as far as is left over after its discount', 389_000, 80_000, 357_200],
    ['lowered as the rule says where its discount leaves enough', 389_000, 10_000, 302_900],
    ['none where its discount leaves the limit already', 357_200, 80_000, 'atLimit'],
    ['none where its discount leaves less than the cost', 330_000, 80_000, 'belowCost'],
    ['none where its discount is above it', 330_000, 340_000, 'belowCost'],
  ])('is %s', (_what, price, discount, expected) => {
    const by = price === 389_000 ? 86_100 : 10_000;
    expect(priceOf(rupiah(by, { overCostPercent: 10 }), price, 252_000, discount)).toBe(expected);
  });

  it('is not raised where the nearest that looks right is higher than before', () => {
    expect(priceOf(percent(1, { rounding: 'nineHundreds' }), 10_600)).toBe(9900);
    expect(priceOf(percent(1, { direction: 'up', rounding: 'nineHundreds' }), 10_200)).toBe(10_900);
  });

  it('is never below its limit once its discount is taken off, whatever is rounded', () => {
    fc.assert(
      fc.property(anyRule, anyPrice, anyPrice, anyDiscount, (rule, price, cost, discount) => {
        const outcome = priceBy(rule, { price, cost, discount });
        if (outcome.kind === 'none' || rule.overCostPercent === undefined) return;
        expect((outcome.price - discount) * 10_000).toBeGreaterThanOrEqual(
          cost * (10_000 + Math.round(rule.overCostPercent * 100)),
        );
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('looks as it should, is above 0 and goes the way of its rule', () => {
    fc.assert(
      fc.property(anyRule, anyPrice, anyPrice, anyDiscount, (rule, price, cost, discount) => {
        const outcome = priceBy(rule, { price, cost, discount });
        if (outcome.kind === 'none') return;
        expect(looksRight[rule.rounding](outcome.price)).toBe(true);
        expect(outcome.price).toBeGreaterThan(0);
        if (rule.direction === 'down') expect(outcome.price).toBeLessThan(price);
        else expect(outcome.price).toBeGreaterThan(price);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('keeps dearer ones dearer', () => {
    fc.assert(
      fc.property(
        anyRule,
        anyPrice,
        anyPrice,
        fc.record({ cost: anyPrice, discount: anyDiscount }),
        (rule, one, other, of) => {
          const [cheap, dear] = [Math.min(one, other), Math.max(one, other)];
          const [low, high] = [priceBy(rule, { price: cheap, ...of }), priceBy(rule, { price: dear, ...of })];
          if (low.kind === 'new' && high.kind === 'new') expect(low.price).toBeLessThanOrEqual(high.price);
        },
      ),
      { seed: 3, numRuns: 2000 },
    );
  });

  it('is as near to the exact one as rounding allows, where no limit is in the way', () => {
    fc.assert(
      fc.property(anyPercent, anyPrice, anyRounding, (amount, price, rounding) => {
        const outcome = priceBy(percent(amount, { rounding }), { price, cost: undefined, discount: 0 });
        const exact = (price * (10_000 - Math.round(amount * 100))) / 10_000;
        if (outcome.kind === 'new' && exact >= 1000) expect(Math.abs(outcome.price - exact)).toBeLessThan(1000);
      }),
      { seed: 4, numRuns: 2000 },
    );
  });
});
