import { clock } from '../shell/clock';
import type { Localization } from '../shell/localization';
import type { TimingView } from '../shell/server/rpc-views';

/** When a job is done, as people say it: `setiap hari, pukul 06.00–07.00`. Within which hour it is, Google alone decides. */
export function timingWords(timing: TimingView, localization: Localization): string {
  const { texts, format } = localization;
  const rhythm = rhythmWords(timing, localization);
  return 'hour' in timing
    ? texts.schedule.timing.at(rhythm, format.span(format.hour(timing.hour), format.hour((timing.hour + 1) % 24)))
    : rhythm;
}

/** The same without its hours. */
export function rhythmWords(timing: TimingView, { texts, format }: Localization): string {
  const words = texts.schedule.timing;
  switch (timing.every) {
    case 'minutes':
      return words.minutes(format.number(timing.minutes));
    case 'hours':
      return timing.hours === 1 ? words.everyHour : words.hours(format.number(timing.hours));
    case 'day':
      return words.day;
    case 'week':
      return timing.days.length === 7
        ? words.day
        : words.week(format.list([...timing.days].sort().map(format.weekday)));
    case 'month':
      return timing.day === 'last' ? words.monthLast : words.month(format.number(timing.day));
    case 'once':
      return words.once(format.day(timing.day));
  }
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Times that a job may be asked for. */
interface Timed {
  readonly timing: TimingView;
  readonly timeZone: string;
}

/** Whether the hour within which a job was to be done is over. */
export const isOver = (due: number): boolean => due + hourMs <= clock.value.now();

/** When a job comes next; once its hour is over, it comes with the next turn of the trigger. */
export function nextWords(due: number, job: Timed, localization: Localization): string {
  return isOver(due) ? localization.texts.schedule.list.soon : turnWords(due, job, localization);
}

/** The hour within which a job is done, by the clock of its zone: `besok 06.00–07.00`. */
export function turnWords(
  at: number,
  { timing, timeZone }: Timed,
  { texts, format }: Localization,
  now: number = clock.value.now(),
): string {
  const words = texts.schedule.when;
  const zone = format.zone(timeZone);
  const isOn = (moment: number) => zone.plainDay(at) === zone.plainDay(moment);
  const day = isOn(now) ? words.today : isOn(now + dayMs) ? words.tomorrow : zone.day(at, now);
  const when =
    timing.every === 'minutes'
      ? words.about(day, zone.time(at))
      : `${day} ${format.span(zone.time(at), zone.time(at + hourMs))}`;
  return zone.name === '' ? when : words.inZone(when, zone.name);
}
