import { hasLostThousands } from '../../api/values/lost-thousands';
import { dayOfFraction } from '../../days/read-cell-day';
import type { Reason } from '../../state/schema/push-plan';

/**
 * What is to be wondered at in an amount that came in, beside what is due of its order.
 * @param paid no more than that. @param today by the shop's clock.
 */
export function doubtAboutAmount(paid: number, due: number, today: string): Reason | undefined {
  if (hasLostThousands(paid, due))
    return { message: 'warning.lostThousands', values: { value: paid, meant: paid * 1000, unit: 'Rp' } };
  const day = paid % 100 === 0 || paid === due ? undefined : dayOfFraction(paid, today);
  return day === undefined ? undefined : { message: 'warning.becameDay', values: { value: paid, day } };
}
