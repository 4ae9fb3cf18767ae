import { call } from '../bridge';
import { emulated } from '../emulated';
import { type Constant, createEnumeration } from '../enumeration';
import { Trigger, type TriggerFacts } from './trigger';

export const weekDays = createEnumeration('WeekDay', [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
]);

/** Collects what a trigger's time shall be; the Cloud makes sense of it {facts §5}. */
export class ClockTriggerBuilder extends emulated('ClockTriggerBuilder') {
  readonly #handler: string;
  #order: Readonly<Record<string, unknown>> = {};

  constructor(handler: string) {
    super();
    this.#handler = handler;
  }

  after(milliseconds: number): this {
    return this.#with({ afterMs: milliseconds });
  }

  at(date: GoogleAppsScript.Base.Date): this {
    return this.#with({ at: date.getTime() });
  }

  /** `month`: 1 is January. */
  atDate(year: number, month: number, day: number): this {
    return this.#with({ atDate: { year, month, day } });
  }

  everyMinutes(minutes: number): this {
    return this.#with({ everyMinutes: minutes });
  }

  everyHours(hours: number): this {
    return this.#with({ everyHours: hours });
  }

  everyDays(days: number): this {
    return this.#with({ everyDays: days });
  }

  everyWeeks(weeks: number): this {
    return this.#with({ everyWeeks: weeks });
  }

  onWeekDay(day: Constant): this {
    return this.#with({ onWeekDay: day });
  }

  onMonthDay(day: number): this {
    return this.#with({ onMonthDay: day });
  }

  atHour(hour: number): this {
    return this.#with({ atHour: hour });
  }

  nearMinute(minute: number): this {
    return this.#with({ nearMinute: minute });
  }

  inTimezone(timeZone: string): this {
    return this.#with({ timeZone });
  }

  create(): Trigger {
    return new Trigger(call<TriggerFacts>('ClockTriggerBuilder.create', this.#handler, this.#order));
  }

  #with(order: Readonly<Record<string, unknown>>): this {
    this.#order = { ...this.#order, ...order };
    return this;
  }
}
