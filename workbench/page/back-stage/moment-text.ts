const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Asia/Jakarta' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  timeZone: 'Asia/Jakarta',
});

/** As clocks in Jakarta show it, where the sandbox shop is. @param moment milliseconds since 1970. */
export const timeText = (moment: number): string => time.format(moment);

export const dayAndTimeText = (moment: number): string => dayAndTime.format(moment);
