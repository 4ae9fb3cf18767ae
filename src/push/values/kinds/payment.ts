import { readMoney } from '../../../api/values/read-number';
import type { Cell } from '../../../google/ports';
import type { SheetDates } from '../../../tables/sheet-dates';
import { allThatIsDue, type Value } from '../../edit';
import { negative, notANumber, notWhole, tooMuch } from '../number-rails';
import { numberAs } from '../number-value';
import { plainKind, type ValueKindRules } from '../value-kind';

const amounts = numberAs(readMoney);

/** `LUNAS` is what people here write for all that is due. */
function fromCell(cell: Cell, dates: SheetDates): Value {
  const value = amounts.fromCell(cell, dates);
  if (typeof value === 'number') return value;
  const word = value.trim().toUpperCase();
  return word === 'LUNAS' ? allThatIsDue : word;
}

/** An amount that came in, or all that is due. */
export const paymentKind: ValueKindRules = {
  ...plainKind,
  toldAs: 'rupiah',
  sum: 'spent',
  accepts: 'a whole amount up to what is left to be paid, or `PAID` (`LUNAS`) for all of it',
  fromCell,
  errors: [
    { ...notANumber, applies: ({ wanted }) => typeof wanted !== 'number' && wanted !== allThatIsDue },
    ...[notWhole, negative, tooMuch],
  ],
};
