import type { Clock } from '../clock';

/** The time of day; whoever wants some of it to pass must wait. */
export class SystemClock implements Clock {
  readonly isReal = true;

  now(): number {
    return Date.now();
  }

  advance(): void {}
}
