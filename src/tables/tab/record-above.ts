import type { TablePlace } from './table-place';

/** A person may look a record up by its id above the table; a row of it has more than that. */
const fewestBeside = 3;

/**
 * The row, from 1, of a record that stands where the headings are looked for, or above them: whoever deleted the headings, or sorted them in among the
 * rows, has rows there that nobody would look at. `undefined` where there is none.
 */
export function recordAbove(
  { above, columnOf }: Pick<TablePlace, 'above' | 'columnOf'>,
  idColumn: string,
  isRecord: (id: string) => boolean,
): number | undefined {
  const idPosition = columnOf.get(idColumn);
  if (idPosition === undefined) return undefined;
  const besides = [...columnOf.values()].filter((position) => position !== idPosition);
  const row = above.findIndex((line) => {
    const filled = besides.filter((position) => String(line[position - 1] ?? '').trim() !== '').length;
    return filled >= Math.min(fewestBeside, besides.length) && isRecord(String(line[idPosition - 1] ?? '').trim());
  });
  return row < 0 ? undefined : row + 1;
}
