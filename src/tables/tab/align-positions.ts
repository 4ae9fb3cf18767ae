/** What can be told of a line of cells by what stands in it; `''` where nothing tells. Positions count from 1. */
export interface Line {
  /** By position, the first at index 0. */
  readonly tokens: readonly string[];
  /** Positions whose token says nothing any more, as it was written over. */
  readonly isOverwritten?: (position: number) => boolean;
}

/**
 * Finds for each position after people have inserted, deleted, moved or sorted, at which position it was before. What bears a token is found by it;
 * what bears none is taken to have stayed beside its neighbour before it, unless something else stood there.
 * No position is found twice.
 * @returns by position, the first at index 0; `undefined` for one that is new.
 */
export function alignPositions(before: Line, after: Line): readonly (number | undefined)[] {
  const [placeBefore, placeAfter] = [uniquePlaces(before), uniquePlaces(after)];
  const found = after.tokens.map((token, index) => {
    return placeAfter.get(token) === index + 1 ? placeBefore.get(token) : undefined;
  });
  const taken = new Set(found);
  let offset = 0;
  return found.map((known, index) => {
    const beside = known ?? index + 1 + offset;
    offset = beside - index - 1;
    if (known !== undefined) return known;
    const tokenBefore = tokenAt(before, beside);
    // It would still bear what was there: it came in between, and what follows stood one further up.
    if (tokenBefore !== '' && after.tokens[index] === '' && !after.isOverwritten?.(index + 1)) {
      offset -= 1;
      return undefined;
    }
    const isSomebody = placeAfter.has(tokenBefore);
    if (beside < 1 || beside > before.tokens.length || isSomebody || taken.has(beside)) return undefined;
    taken.add(beside);
    return beside;
  });
}

const tokenAt = ({ tokens, isOverwritten }: Line, position: number): string =>
  isOverwritten?.(position) ? '' : (tokens[position - 1] ?? '');

/** A token that occurs twice tells nothing. */
function uniquePlaces(line: Line): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  line.tokens.forEach((_, index) => {
    const token = tokenAt(line, index + 1);
    if (token === '') return;
    if (places.has(token)) twice.add(token);
    places.set(token, index + 1);
  });
  for (const token of twice) places.delete(token);
  return places;
}
