import type { Area } from '../../google/ports';
import { overlap } from '../../tables/tab/locked-cells';
import { AddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import type { Landing } from './landing';
import { firstRowOf, stretchesOf } from './tab-layout';

/**
 * Makes sure that headings which are to be written arrive: of merged cells only the first one takes what is written {facts §3}, and a column
 * without its heading looks as if it had been moved.
 * @throws AddOnError `headingsMerged`.
 */
export function refuseMerged({ tab, layout }: Landing): void {
  const untitled = stretchesOf(layout, layout.untitled);
  const { headingRow: row } = layout.place;
  if (untitled.length === 0 || row > tab.maxRows()) return;
  const last = tab.maxColumns();
  for (const { first, columns } of untitled) {
    if (first > last) continue;
    const within = { row, column: first, rows: 1, columns: Math.min(columns.length, last - first + 1) };
    const inTheWay = tab.mergedAreas(within).find((merged) => swallows(merged, within));
    if (inTheWay) throw new AddOnError('headingsMerged', { tab: tab.name, range: tab.a1(inTheWay) });
  }
}

/** So many places are named: whoever finds these finds the others. */
const mostTold = 5;

/**
 * Tells of merged cells among the records: of them only the first shows what the shop says, and the others look as if that were nothing. The rest of the
 * tab is of more use than none of it.
 */
export function tellMerged({ tab, layout, language, tell }: Landing): void {
  const row = firstRowOf(layout);
  const last = tab.lastRow();
  if (last < row) return;
  const merged = tab.mergedAreas({ row, column: 1, rows: last - row + 1, columns: layout.place.lastColumn });
  const ours = stretchesOf(layout, layout.columns).map(({ first, columns }) => ({
    ...{ row, column: first, rows: last - row + 1, columns: columns.length },
  }));
  const inTheWay = merged.filter((area) => ours.some((own) => overlap(area, own)));
  if (inTheWay.length === 0) return;
  const told = inTheWay.slice(0, mostTold).map((area) => tab.a1(area));
  const ranges = [...told, ...(inTheWay.length > mostTold ? ['…'] : [])].join(', ');
  tell(say(language, 'pull.merged', { tab: tab.name, ranges }));
}

/** Whether merged cells take any of some headings other than in their first cell. */
function swallows(merged: Area, headings: Area): boolean {
  if (merged.row < headings.row) return overlap(merged, headings);
  const beyondFirst = { ...merged, column: merged.column + 1, columns: merged.columns - 1 };
  return beyondFirst.columns > 0 && overlap(beyondFirst, headings);
}
