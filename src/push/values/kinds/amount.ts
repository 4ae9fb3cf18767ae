import { negative, notANumber, notWhole, tooMuch } from '../number-rails';
import { fromField, numberParameter } from '../record-values';
import { plainKind, type RecordKindRules } from '../value-kind';

/** How many, or how heavy. */
export const amountKind: RecordKindRules = {
  ...plainKind,
  accepts: 'a whole number, 0 or more',
  fromRecord: fromField('quantity'),
  toParameter: numberParameter,
  errors: [notANumber, notWhole, negative, tooMuch],
};
