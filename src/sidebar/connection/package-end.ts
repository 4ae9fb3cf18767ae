const dayMs = 86_400_000;
const warnDays = 30;

export type PackageEnd =
  | { readonly kind: 'fine' }
  | { readonly kind: 'soon'; readonly days: number }
  | { readonly kind: 'over' };

/**
 * How long the shop's package, without which its key is of no use, lasts. Its last day still counts.
 * @param ends `yyyy-mm-dd`; what is no day says nothing.
 * @param today `yyyy-mm-dd`.
 */
export function packageEnd(ends: string, today: string): PackageEnd {
  const days = Math.round((Date.parse(ends.slice(0, 10)) - Date.parse(today)) / dayMs);
  if (!Number.isFinite(days) || days > warnDays) return { kind: 'fine' };
  return days < 0 ? { kind: 'over' } : { kind: 'soon', days };
}
