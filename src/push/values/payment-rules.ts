import { paymentColumn } from '../../tables/datasets/orders/order-columns';
import type { BesideRule } from './beside-rule';
import { hasLostThousands } from './lost-thousands';

/** What a payment means beside what is due. */
export const paymentRules: readonly BesideRule[] = [
  {
    message: 'warning.lostThousands',
    columns: [paymentColumn],
    tell: (column, after, before) => {
      const [paid, due] = [Number(after(column)), Number(before(column))];
      return hasLostThousands(paid, due) ? { value: paid, meant: paid * 1000 } : undefined;
    },
  },
];
