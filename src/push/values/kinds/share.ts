import type { Writer } from '../../../api/values/read-amount';
import { readNumber, readShare } from '../../../api/values/read-number';
import { aboveWhole, negative, notANumber } from '../number-rails';
import { numberAs } from '../number-value';
import { fromField } from '../record-values';
import { plainKind, type RecordKindRules } from '../value-kind';

/** A sheet keeps a share as it is; a text says one with its sign alone, as 25 could be either. */
function readTypedShare(value: unknown, writer: Writer): number | undefined {
  if (typeof value !== 'string') return readNumber(value, writer);
  return value.trim().endsWith('%') ? readShare(value, writer) : undefined;
}

/** A part of the whole: 0.25 is 25 %, which the shop takes as 25. */
export const shareKind: RecordKindRules = {
  ...plainKind,
  ...numberAs(readTypedShare),
  accepts: 'a percentage, 0 or more',
  fromRecord: fromField('percent'),
  toParameter: (value) => Math.round(Number(value) * 10_000) / 100,
  errors: [notANumber, negative, aboveWhole],
};
