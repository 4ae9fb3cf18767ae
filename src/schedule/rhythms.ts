import type { RecurringTiming } from '../google/ports';
import type { Language } from '../text/message';

/** How often tabs are refreshed by themselves. */
interface Rhythm {
  /** Stable: it is kept beside the person's trigger. */
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** How its trigger is made. A published add-on may be run once an hour at most {facts §5}. */
  readonly timing: RecurringTiming;
}

/** In the order in which people are offered them. */
export const rhythms = [
  { id: 'hourly', title: { en: 'Every hour', id: 'Setiap jam' }, timing: { everyHours: 1 } },
  { id: 'six-hourly', title: { en: 'Every six hours', id: 'Setiap enam jam' }, timing: { everyHours: 6 } },
] as const satisfies readonly Rhythm[];

export type RhythmId = (typeof rhythms)[number]['id'];

/** The rhythm of an id; `undefined` for one that this version does not know. */
export const findRhythm = (id: string | undefined) => rhythms.find((rhythm) => rhythm.id === id);
