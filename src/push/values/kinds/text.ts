import { losesDigits } from '../../../api/values/long-integer';
import { isDate } from '../../../days/is-date';
import type { Cell } from '../../../google/ports';
import type { SheetDates } from '../../../tables/sheet-dates';
import { trimmedText } from '../../../text/blank-text';
import { textDoubts } from '../../../wishes/many/mass-rules';
import { toValue, type Value } from '../../edit';
import { fromField, textParameter } from '../record-values';
import { plainKind, type RecordKindRules } from '../value-kind';

/** What the sheet made something else of cannot be told from it: it stays a number, which the rail below stops. */
function fromCell(cell: Cell, dates: SheetDates): Value {
  if (losesDigits(cell) || isDate(cell)) return toValue(dates.toPlain('moment', cell));
  return trimmedText(String(cell));
}

/** Ends that the shop trims make no difference. */
const trimmed = (value: Value): Value => (typeof value === 'string' ? trimmedText(value) : value);

const fromText = fromField('text');

/** Text as it is typed, but for its ends. */
export const textKind: RecordKindRules = {
  ...plainKind,
  accepts: 'text',
  fromCell,
  fromBaseline: trimmed,
  fromRecord: (field) => trimmed(fromText(field)),
  toParameter: textParameter,
  errors: [
    { message: 'blocked.cellConverted', applies: ({ wanted }) => typeof wanted === 'number' },
    { message: 'blocked.categoryTwice', applies: (_, { counterpart }) => counterpart?.isEdited ?? false },
  ],
  doubts: textDoubts,
};
