const dayMs = 86_400_000;

/** Days `yyyy-mm-dd`, both included, cut into so many stretches of about the same length; none where a day is missing or there are too few. */
export function splitPeriod(from: unknown, to: unknown, parts: number): (readonly [string, string])[] {
  const [first, last] = [Date.parse(String(from)), Date.parse(String(to))];
  if (Number.isNaN(first) || Number.isNaN(last)) return [];
  const days = Math.round((last - first) / dayMs) + 1;
  const count = Math.min(parts, days);
  if (count < 2) return [];
  const startOf = (part: number) => first + Math.floor((part * days) / count) * dayMs;
  // The latest first, as the shop lists them.
  return Array.from({ length: count }, (_, index) => count - 1 - index).map((part) => [
    toDay(startOf(part)),
    toDay(startOf(part + 1) - dayMs),
  ]);
}

const toDay = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
