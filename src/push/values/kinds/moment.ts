import { readMoment } from '../../../days/read-moment';
import { toPlainCell } from '../../../tables/plain-value';
import type { Value } from '../../edit';
import { isMomentText, momentText } from '../moment-text';
import { wantedValue } from '../rail';
import { textParameter } from '../record-values';
import { plainKind, type RecordKindRules } from '../value-kind';

const toBaseline = (value: Value): Value => readMoment(value) ?? value;

/** A day with a time: a date in its cell, milliseconds since 1970 in a baseline, {@link momentText} everywhere else. */
export const momentKind: RecordKindRules = {
  ...plainKind,
  toldAs: 'day',
  accepts: 'a date with a time, by the clock of the spreadsheet',
  fromCell: (cell, dates) => momentText(dates.toPlain('moment', cell)),
  toCell: (value, dates) => dates.toSheet('moment', toBaseline(value)),
  fromBaseline: momentText,
  toBaseline,
  fromRecord: (field) => momentText(toPlainCell('moment', field)),
  toParameter: textParameter,
  errors: [{ message: 'blocked.notAMoment', applies: ({ wanted }) => !isMomentText(wanted), values: wantedValue }],
};
