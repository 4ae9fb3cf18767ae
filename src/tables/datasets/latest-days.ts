import type { Incremental } from '../dataset';

/** For lists that are narrowed by two days: so many, today among them, where nothing is said, split by them where the pages are many. */
export const latestDays = (count: number) => ({
  usual: { start_date: `today-${count - 1}`, end_date: 'today' },
  period: { from: 'start_date', to: 'end_date' },
});

/**
 * The same for what happened on days: a refresh reads from a week before the last pull, since records change after they were made.
 * @param column the day or moment of a record.
 * @param open filters by which older records are found that are still to change.
 */
export const latestDaysAnew = (count: number, column: string, open: Incremental['open'] = []) => ({
  ...latestDays(count),
  incremental: { fromFilter: 'start_date', toFilter: 'end_date', column, overlapDays: 7, open },
});
