import { readMoney } from '../../../api/values/read-number';
import { negative, notANumber, notWhole, tooMuch } from '../number-rails';
import { numberAs } from '../number-value';
import { priceDoubts } from '../price-rails';
import { fromField, numberParameter } from '../record-values';
import { plainKind, type RecordKindRules } from '../value-kind';

/** Whole rupiah. */
export const moneyKind: RecordKindRules = {
  ...plainKind,
  ...numberAs(readMoney),
  toldAs: 'rupiah',
  sum: 'share',
  accepts: 'a whole amount, 0 or more',
  fromRecord: fromField('money'),
  toParameter: numberParameter,
  errors: [notANumber, notWhole, negative, tooMuch],
  doubts: priceDoubts,
};
