import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { Loader } from '../shell/server/loader';
import type { HourOfDay, OutlookView, OverlapView, PlanView, ScheduledView } from '../shell/server/rpc-views';

const dayMs = 86_400_000;
/** Before shops open. */
const usualHour = 6;
/** Values go back after so many days, unless a person says otherwise. */
const usualDays = 2;

/** Days of the calendar, whatever the zone. */
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** The times of a plan, or new ones of what is planned already. */
export type ScheduledSubject =
  | {
      readonly kind: 'plan';
      readonly plan: PlanView;
      readonly exclude: readonly string[];
      readonly acknowledged: readonly string[];
    }
  | { readonly kind: 'planned'; readonly push: ScheduledView };

/** `over`: it has passed; `reversed`: it is not after the start. */
export type TimeFlaw = 'over' | 'reversed';
export type Flaws = Readonly<Partial<Record<'start' | 'end', TimeFlaw>>>;

const isLater = (one: HourOfDay, other: HourOfDay): boolean =>
  one.day === other.day ? one.hour > other.hour : one.day > other.day;

/** What a person says of when something planned begins and ends. */
export class ScheduledForm {
  readonly start: Signal<HourOfDay>;
  readonly end: Signal<HourOfDay>;
  /** What its person calls it; nothing where they do not say. */
  readonly name = signal('');
  /** Whether it goes back by itself. */
  readonly hasEnd: Signal<boolean>;
  /** Of a plan. */
  readonly outlook = new Loader<OutlookView>();
  /** Of what is planned already, at the new times. */
  readonly overlaps = new Loader<readonly OverlapView[]>();
  /** What is wrong with the times, and at which of them. */
  readonly flaws: ReadonlySignal<Flaws> = computed(() => {
    const [start, end] = [this.start.value, this.end.value];
    const isOver = (time: HourOfDay) => time.day !== '' && !isLater(time, this.#now);
    if (!this.hasEnd.value || end.day === '') return this.mayStartLater && isOver(start) ? { start: 'over' } : {};
    if (!this.mayStartLater) return isOver(end) ? { end: 'over' } : {};
    return {
      ...(isOver(start) ? { start: 'over' as const } : {}),
      ...(start.day !== '' && !isLater(end, start) ? { end: 'reversed' as const } : {}),
    };
  });
  /** Where they can be what is wanted. */
  readonly times = computed(() => {
    const [start, end] = [this.start.value, this.end.value];
    if (Object.keys(this.flaws.value).length > 0) return undefined;
    return start.day === '' || (this.hasEnd.value && end.day === '')
      ? undefined
      : { start, ...(this.hasEnd.value ? { end } : {}) };
  });

  /** When it was opened. */
  readonly #now: HourOfDay;

  constructor(
    readonly subject: ScheduledSubject,
    readonly timeZone: string,
    /** A day of that zone: `2026-03-02`. */
    dayOf: (at: number) => string,
    hourOf: (at: number) => number,
    now: number,
  ) {
    const push = subject.kind === 'planned' ? subject.push : undefined;
    this.#now = { day: dayOf(now), hour: hourOf(now) };
    const at = (moment: number): HourOfDay => ({ day: dayOf(moment), hour: hourOf(moment) });
    this.start = signal(push ? at(push.startsAt) : { day: dayOf(now + dayMs), hour: usualHour });
    this.end = signal(push?.endsAt ? at(push.endsAt) : { day: dayOf(now + (1 + usualDays) * dayMs), hour: usualHour });
    const isOnceOnly =
      subject.kind === 'plan' &&
      !subject.plan.edits.some(({ scheduling, status }) => status === 'ready' && scheduling === 'back');
    this.hasEnd = signal(push ? push.endsAt !== null : !isOnceOnly);
  }

  /** An end that it would be over by then moves along. */
  readonly startOn = (start: HourOfDay): void => {
    this.start.value = start;
    if (start.day === '' || isLater(this.end.value, start)) return;
    this.end.value = { day: daysAfter(start.day, usualDays), hour: start.hour };
  };

  /** Of what has begun only the end can be another. */
  get mayStartLater(): boolean {
    return this.subject.kind === 'plan' || this.subject.push.stage === 'waiting';
  }
}
