/** For lists that are narrowed by two days: the latest ones where nothing is said, split by them where the pages are many. */
export const latestDays = (count: number) => ({
  usual: { start_date: `today-${count}`, end_date: 'today' },
  period: { from: 'start_date', to: 'end_date' },
});
