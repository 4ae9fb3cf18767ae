import { zoneOffsetMs } from '../workbook/values/serial-date';

/** Parts of the wall clock that a zone decides; seconds are the same everywhere. */
const parts = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes'] as const;

/** Names its zone, or says that it is a whole day, which is of UTC. */
const isAbsolute = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*(?:\(.*\))?$|^\d{4}(?:-\d{2}){0,2}$/i;

/** Local time of dates, by the zone of the script's manifest instead of the machine's {facts §8}. */
export class ScriptZone {
  constructor(
    private readonly native: DateConstructor,
    private readonly zone: () => string,
  ) {}

  /** The moment at which clocks of the zone show a time, which is given as if it was of UTC. */
  momentOf(wall: number): number {
    if (Number.isNaN(wall)) return wall;
    const zone = this.zone();
    return wall - zoneOffsetMs(wall - zoneOffsetMs(wall, zone), zone);
  }

  /** A text without a zone is local time. */
  parse(text: string): number {
    if (isAbsolute.test(text.trim())) return this.native.parse(text);
    const asUtc = this.native.parse(/^\d{4}-\d{2}-\d{2}T/.test(text) ? `${text}Z` : `${text} UTC`);
    return Number.isNaN(asUtc) ? asUtc : this.momentOf(asUtc);
  }

  /** Makes all that dates tell and take of local time that of the zone. */
  rule(prototype: Date): void {
    const offsetOf = (date: Date): number => {
      const moment = date.getTime();
      return Number.isNaN(moment) ? moment : zoneOffsetMs(moment, this.zone());
    };
    const wallOf = (date: Date): Date => new this.native(date.getTime() + offsetOf(date));
    const momentOf = (wall: number): number => this.momentOf(wall);
    const isNone = (date: Date): boolean => Number.isNaN(date.getTime());
    const day = (date: Date): string => {
      const [weekday = '', dayOfMonth, month, year] = wallOf(date).toUTCString().split(' ');
      return `${weekday.slice(0, 3)} ${month} ${dayOfMonth} ${year}`;
    };
    const time = (date: Date): string => `${wallOf(date).toUTCString().slice(-12, -4)} ${offsetText(offsetOf(date))}`;
    const shown = (show: (date: Date) => string) =>
      function (this: Date): string {
        return isNone(this) ? 'Invalid Date' : show(this);
      };
    const methods: Record<string, (this: Date, ...args: never[]) => unknown> = {
      getTimezoneOffset(this: Date) {
        return -offsetOf(this) / 60_000;
      },
      toString: shown((date) => `${day(date)} ${time(date)}`),
      toDateString: shown(day),
      toTimeString: shown(time),
    };
    for (const part of parts) {
      methods[`get${part}`] = function () {
        return wallOf(this)[`getUTC${part}`]();
      };
      if (part === 'Day') continue;
      methods[`set${part}`] = function (...args) {
        const wall = wallOf(this);
        const set = wall[`setUTC${part}`] as (...values: never[]) => number;
        return this.setTime(momentOf(set.apply(wall, args)));
      };
    }
    for (const [name, value] of Object.entries({ ...methods, ...this.#localized(prototype) })) {
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    }
  }

  /** `toLocaleString` and its kin, of the zone unless another is asked for. */
  #localized(prototype: Date): Record<string, unknown> {
    const { zone } = this;
    const names = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const;
    return Object.fromEntries(
      names.map((name) => {
        const native = prototype[name] as (locale?: string, options?: Intl.DateTimeFormatOptions) => string;
        return [
          name,
          function (this: Date, locale?: string, options?: Intl.DateTimeFormatOptions): string {
            return native.call(this, locale, { timeZone: zone(), ...options });
          },
        ];
      }),
    );
  }
}

/** `GMT+0700`; the seconds that zones had before there were railways are not told. */
function offsetText(offsetMs: number): string {
  const minutes = Math.floor(Math.abs(offsetMs) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `GMT${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}
