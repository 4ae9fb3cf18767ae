import { addDays } from './day';

const [earliest, daysAhead] = ['2010-01-01', 1100] as const;

/** Whether nobody can mean a day, `yyyy-mm-dd`: no shop of today was there yet, or nothing is planned so far ahead. @param today by the shop's clock. */
export const isFarOff = (day: string, today: string): boolean => day < earliest || day > addDays(today, daysAhead);
