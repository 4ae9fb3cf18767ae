import { readNumber } from '../../../api/values/read-number';
import { manyZeros, massDoubts } from '../../../wishes/many/mass-rules';
import { bothWays, negative, notANumber, notWhole, tooLarge } from '../number-rails';
import { numberAs } from '../number-value';
import { sizeRails } from '../size-rails';
import { plainKind, type ValueKindRules } from '../value-kind';

/** How many pieces a warehouse holds. */
export const stockKind: ValueKindRules = {
  ...plainKind,
  ...numberAs(readNumber),
  sum: 'shift',
  accepts: 'a whole number, 0 or more: the new stock',
  errors: [
    { message: 'blocked.noQuantityHere', applies: ({ baseline }) => baseline === '' },
    ...[bothWays, notANumber, notWhole, negative, tooLarge],
  ],
  doubts: [...sizeRails('stock'), manyZeros(({ wanted }) => wanted === 0), ...massDoubts],
};
