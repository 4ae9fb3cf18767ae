import { readNumber } from '../../../api/values/read-number';
import { bothWays, negative, notANumber, notWhole, tooLarge } from '../number-rails';
import { numberAs } from '../number-value';
import { plainKind, type ValueKindRules } from '../value-kind';

/** How many pieces a warehouse holds. */
export const stockKind: ValueKindRules = {
  ...plainKind,
  ...numberAs(readNumber),
  accepts: 'a whole number, 0 or more: the new stock',
  errors: [
    { message: 'blocked.noQuantityHere', applies: ({ baseline }) => baseline === '' },
    ...[bothWays, notANumber, notWhole, negative, tooLarge],
  ],
  doubts: [
    {
      message: 'warning.manyZeros',
      applies: ({ wanted }, { alike, settings }) => wanted === 0 && alike > settings.zeroRows,
      values: (_, { alike }) => ({ count: alike }),
    },
  ],
};
