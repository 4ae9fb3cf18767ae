import { cutDay } from './cut-day';
import { shopDay, shopMoment } from './shop-day';

/** Names of zones that Indonesian texts bear, and those of UTC. Anything else is told by its hours. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
};

const timeOfDay =
  /^(?:T|,?\s+(?:pukul\s+|jam\s+|at\s+)?)([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.]([0-5]\d)(?:[.,](\d+))?)?\s*([A-Z]+|[+-]\d{2}:?\d{2})?$/i;

/**
 * A moment, in milliseconds since 1970; `undefined` for what is none. Takes a day as {@link cutDay} does, alone or with a time behind it:
 * `2021-03-02 13:05:33.000000`, `2021-03-02T13:05:33+07:00`, `Senin, 9 Ags 2021 13.05 WIB`. Without a zone it is the shop's time.
 */
export function readMoment(value: unknown): number | undefined {
  const cut = typeof value === 'string' ? cutDay(value) : undefined;
  if (!cut) return undefined;
  return cut.rest === '' ? shopMoment(cut.day) : momentOn(cut.day, cut.rest);
}

/** The day in the shop, `yyyy-mm-dd`, of what {@link readMoment} takes. A day without a time is that day. */
export function readDay(value: unknown): string | undefined {
  const cut = typeof value === 'string' ? cutDay(value) : undefined;
  if (!cut || cut.rest === '') return cut?.day;
  const moment = momentOn(cut.day, cut.rest);
  return moment === undefined ? undefined : shopDay(moment);
}

function momentOn(day: string, rest: string): number | undefined {
  const [told, hours = '', minutes = '', seconds = '00', fraction = '', zone] = timeOfDay.exec(rest) ?? [];
  if (told === undefined) return undefined;
  const time = `${hours.padStart(2, '0')}:${minutes}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  if (zone === undefined) return shopMoment(day, time);
  const offset = zones[zone.toUpperCase()] ?? (/\d/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : '');
  const moment = offset === '' ? Number.NaN : Date.parse(`${day}T${time}${offset}`);
  return Number.isNaN(moment) ? undefined : moment;
}
