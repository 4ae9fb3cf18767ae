import { hasLostThousands } from '../../api/values/lost-thousands';
import { wholesaleColumn } from '../../tables/datasets/goods/variations';
import { parseSteps } from '../../tables/wholesale-steps';
import type { BesideRule, ValueIn } from './beside-rule';

const price = 'price';
const cost = 'price_buy';
const reseller = 'price_reseller';
const discount = 'discount';
/** Of the categories of customers that have prices of their own. */
const levels = ['1', '2', '3'] as const;
const levelPrice = (level: string): string => `price${level}`;
const soldFor: readonly string[] = [price, reseller, ...levels.map(levelPrice)];

const amountIn = (valueIn: ValueIn, column: string): number => {
  const value = valueIn(column);
  return typeof value === 'number' ? value : 0;
};

const stepPricesIn = (valueIn: ValueIn): number[] =>
  (parseSteps(String(valueIn(wholesaleColumn) ?? '')) ?? []).map((step) => step.price);

/** What prices of a product mean beside each other. */
export const priceRules: readonly BesideRule[] = [
  {
    message: 'warning.belowCost',
    columns: [...soldFor, cost],
    tell: (column, valueIn) => {
      const facts = { price: amountIn(valueIn, column === cost ? price : column), cost: amountIn(valueIn, cost) };
      return facts.price > 0 && facts.cost > facts.price ? facts : undefined;
    },
  },
  {
    message: 'warning.abovePrice',
    columns: [reseller, price],
    tell: (_column, valueIn) => {
      const facts = { value: amountIn(valueIn, reseller), price: amountIn(valueIn, price) };
      return facts.price > 0 && facts.value > facts.price ? facts : undefined;
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
      const [value, meant] = [amountIn(valueIn, discount), amountIn(valueIn, discount) * 1000];
      return value > 0 && value < 1000 && meant < amountIn(valueIn, price) ? { value, meant, unit: 'Rp' } : undefined;
    },
  },
  {
    message: 'warning.stepAbovePrice',
    columns: [wholesaleColumn, price],
    tell: (_column, valueIn) => {
      const facts = { step: Math.max(0, ...stepPricesIn(valueIn)), price: amountIn(valueIn, price) };
      return facts.price > 0 && facts.step > facts.price ? facts : undefined;
    },
  },
  {
    message: 'warning.stepBelowCost',
    columns: [cost, wholesaleColumn],
    tell: (_column, valueIn) => {
      // Of no steps the lowest is infinite, and so below no cost.
      const facts = { step: Math.min(...stepPricesIn(valueIn)), cost: amountIn(valueIn, cost) };
      return facts.cost > facts.step ? facts : undefined;
    },
  },
  {
    message: 'warning.lostThousands',
    columns: [wholesaleColumn],
    tell: (_column, valueIn) => {
      const value = Math.min(...stepPricesIn(valueIn));
      return hasLostThousands(value, amountIn(valueIn, price)) ? { value, meant: value * 1000, unit: 'Rp' } : undefined;
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
      const facts = { level, value: amountIn(valueIn, column), price: amountIn(valueIn, price) };
      return facts.price > 0 && facts.value > facts.price ? facts : undefined;
    },
  };
}

/** A discount is an amount, taken off the price. */
function overDiscount(valueIn: ValueIn): { readonly discount: number; readonly price: number } | undefined {
  const facts = { discount: amountIn(valueIn, discount), price: amountIn(valueIn, price) };
  return facts.price > 0 && facts.discount > facts.price ? facts : undefined;
}
