import { toPlainCell } from '../../../tables/plain-value';
import { doubtAboutPhone } from '../../../wishes/contact-rules';
import { toValue, type Value } from '../../edit';
import { textParameter } from '../record-values';
import { plainKind, type RecordKindRules } from '../value-kind';

/** {E.164}: no telephone number has more. Two in one cell have, and stay as they were typed. */
const mostDigits = 15;

/** What people and address books put between the digits, marks without a width among it. */
const separators = /[\s\p{Pd}\p{Cf}().]/gu;

/** The digits that the shop takes; anything but one number as it is. Whether it begins with 0 or 62 is the person's choice. */
function digitsOf(typed: Value): Value {
  const [, digits = ''] = /^\+?(\d+)$/.exec(String(typed).replace(separators, '')) ?? [];
  return digits !== '' && digits.length <= mostDigits ? digits : String(typed);
}

/** A telephone number. */
export const phoneKind: RecordKindRules = {
  ...plainKind,
  accepts: 'a telephone number; spaces, dashes, dots, brackets and a leading `+` are left out',
  fromCell: (cell) => digitsOf(toValue(cell)),
  fromBaseline: digitsOf,
  fromRecord: (field) => digitsOf(toValue(toPlainCell('text', field))),
  toParameter: textParameter,
  doubts: (['warning.phoneWithoutZero', 'warning.noContact'] as const).map((message) => ({
    message,
    applies: ({ wanted }) => doubtAboutPhone(String(wanted))?.message === message,
    values: ({ wanted }) => doubtAboutPhone(String(wanted))?.values ?? {},
  })),
};
