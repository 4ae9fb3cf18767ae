import { manyOff } from '../../../wishes/many/mass-rules';
import { wantedValue } from '../rail';
import { plainKind, type ValueKindRules } from '../value-kind';

/** `Y` or `N`. */
export const yesNoKind: ValueKindRules = {
  ...plainKind,
  accepts: '`Y` or `N`',
  fromCell: (cell) => String(cell).trim().toUpperCase(),
  errors: [
    {
      message: 'blocked.notYesNo',
      applies: ({ wanted }) => wanted !== 'Y' && wanted !== 'N',
      values: wantedValue,
    },
  ],
  doubts: [manyOff],
};
