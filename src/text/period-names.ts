import { dayShownAs, showDay } from './customs';
import { isLanguage } from './message';

const between = ' – ';

const daysOf = (text: string): readonly (string | undefined)[] => text.split(between).map(dayShownAs);

/** `1 Okt 2026 – 31 Okt 2026` of `2026-10-01 – 2026-10-31`, one day alone where both are the same; what is no period stays as it is. */
export function showPeriod(language: string, period: string): string {
  if (!isLanguage(language) || periodShownAs(period) !== period) return period;
  const days = [...new Set(period.split(between))];
  return days.map((day) => showDay(language, day)).join(between);
}

/** The period that {@link showPeriod} shows so in any language, or that is written as it is meant; `undefined` for none. */
export function periodShownAs(shown: string): string | undefined {
  const [from, to = from, ...further] = daysOf(shown);
  const isPeriod = from !== undefined && further.length === 0 && !daysOf(shown).includes(undefined);
  return isPeriod ? `${from}${between}${to}` : undefined;
}
