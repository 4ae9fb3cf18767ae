import type { ClockTiming } from '../apps-script/triggers/clock-timing';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const every = (count: number, unit: string): string => (count === 1 ? `every ${unit}` : `every ${count} ${unit}s`);

/** When a trigger runs, in words. */
export function timingWords(timing: ClockTiming): string {
  if ('afterMs' in timing || 'at' in timing) return 'once';
  if ('everyMinutes' in timing) return every(timing.everyMinutes, 'minute');
  if ('everyHours' in timing) return every(timing.everyHours, 'hour');
  const clock = clockOf(timing.minute);
  if ('everyDays' in timing) return `${every(timing.everyDays, 'day')} about ${clock}`;
  if ('everyWeeks' in timing)
    return `${every(timing.everyWeeks, 'week')} on ${weekdays[timing.weekday]} about ${clock}`;
  return `every month on day ${timing.monthDay} about ${clock}`;
}

const minutesOfDay = 1440;

function clockOf(minute: number): string {
  const within = ((minute % minutesOfDay) + minutesOfDay) % minutesOfDay;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}
