import { negative, notANumber } from '../number-rails';
import { fromField } from '../record-values';
import { plainKind, type RecordKindRules } from '../value-kind';

/** A part of the whole: 0.25 is 25 %, which the shop takes as 25. */
export const shareKind: RecordKindRules = {
  ...plainKind,
  accepts: 'a percentage, 0 or more',
  fromRecord: fromField('percent'),
  toParameter: (value) => Math.round(Number(value) * 10_000) / 100,
  errors: [notANumber, negative],
};
