import type { Language } from '../text/message';

/** A rhythm of earlier versions, in which everything was refreshed. */
interface Rhythm {
  /** Stable: sidebars of then say it. */
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly hours: 1 | 6;
}

/** In the order in which people were offered them. */
export const rhythms = [
  { id: 'hourly', title: { en: 'Every hour', id: 'Setiap jam' }, hours: 1 },
  { id: 'six-hourly', title: { en: 'Every six hours', id: 'Setiap enam jam' }, hours: 6 },
] as const satisfies readonly Rhythm[];
