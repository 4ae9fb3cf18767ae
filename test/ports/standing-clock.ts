import type { ClockPort } from '../../src/google/ports';

/** A clock that moves only by sleeping; it remembers how long each sleep was. */
export class StandingClock implements ClockPort {
  readonly sleeps: number[] = [];
  #now = Date.UTC(2026, 2, 2, 2, 0, 0);

  now(): number {
    return this.#now;
  }

  sleep(ms: number): void {
    this.sleeps.push(ms);
    this.#now += ms;
  }

  format(moment: number, _timeZone: string, pattern: string): string {
    return `${pattern}@${moment}`;
  }
}
