import { isDate } from '../days/is-date';
import { startOfDay, zoneDay } from '../days/zone-time';
import type { Cell, ClockPort } from '../google/ports';
import type { ColumnKind, PlainCell } from './table';

/** Cells between what they mean and how the sheet keeps them: dates are `Date`s there, in the spreadsheet's own time zone. */
export interface SheetDates {
  readonly toSheet: (kind: ColumnKind, plain: PlainCell) => Cell;
  readonly toPlain: (kind: ColumnKind, cell: Cell) => PlainCell;
}

/** @param timeZone the spreadsheet's. A day is the same day in every zone; a moment shows the time that it is there. */
export function createSheetDates(clock: ClockPort, timeZone: string): SheetDates {
  const midnights = new Map<string, Date>();
  const days = new Map<number, string>();
  const toDay = (moment: number): string => {
    const known = days.get(moment) ?? zoneDay(clock, timeZone, moment);
    days.set(moment, known);
    return known;
  };
  const toMidnight = (day: string): Date => {
    const known = midnights.get(day) ?? new Date(startOfDay(clock, timeZone, day));
    midnights.set(day, known);
    return known;
  };
  return {
    toSheet: (kind, plain) => {
      if (kind === 'day' && isDay(plain)) return toMidnight(plain);
      return kind === 'moment' && typeof plain === 'number' ? new Date(plain) : plain;
    },
    toPlain: (kind, cell) => {
      if (!isDate(cell)) return cell;
      return kind === 'day' ? toDay(cell.getTime()) : Math.round(cell.getTime() / 1000) * 1000;
    },
  };
}

const isDay = (plain: PlainCell): plain is string => typeof plain === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(plain);
