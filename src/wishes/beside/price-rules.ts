import { hasLostThousands } from '../../api/values/lost-thousands';
import { wholesaleColumn } from '../../tables/datasets/goods/variations';
import { parseSteps } from '../../tables/wholesale-steps';
import type { MessageValues } from '../../text/message';
import type { BesideRule, Oddity, ValueIn } from './beside-rule';

const price = 'price';
const cost = 'price_buy';
const reseller = 'price_reseller';
const discount = 'discount';
/** Of the categories of customers that have prices of their own. */
const levels = ['1', '2', '3'] as const;
const levelPrice = (level: string): string => `price${level}`;
const soldFor: readonly string[] = [price, reseller, ...levels.map(levelPrice)];

/** A discount is an amount, taken off the price: resellers' prices and those of levels are sold at without it. */
export const discounted = { column: discount, off: [price] } as const;

/** Of a price, so much is nearly nothing. */
const nearlyNothing = 0.1;

const amountIn = (valueIn: ValueIn, column: string): number => {
  const value = valueIn(column);
  return typeof value === 'number' ? value : 0;
};

const stepPricesIn = (valueIn: ValueIn): number[] =>
  (parseSteps(String(valueIn(wholesaleColumn) ?? '')) ?? []).map((step) => step.price);

/** Where one amount is above another one that there is. @param lower nothing where it is 0. */
const above = (higher: number, lower: number, values: MessageValues): Oddity | undefined =>
  lower > 0 && higher > lower ? { values, size: higher / lower } : undefined;

/** Where some amounts are above others: the more of them, and the farther, the odder. */
const anyAbove = (pairs: readonly (readonly [higher: number, lower: number])[], values: MessageValues) => {
  const odd = pairs.filter(([higher, lower]) => higher > lower);
  // What is sold for nothing is below any cost.
  return odd.length === 0
    ? undefined
    : { values, size: odd.reduce((sum, [higher, lower]) => sum + higher / Math.max(1, lower), 0) };
};

const lostThousands = (value: number): Oddity => ({
  values: { value, meant: value * 1000, unit: 'Rp' },
  size: 1 / value,
});

/** What prices of a product mean beside each other. */
export const priceRules: readonly BesideRule[] = [
  {
    message: 'warning.belowCost',
    columns: [...soldFor, cost],
    tell: (column, valueIn) => {
      const facts = { price: amountIn(valueIn, column === cost ? price : column), cost: amountIn(valueIn, cost) };
      return above(facts.cost, facts.price, facts);
    },
  },
  {
    message: 'warning.abovePrice',
    columns: [reseller, price],
    tell: (_column, valueIn) => {
      const facts = { value: amountIn(valueIn, reseller), price: amountIn(valueIn, price) };
      return above(facts.value, facts.price, facts);
    },
  },
  ...levels.map(aboveAtLevel),
  {
    message: 'blocked.discountAbovePrice',
    columns: [discount],
    isError: true,
    tell: (_column, valueIn) => overDiscount(valueIn),
  },
  {
    message: 'warning.lostThousands',
    columns: [discount],
    tell: (_column, valueIn) => {
      const value = amountIn(valueIn, discount);
      return value > 0 && value < 1000 && value * 1000 < amountIn(valueIn, price) ? lostThousands(value) : undefined;
    },
  },
  {
    message: 'warning.stepAbovePrice',
    columns: [wholesaleColumn, price],
    tell: (_column, valueIn) => {
      const steps = stepPricesIn(valueIn);
      const facts = { step: Math.max(0, ...steps), price: amountIn(valueIn, price) };
      if (facts.price === 0) return undefined;
      return anyAbove(
        steps.map((step) => [step, facts.price]),
        facts,
      );
    },
  },
  {
    message: 'warning.stepBelowCost',
    columns: [cost, wholesaleColumn],
    tell: (_column, valueIn) => {
      const steps = stepPricesIn(valueIn);
      const facts = { step: Math.min(...steps), cost: amountIn(valueIn, cost) };
      return anyAbove(
        steps.map((step) => [facts.cost, step]),
        facts,
      );
    },
  },
  {
    message: 'warning.lostThousands',
    columns: [wholesaleColumn],
    tell: (_column, valueIn) => {
      const value = Math.min(...stepPricesIn(valueIn));
      return hasLostThousands(value, amountIn(valueIn, price)) ? lostThousands(value) : undefined;
    },
  },
  {
    message: 'warning.discountLeavesLittle',
    columns: [discount, price, cost],
    tell: (column, valueIn) => {
      const [full, off] = [amountIn(valueIn, price), amountIn(valueIn, discount)];
      const facts = { left: full - off, price: full, cost: amountIn(valueIn, cost) };
      const least = Math.max(facts.cost, full * nearlyNothing);
      // Of a price that is below the cost by itself that is told.
      const isOwn = column === discount || full >= facts.cost;
      const isLittle = isOwn && off > 0 && facts.left >= 0 && facts.left < least;
      return isLittle ? { values: facts, size: least / Math.max(1, facts.left) } : undefined;
    },
  },
  { message: 'warning.belowDiscount', columns: [price], tell: (_column, valueIn) => overDiscount(valueIn) },
];

/** Asked of the level alone: of a price that falls below it, in a sale, there are three, and resellers' beside them. */
function aboveAtLevel(level: string): BesideRule {
  return {
    message: 'warning.levelAbovePrice',
    columns: [levelPrice(level)],
    tell: (column, valueIn) => {
      const facts = { value: amountIn(valueIn, column), price: amountIn(valueIn, price) };
      return above(facts.value, facts.price, { level, ...facts });
    },
  };
}

function overDiscount(valueIn: ValueIn): Oddity | undefined {
  const facts = { discount: amountIn(valueIn, discount), price: amountIn(valueIn, price) };
  return above(facts.discount, facts.price, facts);
}
