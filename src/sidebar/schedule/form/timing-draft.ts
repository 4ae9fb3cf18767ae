import type { TimingInput, TimingView } from '../../shell/server/rpc-views';

/** How often, by what people choose from. */
export type Rhythm = keyof typeof rhythms;

const rhythms = {
  'minutes:5': { every: 'minutes', minutes: 5 },
  'minutes:10': { every: 'minutes', minutes: 10 },
  'minutes:15': { every: 'minutes', minutes: 15 },
  'minutes:30': { every: 'minutes', minutes: 30 },
  'hours:1': { every: 'hours', hours: 1 },
  'hours:2': { every: 'hours', hours: 2 },
  'hours:3': { every: 'hours', hours: 3 },
  'hours:6': { every: 'hours', hours: 6 },
  'hours:12': { every: 'hours', hours: 12 },
  day: undefined,
  week: undefined,
  month: undefined,
  once: undefined,
} as const satisfies Readonly<Record<string, TimingInput | undefined>>;

/** In the order in which they are offered; those of minutes only where that is allowed, and those of hours only for what can be done more than once a day. */
export const rhythmsOffered = (offersMinutes: boolean, isDaily = false): readonly Rhythm[] =>
  (Object.keys(rhythms) as readonly Rhythm[]).filter(
    (rhythm) => (offersMinutes || !rhythm.startsWith('minutes')) && !(isDaily && timesOfRhythm(rhythm)),
  );

/** The times of a rhythm that says all by itself; `undefined` for one that hours belong to. */
export const timesOfRhythm = (rhythm: Rhythm): TimingInput | undefined => rhythms[rhythm];

/** What a form holds of times while a person fills it in: also what belongs to rhythms that are not chosen just now. */
export interface TimingDraft {
  readonly rhythm: Rhythm;
  readonly hour: number;
  /** From 1, Monday, to 7. */
  readonly days: readonly number[];
  readonly monthDay: number | 'last';
  /** `yyyy-mm-dd`; `''` while none is chosen. */
  readonly date: string;
}

const usual: TimingDraft = { rhythm: 'day', hour: 6, days: [1], monthDay: 1, date: '' };

/** The draft of times; of the usual ones where there are none yet. */
export function draftOf(timing: TimingView | undefined): TimingDraft {
  switch (timing?.every) {
    case undefined:
      return usual;
    case 'minutes':
      return { ...usual, rhythm: `minutes:${timing.minutes}` };
    case 'hours':
      return { ...usual, rhythm: `hours:${timing.hours}` };
    case 'day':
      return { ...usual, hour: timing.hour };
    case 'week':
      return { ...usual, rhythm: 'week', hour: timing.hour, days: timing.days };
    case 'month':
      return { ...usual, rhythm: 'month', hour: timing.hour, monthDay: timing.day };
    case 'once':
      return { ...usual, rhythm: 'once', hour: timing.hour, date: timing.day };
  }
}

/** The times that a draft means; `undefined` while a day or a date is missing. */
export function timingOf({ rhythm, hour, days, monthDay, date }: TimingDraft): TimingInput | undefined {
  switch (rhythm) {
    case 'day':
      return { every: 'day', hour };
    case 'week':
      return days.length === 0 ? undefined : { every: 'week', days: [...days].sort(), hour };
    case 'month':
      return { every: 'month', day: monthDay, hour };
    case 'once':
      return date === '' ? undefined : { every: 'once', day: date, hour };
    default:
      return rhythms[rhythm];
  }
}
