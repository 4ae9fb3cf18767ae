import { readYesNo } from '../../../text/read-yes-no';
import { manyOff } from '../../../wishes/many/mass-rules';
import { wantedValue } from '../rail';
import { plainKind, type ValueKindRules } from '../value-kind';

/** `Y` or `N`, by any word for yes and no. */
export const yesNoKind: ValueKindRules = {
  ...plainKind,
  accepts: '`Ya` or `Tidak`, `Yes` or `No`, `Y` or `N`',
  fromCell: (cell) => {
    const text = String(cell).trim();
    // A number was meant for another column: what is sold is not hidden by a stock of 0.
    const isYes = /^\d+$/.test(text) ? undefined : readYesNo(text);
    return isYes === undefined ? text : isYes ? 'Y' : 'N';
  },
  errors: [
    {
      message: 'blocked.notYesNo',
      applies: ({ wanted }) => wanted !== 'Y' && wanted !== 'N',
      values: wantedValue,
    },
  ],
  doubts: [manyOff],
};
