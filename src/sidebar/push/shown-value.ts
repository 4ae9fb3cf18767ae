import type { Localization } from '../shell/localization';
import { useSidebar } from '../shell/sidebar-context';

type CellValue = number | string;
/** As the panel tells it of a column. */
type ToldAs = 'rupiah' | 'share' | 'switch' | 'day' | null;

/** How the values of a column are shown: an amount as money, a share as a percentage, a day as people write it. */
export function useShownValue(column: string): (value: CellValue) => string {
  const { model, ...localization } = useSidebar();
  const as = model.push.toldAs(column);
  return (value) => shownValue(localization, as, value);
}

export function shownValue({ texts, format }: Localization, as: ToldAs, value: CellValue): string {
  if (typeof value === 'number') {
    if (as === 'rupiah') return format.rupiah(value);
    return as === 'share' ? format.share(value) : format.cell(value);
  }
  if (as === 'day') return format.dayAndTime(value);
  if (as !== 'switch') return format.cell(value);
  const { yes, no } = texts.pulls.form;
  return value === 'true' ? yes : value === 'false' ? no : format.cell(value);
}

/** How much more or less, with its sign. */
export function shownShift({ format }: Pick<Localization, 'format'>, as: ToldAs, shift: number): string {
  const sign = shift > 0 ? '+' : '';
  if (as === 'rupiah') return `${sign}${format.rupiah(shift)}`;
  return as === 'share' ? `${sign}${format.share(shift)}` : format.shift(shift);
}
