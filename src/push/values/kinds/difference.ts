import { readNumber } from '../../../api/values/read-number';
import { differenceDoubts, manyZeros } from '../../../wishes/many/mass-rules';
import { bothWays, notANumber, notWhole, tooLarge } from '../number-rails';
import { numberAs } from '../number-value';
import { leavesNothing, sizeRails } from '../size-rails';
import { plainKind, type ValueKindRules } from '../value-kind';

/** What is added to a stock or taken from it. It may be written as a text with its sign. */
export const differenceKind: ValueKindRules = {
  ...plainKind,
  ...numberAs(readNumber),
  sum: 'shift',
  accepts: 'a whole number with or without its sign: what is added or taken away',
  errors: [
    {
      message: 'blocked.noQuantityHere',
      applies: (_, { counterpart, baselineIn }) => counterpart === undefined || baselineIn(counterpart.column) === '',
    },
    ...[bothWays, notANumber, notWhole, tooLarge],
  ],
  doubts: [...sizeRails('difference'), manyZeros(leavesNothing), ...differenceDoubts],
};
