import { countOf, type KnownRows, keyOf, nameOf, type ShownLine, strayedFrom } from './drawn-rows';

/** Of rows that are a person's own, those that could be mistaken for drawn ones, as they bear a name of these: copies of them, for instance. */
export function mistakable(own: readonly ShownLine[], names: readonly string[]): readonly ShownLine[] {
  const known = new Set(names.map((name) => nameOf([name])));
  return own.filter((line) => known.has(nameOf(line)));
}

/**
 * Which rows are those that a person had beside the drawn ones, untouched since. Where fewer rows are left of a line than both had of it, those that
 * have strayed from where it was drawn are the person's.
 * @param own lines of theirs.
 */
export function ownSince(
  rows: readonly ShownLine[],
  own: readonly ShownLine[],
  drawn: Pick<KnownRows, 'names' | 'lines' | 'inOnePiece'>,
): ReadonlySet<number> {
  const strayed = strayedFrom(rows, drawn);
  const drawnCounts = countOf(drawn.lines.map(keyOf));
  const found = [...countOf(own.map(keyOf))].flatMap(([key, count]) => {
    const alike = rows.flatMap((line, row) => (keyOf(line) === key ? [row] : []));
    const surplus = alike.length - (drawnCounts.get(key) ?? 0);
    return alike
      .sort((one, other) => strayed(other) - strayed(one) || other - one)
      .filter((row, index) => index < count && (index < surplus || strayed(row) > 0));
  });
  return new Set(found);
}
