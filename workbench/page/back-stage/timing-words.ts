import type { ClockTiming } from '../../apps-script/triggers/clock-timing';
import type { PageLanguage } from '../texts/page-texts';
import { pageTexts } from '../texts/page-texts';

/** When a trigger runs, in words. */
export function timingWords(timing: ClockTiming, language: PageLanguage): string {
  const texts = pageTexts[language].triggers;
  if ('afterMs' in timing || 'at' in timing) return texts.once;
  if ('everyMinutes' in timing) return texts.every(timing.everyMinutes, 'minute');
  if ('everyHours' in timing) return texts.every(timing.everyHours, 'hour');
  const clock = clockOf(timing.minute);
  if ('everyDays' in timing) return texts.about(texts.every(timing.everyDays, 'day'), clock);
  if ('monthDay' in timing) return texts.onMonthDay(timing.monthDay, clock);
  return texts.onWeekday(texts.every(timing.everyWeeks, 'week'), weekdayOf(timing.weekday, language), clock);
}

/** @param weekday 0 is Sunday. */
function weekdayOf(weekday: number, language: PageLanguage): string {
  // The first of October 2023 was one.
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2023, 9, 1 + weekday));
}

const minutesOfDay = 1440;

function clockOf(minute: number): string {
  const within = ((minute % minutesOfDay) + minutesOfDay) % minutesOfDay;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}
