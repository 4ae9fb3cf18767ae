import { toSerial, wallClockOf } from './values/serial-date';

/** What time it is in a spreadsheet that follows no clock. */
const someMorning = Date.UTC(2026, 2, 2, 2);

/** The time in a spreadsheet's own zone, for what tells it and for days without a year. */
export class SpreadsheetClock {
  #now = (): number => someMorning;

  constructor(public timeZone: string) {}

  /** @param now milliseconds since 1970. */
  follow(now: () => number): void {
    this.#now = now;
  }

  /** Serial days. */
  serial(): number {
    return toSerial(this.#now(), this.timeZone);
  }

  year(): number {
    return wallClockOf(this.serial()).getUTCFullYear();
  }
}
