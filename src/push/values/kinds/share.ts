import type { Writer } from '../../../api/values/read-amount';
import { readNumber, readShare } from '../../../api/values/read-number';
import { largeShare } from '../../../wishes/sizes/size-rules';
import type { Edit } from '../../edit';
import { aboveWhole, negative, notANumber } from '../number-rails';
import { numberAs } from '../number-value';
import { fromField } from '../record-values';
import { plainKind, type RecordKindRules } from '../value-kind';

/** A sheet keeps a share as it is; a text says one with its sign alone, as 25 could be either. */
function readTypedShare(value: unknown, writer: Writer): number | undefined {
  if (typeof value !== 'string') return readNumber(value, writer);
  return value.trim().endsWith('%') ? readShare(value, writer) : undefined;
}

/** What the shop would take, in hundredths. */
const percentOf = ({ wanted }: Pick<Edit, 'wanted'>): number => Math.round(Number(wanted) * 10_000) / 100;

/** All of something, or far more of it than before: whoever types 1 into a cell that shows no percentages means 1 %. */
const isLarge = ({ baseline, wanted }: Edit): boolean =>
  wanted === 1 || (typeof baseline === 'number' && baseline > 0 && Number(wanted) >= 10 * baseline);

/** A part of the whole: 0.25 is 25 %, which the shop takes as 25. */
export const shareKind: RecordKindRules = {
  ...plainKind,
  ...numberAs(readTypedShare),
  toldAs: 'share',
  accepts: 'a percentage, 0 or more',
  fromRecord: fromField('percent'),
  toParameter: (wanted) => percentOf({ wanted }),
  errors: [notANumber, negative, aboveWhole],
  doubts: [{ message: 'warning.largeShare', applies: isLarge, values: (edit) => largeShare(percentOf(edit)) }],
};
