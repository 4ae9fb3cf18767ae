import { readNumber } from '../../../api/values/read-number';
import { massDoubts } from '../../../wishes/many/mass-rules';
import { negative, notANumber, notWhole, tooMuch } from '../number-rails';
import { numberAs } from '../number-value';
import { fromField, numberParameter } from '../record-values';
import { sizeRails } from '../size-rails';
import { plainKind, type RecordKindRules } from '../value-kind';

/** How many, or how heavy. */
export const amountKind: RecordKindRules = {
  ...plainKind,
  ...numberAs(readNumber),
  accepts: 'a whole number, 0 or more',
  fromRecord: fromField('quantity'),
  toParameter: numberParameter,
  errors: [notANumber, notWhole, negative, tooMuch],
  doubts: [...sizeRails('amount'), ...massDoubts],
};
