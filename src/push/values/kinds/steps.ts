import { formatSteps, parseSteps } from '../../../tables/wholesale-steps';
import { oneOverMany } from '../../../wishes/many/mass-rules';
import { plainKind, type ValueKindRules } from '../value-kind';

/** Wholesale prices, written in the one way in which the shop's are; anything that is none as it is. */
export const stepsKind: ValueKindRules = {
  ...plainKind,
  accepts: 'steps like `3-10: 9000; 11-50: 8500`, or `-` to remove all; none can be added, nor brought back',
  fromCell: (cell) => {
    const steps = parseSteps(String(cell));
    return steps ? formatSteps(steps) : String(cell);
  },
  doubts: [oneOverMany],
};
