import type { Reason } from '../../state/schema/push-plan';
import { countBy } from '../many/count-by';
import { countedOn } from '../many/counted-on';

/** What came in for an order, and what was due of it. */
export interface Payment {
  readonly paid: number;
  readonly due: number;
}

/** Fewer are booked one by one: as many may be alike. */
const fewest = { dragged: 3, alike: 10 } as const;

/**
 * What is to be wondered at in payments that are booked together: that they were dragged down, that one amount was filled down over orders of different
 * amounts, or that they are what other orders owe that do not get it, as where a column stands one row off.
 * @param payments from top to bottom, also of those whose orders owe less.
 */
export function paymentDoubts(payments: readonly Payment[]): (payment: Payment) => Reason | undefined {
  const open = payments.filter(isInPart);
  const alike = countBy(open.map(({ paid }) => paid));
  const unmet = new Set(open.map(({ due }) => due));
  const common = commonStep(open);
  const counted = countedOn(open.map(({ paid }) => String(paid)));
  return (payment) => {
    const { paid, due } = payment;
    if (!isInPart(payment)) return undefined;
    if (unmet.has(paid)) return { message: 'warning.othersDue', values: { value: paid, due } };
    if (common) return { message: 'warning.series', values: { count: open.length, step: common } };
    if (counted.has(String(paid))) return { message: 'warning.series', values: { count: counted.size, step: 1 } };
    const count = alike.get(paid) ?? 0;
    return count > fewest.alike ? { message: 'warning.samePayment', values: { count, value: paid } } : undefined;
  };
}

/** What pays all that is due was no slip. */
const isInPart = ({ paid, due }: Payment): boolean => paid !== due;

/** By how much each is more than the one above; 0 where that differs. */
function commonStep(payments: readonly Payment[]): number {
  const steps = new Set(payments.slice(1).map(({ paid }, index) => paid - (payments[index]?.paid ?? 0)));
  const [step = 0] = steps;
  return payments.length >= fewest.dragged && steps.size === 1 ? step : 0;
}
