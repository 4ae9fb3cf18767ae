/** How new prices are made so that they look like prices: multiples of so many rupiah, or ending in 900. */
export const roundings = ['none', 'hundreds', 'fiveHundreds', 'thousands', 'nineHundreds'] as const;

export type Rounding = (typeof roundings)[number];

/** How prices are made of other ones. */
export interface PriceRule {
  readonly direction: 'down' | 'up';
  /** By how much: a percentage of at most two decimals, or whole rupiah. 0 only rounds. */
  readonly by: { readonly unit: 'percent' | 'rupiah'; readonly amount: number };
  readonly rounding: Rounding;
  /** No price, less its discount, is below the cost and so many percent of it; no such limit when absent. */
  readonly overCostPercent?: number | undefined;
}

/** What a rule looks at of a record: whole rupiah; `undefined` where nobody knows. */
export interface Priced {
  readonly price: number | undefined;
  readonly cost: number | undefined;
  /** What is taken off the price when it is sold; 0 where nothing is, or nobody knows. */
  readonly discount: number;
}

/**
 * Why a rule gives no price. `noPrice`: there is none to begin with; `noCost`: what the limit hangs on is not known; `belowCost` and `atLimit`: it could only be lowered by going below the limit, and is below the cost already, or not;
 * `tooSmall`: nothing above 0 would be left; `same`: it stays as it is.
 */
export type NoNewPrice = 'noPrice' | 'noCost' | 'belowCost' | 'atLimit' | 'tooSmall' | 'same';

/** @param isHeld whether the limit made it higher than the rule alone would. */
export type PriceOutcome =
  | { readonly kind: 'new'; readonly price: number; readonly isHeld: boolean }
  | { readonly kind: 'none'; readonly why: NoNewPrice };

/** Prices that look as they should: `ending`, and so many rupiah further each. */
interface Grid {
  readonly step: number;
  readonly ending: number;
}

const grids: Readonly<Record<Rounding, Grid>> = {
  none: { step: 1, ending: 0 },
  hundreds: { step: 100, ending: 0 },
  fiveHundreds: { step: 500, ending: 0 },
  thousands: { step: 1000, ending: 0 },
  nineHundreds: { step: 1000, ending: 900 },
};

/** Above this, sums of hundredths of percents are not exact any more; no shop takes a price like it. */
const mostRupiah = 1e10;

const none = (why: NoNewPrice): PriceOutcome => ({ kind: 'none', why });

/**
 * The price that a rule gives. Rounding goes to the nearest, but never against the rule's direction, and never below its limit: where the limit is in the way, the
 * next price above it that looks right is taken. What is lowered never comes out higher, nor what is raised lower.
 */
export function priceBy(rule: PriceRule, { price, cost, discount }: Priced): PriceOutcome {
  if (!isAmount(price)) return none('noPrice');
  const limit = limitOf(rule, cost, discount);
  if (limit === undefined) return none('noCost');
  const grid = grids[rule.rounding];
  const wanted = withinDirection(rule, grid, price);
  const lowest = limit === 0 ? Number.NEGATIVE_INFINITY : above(grid, limit);
  const isHeld = wanted < lowest;
  const found = isHeld ? lowest : wanted;
  if (isHeld && rule.direction === 'down' && found >= price)
    return none(isAmount(cost) && price - discount < cost ? 'belowCost' : 'atLimit');
  if (found <= 0) return none('tooSmall');
  return found === price ? none('same') : { kind: 'new', price: found, isHeld };
}

const isAmount = (value: number | undefined): value is number =>
  value !== undefined && Number.isSafeInteger(value) && value > 0 && value <= mostRupiah;

/** @returns 0 without a limit; `undefined` where it is not known. */
function limitOf({ overCostPercent }: PriceRule, cost: number | undefined, discount: number): number | undefined {
  if (overCostPercent === undefined) return 0;
  return isAmount(cost) ? Math.ceil(hundredths(cost, overCostPercent) / 10_000) + discount : undefined;
}

/** So many ten-thousandths of an amount, with so many percent more of it: whole numbers, so that a fraction of a percent adds no error. */
const hundredths = (amount: number, percent: number): number => amount * (10_000 + Math.round(percent * 100));

/** The nearest price that looks right and does not go the other way. */
function withinDirection(rule: PriceRule, grid: Grid, price: number): number {
  const exact = changed(rule, price);
  const near = exact > 0 ? Math.max(nearest(grid, exact), above(grid, 1)) : below(grid, exact);
  return rule.direction === 'down' ? Math.min(near, below(grid, price)) : Math.max(near, above(grid, price));
}

function changed({ direction, by: { unit, amount } }: PriceRule, price: number): number {
  const signed = direction === 'down' ? -amount : amount;
  return unit === 'rupiah' ? price + signed : hundredths(price, signed) / 10_000;
}

const below = ({ step, ending }: Grid, value: number): number => Math.floor((value - ending) / step) * step + ending;
const above = ({ step, ending }: Grid, value: number): number => Math.ceil((value - ending) / step) * step + ending;
const nearest = ({ step, ending }: Grid, value: number): number => Math.round((value - ending) / step) * step + ending;
