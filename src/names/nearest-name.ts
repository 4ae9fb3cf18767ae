/** The known name that takes the fewest typed letters to get to; what somebody who mistyped probably meant. */
export const nearestName = (asked: string, known: readonly string[]): string =>
  nearestWithin(asked, known, () => Number.POSITIVE_INFINITY);

/** The same among names that share about half their letters with what was typed; `''` where none does: nobody mistyped so much. */
export const alikeName = (asked: string, known: readonly string[]): string =>
  nearestWithin(asked, known, (name) => Math.floor(Math.max(asked.length, name.length) / 2));

/** @param most the edits that a name may take at most. */
function nearestWithin(asked: string, known: readonly string[], most: (name: string) => number): string {
  const text = asked.toLowerCase();
  let best = '';
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const enough = fewer(fewest, most(name) + 1);
    const edits = editDistance(text, name.toLowerCase(), enough);
    if (edits < enough) [best, fewest] = [name, edits];
  }
  return best;
}

/** Levenshtein's: letters to insert, delete or replace. @param enough a distance that is not below it need not be exact. */
function editDistance(from: string, to: string, enough: number): number {
  if (Math.abs(from.length - to.length) >= enough) return enough;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const edits = fewer(replaced, fewer(previous[column] ?? 0, current[column - 1] ?? 0) + 1);
      current.push(edits);
      least = fewer(least, edits);
    }
    // It only grows from here.
    if (least >= enough) return enough;
    previous = current;
  }
  return previous[to.length] ?? 0;
}

const fewer = (one: number, other: number): number => (one < other ? one : other);
