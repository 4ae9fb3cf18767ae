import type { ExplainedFormula } from './formula-help';
import { goodsHelp } from './goods-help';
import { orderHelp } from './order-help';
import { otherHelp } from './other-help';
import { shippingHelp } from './shipping-help';

/** The help of every custom function, in the order of the documents. */
export const allHelp: readonly ExplainedFormula[] = [...goodsHelp, ...orderHelp, ...shippingHelp, ...otherHelp];
