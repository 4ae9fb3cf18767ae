import type { Cell } from '../../../google/ports';
import { allThatIsDue, toValue, type Value } from '../../edit';
import { negative, notANumber, notWhole, tooMuch } from '../number-rails';
import { plainKind, type ValueKindRules } from '../value-kind';

/** `LUNAS` is what people here write for all that is due. */
function fromCell(cell: Cell): Value {
  if (typeof cell !== 'string') return toValue(cell);
  const word = cell.trim().toUpperCase();
  return word === 'LUNAS' ? allThatIsDue : word;
}

/** An amount that came in, or all that is due. */
export const paymentKind: ValueKindRules = {
  ...plainKind,
  accepts: 'a whole amount up to what is left to be paid, or `PAID` (`LUNAS`) for all of it',
  fromCell,
  errors: [
    { ...notANumber, applies: ({ wanted }) => typeof wanted !== 'number' && wanted !== allThatIsDue },
    ...[notWhole, negative, tooMuch],
  ],
};
