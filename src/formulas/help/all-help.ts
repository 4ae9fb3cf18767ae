import type { ExplainedFormula } from './formula-help';
import { goodsHelp } from './goods-help';
import { shippingHelp } from './shipping-help';
import { orderHelp, otherHelp } from './trade-help';

/** The help of every custom function, in the order of the documents. */
export const allHelp: readonly ExplainedFormula[] = [...goodsHelp, ...orderHelp, ...shippingHelp, ...otherHelp];
