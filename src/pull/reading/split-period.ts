import { addDays, daysBetween, isDay } from '../../days/day';

/** Days `yyyy-mm-dd`, both included, cut into so many stretches of about the same length; none where a day is missing or there are too few. */
export function splitPeriod(from: unknown, to: unknown, parts: number): (readonly [string, string])[] {
  const [first, last] = [String(from), String(to)];
  if (!isDay(first) || !isDay(last)) return [];
  const days = daysBetween(first, last) + 1;
  const count = Math.min(parts, days);
  if (count < 2) return [];
  const startOf = (part: number) => addDays(first, Math.floor((part * days) / count));
  // The latest first, as the shop lists them.
  return Array.from({ length: count }, (_, index) => count - 1 - index).map((part) => [
    startOf(part),
    addDays(startOf(part + 1), -1),
  ]);
}
