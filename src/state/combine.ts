/** Amounts of several kinds. */
export type Amounts<Kind extends string> = Readonly<Record<Kind, number>>;

/** Combines each amount with its namesake: their sum, for instance. */
export function combine<Kind extends string>(
  one: Amounts<Kind>,
  other: Amounts<Kind>,
  how: (one: number, other: number) => number,
): Amounts<Kind> {
  const combined: Record<Kind, number> = { ...one };
  for (const kind in one) combined[kind] = how(one[kind], other[kind]);
  return combined;
}

export const plus = (one: number, other: number): number => one + other;
/** What is left, never less than nothing. */
export const less = (one: number, other: number): number => Math.max(0, one - other);
