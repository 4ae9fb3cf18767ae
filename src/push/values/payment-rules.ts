import { hasLostThousands } from '../../api/values/lost-thousands';
import { dayOfSerial } from '../../days/read-cell-day';
import { paymentColumn } from '../../tables/datasets/orders/order-columns';
import type { BesideRule } from '../../wishes/beside/beside-rule';

/** What a payment means beside what is due. */
export const paymentRules: readonly BesideRule[] = [
  {
    message: 'warning.lostThousands',
    columns: [paymentColumn],
    tell: (column, after, before) => {
      const [paid, due] = [Number(after(column)), Number(before(column))];
      return hasLostThousands(paid, due) ? { value: paid, meant: paid * 1000, unit: 'Rp' } : undefined;
    },
  },
  {
    message: 'warning.becameDay',
    columns: [paymentColumn],
    tell: (column, after, before) => {
      const [paid, due] = [after(column), before(column)];
      const isAmount = typeof paid === 'number' && paid % 100 !== 0 && paid !== due;
      const day = isAmount ? dayOfSerial(paid) : undefined;
      return day === undefined ? undefined : { value: Number(paid), day };
    },
  },
];
