import type { Reason } from '../../state/schema/push-plan';
import { countBy } from '../many/count-by';

/** What came in for an order, and what was due of it. */
export interface Payment {
  readonly paid: number;
  readonly due: number;
}

/** Fewer are booked one by one: as many may be alike, or stand by chance where another one belongs. */
const fewest = { dragged: 3, alike: 10, displaced: 3 } as const;

/**
 * What is to be wondered at in payments that are booked together: that they were dragged down, that one amount was filled down over orders of different
 * amounts, or that they stand beside the order above or below theirs.
 * @param payments from top to bottom.
 */
export function paymentDoubts(payments: readonly Payment[]): (payment: Payment) => Reason | undefined {
  const open = payments.filter(isInPart);
  const alike = countBy(open.map(({ paid }) => paid));
  const dragged = draggedAmong(open);
  const displaced = displacedAmong(payments);
  return (payment) => {
    const { paid } = payment;
    const count = alike.get(paid) ?? 0;
    if (displaced.has(payment)) return { message: 'warning.othersDue', values: { value: paid, due: payment.due } };
    if (dragged) return isInPart(payment) ? { message: 'warning.series', values: dragged } : undefined;
    if (count <= fewest.alike || !isInPart(payment)) return undefined;
    return { message: 'warning.samePayment', values: { count, value: paid } };
  };
}

/** What pays all that is due was no slip. */
const isInPart = ({ paid, due }: Payment): boolean => paid !== due;

/** All of them, where each is as much more than the one above. */
function draggedAmong(payments: readonly Payment[]): { readonly count: number; readonly step: number } | undefined {
  const steps = new Set(payments.slice(1).map(({ paid }, index) => paid - (payments[index]?.paid ?? 0)));
  const [step = 0] = steps;
  const isSeries = payments.length >= fewest.dragged && steps.size === 1 && step !== 0;
  return isSeries ? { count: payments.length, step } : undefined;
}

/** Those that are just what is due in the next row, up or down, where most are. */
function displacedAmong(payments: readonly Payment[]): ReadonlySet<Payment> {
  const found = [1, -1].map((by) =>
    payments.filter((one, row) => isInPart(one) && payments[row + by]?.due === one.paid),
  );
  const [most = []] = found.sort((one, other) => other.length - one.length);
  return new Set(most.length >= fewest.displaced && most.length * 2 >= payments.length ? most : []);
}
