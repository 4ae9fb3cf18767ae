/** The values of a column as numbers, row by row: alike ones have the same. */
export interface Codes {
  readonly codes: Int32Array;
  readonly distinct: number;
  readonly hasBlank: boolean;
}

/** Of so many columns sets are tried, best first: sets of two, and sets of three. */
const triedInPairs = 14;
const triedInTriples = 10;

/**
 * The smallest set of columns that tells all rows apart, of sets alike in size the first; `undefined` where none of at most three does.
 * @param ranked best first.
 * @param base tells some rows apart already, and goes along with each set.
 */
export function smallestNaming<C extends Codes>(ranked: readonly C[], base: Codes): readonly C[] | undefined {
  const isFilled = (...columns: readonly Codes[]) => columns.some(({ hasBlank }) => !hasBlank);
  const single = ranked.find((one) => isFilled(base, one) && areApart(base, one));
  if (single) return [single];
  return (
    firstOf(setsOfTwo(ranked.slice(0, triedInPairs)), ([one, other]) =>
      isFilled(base, one, other) && mayBeApart(base, one, other) ? areApart(combined(base, one), other) : false,
    ) ??
    firstOf(setsOfThree(ranked.slice(0, triedInTriples)), ([one, two, three]) =>
      isFilled(base, one, two, three) && mayBeApart(base, one, two, three)
        ? areApart(combined(combined(base, one), two), three)
        : false,
    )
  );
}

/** Numbers alike texts alike; `''` is blank. */
export function codesOf(rows: number, textAt: (row: number) => string): Codes {
  const known = new Map<string, number>();
  let hasBlank = false;
  const codes = Int32Array.from({ length: rows }, (_, row) => {
    const text = textAt(row);
    hasBlank ||= text === '';
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    return code;
  });
  return { codes, distinct: known.size, hasBlank };
}

/** Tells no row from another. */
export const noCodes = (rows: number): Codes => ({ codes: new Int32Array(rows), distinct: 1, hasBlank: true });

const together = (one: Codes, other: Codes, row: number): number =>
  (one.codes[row] ?? 0) * other.distinct + (other.codes[row] ?? 0);

function areApart(one: Codes, other: Codes): boolean {
  if (!mayBeApart(one, other)) return false;
  const seen = new Set<number>();
  for (let row = 0; row < one.codes.length; row += 1) {
    seen.add(together(one, other, row));
    if (seen.size <= row) return false;
  }
  return true;
}

/** Fewer combinations than rows cannot tell them apart. */
const mayBeApart = (...columns: readonly Codes[]): boolean =>
  columns.reduce((product, { distinct }) => product * distinct, 1) >= (columns[0]?.codes.length ?? 0);

function combined(one: Codes, other: Codes): Codes {
  const known = new Map<number, number>();
  const codes = one.codes.map((_, row) => {
    const both = together(one, other, row);
    const code = known.get(both) ?? known.size;
    known.set(both, code);
    return code;
  });
  return { codes, distinct: known.size, hasBlank: one.hasBlank && other.hasBlank };
}

function* setsOfTwo<C>(ranked: readonly C[]): Generator<readonly [C, C]> {
  for (const [index, one] of ranked.entries()) for (const other of ranked.slice(index + 1)) yield [one, other];
}

function* setsOfThree<C>(ranked: readonly C[]): Generator<readonly [C, C, C]> {
  for (const [index, one] of ranked.entries()) {
    for (const [two, three] of setsOfTwo(ranked.slice(index + 1))) yield [one, two, three];
  }
}

function firstOf<T>(all: Iterable<T>, fits: (one: T) => boolean): T | undefined {
  for (const one of all) if (fits(one)) return one;
  return undefined;
}
