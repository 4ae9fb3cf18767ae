/** Today by the shop's calendar, which is Jakarta's: `yyyy-mm-dd`. */
export const shopToday = (now: number): string =>
  // Swedish writes days the way ISO does.
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(now);
