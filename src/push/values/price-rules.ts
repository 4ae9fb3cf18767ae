import { wholesaleColumn } from '../../tables/datasets/goods/variations';
import { parseSteps } from '../../tables/wholesale-steps';
import type { BesideRule, ValueIn } from './beside-rule';

const price = 'price';
const cost = 'price_buy';
const reseller = 'price_reseller';
const discount = 'discount';
const soldFor: readonly string[] = [price, reseller, 'price1', 'price2', 'price3'];

const amountIn = (valueIn: ValueIn, column: string): number => {
  const value = valueIn(column);
  return typeof value === 'number' ? value : 0;
};

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
    columns: [price, reseller],
    tell: (_column, valueIn) => {
      const facts = { value: amountIn(valueIn, reseller), price: amountIn(valueIn, price) };
      return facts.price > 0 && facts.value > facts.price ? facts : undefined;
    },
  },
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
      return value > 0 && value < 1000 && meant < amountIn(valueIn, price) ? { value, meant } : undefined;
    },
  },
  {
    message: 'warning.stepAbovePrice',
    columns: [price],
    tell: (_column, valueIn) => {
      const steps = parseSteps(String(valueIn(wholesaleColumn) ?? '')) ?? [];
      const facts = { step: Math.max(0, ...steps.map((one) => one.price)), price: amountIn(valueIn, price) };
      return facts.price > 0 && facts.step > facts.price ? facts : undefined;
    },
  },
  { message: 'warning.belowDiscount', columns: [price], tell: (_column, valueIn) => overDiscount(valueIn) },
];

/** A discount is an amount, taken off the price. */
function overDiscount(valueIn: ValueIn): { readonly discount: number; readonly price: number } | undefined {
  const facts = { discount: amountIn(valueIn, discount), price: amountIn(valueIn, price) };
  return facts.price > 0 && facts.discount > facts.price ? facts : undefined;
}
