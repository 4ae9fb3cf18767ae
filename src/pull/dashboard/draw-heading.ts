import type { Cell } from '../../google/ports';
import type { DrawnHeading } from '../../state/schema/dashboard';
import { type DrawnTab, findPart } from '../../tables/drawn/draw-part';
import type { TablePlace } from '../../tables/tab/table-place';
import { untilStill } from '../../tables/tab/until-still';
import type { Column } from '../../tables/table';
import { cardKey } from './layout';

/** What stands above the figures, and what it says from now on. */
export interface HeadingOrder {
  readonly heading: DrawnHeading;
  readonly before: DrawnHeading | undefined;
  /** The columns of the first figures, below which everything is found. */
  readonly figures: readonly Column[];
}

interface HeadingPlace {
  /** What the column of the first card holds above the figures, and their label. */
  readonly texts: readonly Cell[];
  readonly column: number;
  /** Row numbers; 0 where it is not there. */
  readonly title: number;
  readonly subtitle: number;
}

/**
 * Writes the title, and what the dashboard tells of its period and its age, where these stood before. What a person wrote in their place is theirs.
 * @throws AddOnError `tabMoves`.
 */
export function drawHeading({ tab, flush }: DrawnTab, order: HeadingOrder): void {
  const { heading, figures } = order;
  untilStill(tab, () => {
    const place = findPart(tab, figures);
    const standing = locateHeading(place, order);
    const { texts, column, title, subtitle } = standing;
    const lines = [
      { row: title, text: heading.title },
      { row: subtitle, text: heading.subtitle },
    ].filter(({ row, text }) => row > 0 && texts[row - 1] !== text);
    if (lines.length === 0) return 'landed';
    const cellAt = (row: number) => ({ row, column, rows: 1, columns: 1 });
    for (const { row, text } of lines) tab.write(cellAt(row), [[text]]);
    flush();
    const now = findPart(tab, figures);
    if (now.headingRow === place.headingRow && now.columnOf.get(cardKey(0)) === column) return 'landed';
    putBack(now, standing, lines, (row, text) => tab.write(cellAt(row), [[text]]));
    flush();
    return 'displaced';
  });
}

function locateHeading({ above, columnOf }: TablePlace, { heading, before }: HeadingOrder): HeadingPlace {
  const column = columnOf.get(cardKey(0)) ?? 1;
  const texts = above.map((line) => line[column - 1] ?? '');
  const rowOf = (...wanted: readonly (string | undefined)[]) =>
    texts.findIndex((text) => wanted.includes(String(text))) + 1;
  const title = rowOf(before?.title, heading.title);
  const drawn = rowOf(before?.subtitle, heading.subtitle);
  const isFree = title > 0 && (!before || texts[title] === '');
  return { texts, column, title, subtitle: drawn > 0 || !isFree ? drawn : title + 1 };
}

/** Where rows or columns came in before it was written, each cell that was written gets what had stood before in the one that stands there now. */
function putBack(
  { above, headingRow }: TablePlace,
  { texts, column, title }: HeadingPlace,
  lines: readonly { readonly row: number; readonly text: string }[],
  write: (row: number, text: Cell) => void,
): void {
  const now = above.map((line) => line[column - 1] ?? '');
  const titleNow = now.indexOf(texts[title - 1] ?? '') + 1;
  const moved = titleNow > 0 && title > 0 ? titleNow - title : headingRow - texts.length;
  for (const { row, text } of lines) if (now[row - 1] === text) write(row, texts[row - 1 - moved] ?? '');
}
