import { losesDigits } from '../../../api/values/long-integer';
import { isDate } from '../../../days/is-date';
import type { Cell } from '../../../google/ports';
import { isErrorValue } from '../../../tables/error-value';
import type { SheetDates } from '../../../tables/sheet-dates';
import { toValue, type Value } from '../../edit';
import { wantedValue } from '../rail';
import { fromField, textParameter } from '../record-values';
import { plainKind, type RecordKindRules } from '../value-kind';

/** What the sheet made something else of cannot be told from it: it stays a number, which the rail below stops. */
function fromCell(cell: Cell, dates: SheetDates): Value {
  if (losesDigits(cell) || isDate(cell)) return toValue(dates.toPlain('moment', cell));
  return String(cell);
}

/** Text as it is typed. */
export const textKind: RecordKindRules = {
  ...plainKind,
  accepts: 'text',
  fromCell,
  fromRecord: fromField('text'),
  toParameter: textParameter,
  errors: [
    { message: 'blocked.cellFailed', applies: ({ wanted }) => isErrorValue(wanted), values: wantedValue },
    { message: 'blocked.cellConverted', applies: ({ wanted }) => typeof wanted === 'number' },
    { message: 'blocked.categoryTwice', applies: (_, { counterpart }) => counterpart?.isEdited ?? false },
  ],
};
