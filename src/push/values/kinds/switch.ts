import { readYesNo } from '../../../text/read-yes-no';
import { manyOff } from '../../../wishes/many/mass-rules';
import { wantedValue } from '../rail';
import { fromField } from '../record-values';
import { plainKind, type RecordKindRules } from '../value-kind';

/** On or off: a tick in its cell, `true` or `false` everywhere else. */
export const switchKind: RecordKindRules = {
  ...plainKind,
  toldAs: 'switch',
  accepts: '`TRUE` or `FALSE`, a tick box for instance',
  fromCell: (cell) => {
    const text = String(cell).trim();
    return String(readYesNo(text) ?? text);
  },
  toCell: (value) => value === 'true',
  fromRecord: fromField('yesNo'),
  toParameter: (value) => value === 'true',
  errors: [
    {
      message: 'blocked.notASwitch',
      applies: ({ wanted }) => wanted !== 'true' && wanted !== 'false',
      values: wantedValue,
    },
  ],
  doubts: [manyOff],
};
