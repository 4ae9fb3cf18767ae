import { toValue } from '../../edit';
import { bothWays, notANumber, notWhole, tooLarge } from '../number-rails';
import { plainKind, type ValueKindRules } from '../value-kind';

/** What is added to a stock or taken from it. It may be written as a text with its sign. */
export const differenceKind: ValueKindRules = {
  ...plainKind,
  accepts: 'a whole number with or without its sign: what is added or taken away',
  fromCell: (cell) => (typeof cell === 'string' && /^[+-]?\d+$/.test(cell.trim()) ? Number(cell) : toValue(cell)),
  errors: [
    {
      message: 'blocked.noQuantityHere',
      applies: (_, { counterpart, baselineIn }) => counterpart === undefined || baselineIn(counterpart.column) === '',
    },
    ...[bothWays, notANumber, notWhole, tooLarge],
  ],
};
