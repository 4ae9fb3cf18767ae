import { readNumber } from '../../../api/values/read-number';
import { massDoubts } from '../mass-rails';
import { negative, notANumber, notWhole, tooMuch } from '../number-rails';
import { numberAs } from '../number-value';
import { firstOf } from '../rail';
import { fromField, numberParameter } from '../record-values';
import { valueSizes } from '../size-rails';
import { plainKind, type RecordKindRules } from '../value-kind';

const { lostThousands, becameDay, farMore, tenfold, tenth } = valueSizes;

/** How many, or how heavy. */
export const amountKind: RecordKindRules = {
  ...plainKind,
  ...numberAs(readNumber),
  accepts: 'a whole number, 0 or more',
  fromRecord: fromField('quantity'),
  toParameter: numberParameter,
  errors: [notANumber, notWhole, negative, tooMuch],
  doubts: [...firstOf([lostThousands, becameDay, farMore, tenfold, tenth]), ...massDoubts],
};
