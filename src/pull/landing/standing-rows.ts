import { stands } from '../../tables/tab/table-place';
import type { BlockOrder } from './block';
import type { Landing } from './landing';
import { firstRowOf } from './tab-layout';

/** The ids of some rows as the tab shows them until they are written. */
export function idsStanding({ layout }: Pick<Landing, 'layout'>, { firstRow, ids }: BlockOrder): readonly string[] {
  const first = firstRow - firstRowOf(layout);
  return (layout.formerIds ?? layout.ids).slice(first, first + ids.length);
}

/** Whether headings and rows are still where they were when they were laid out. What is amiss in rows that moved meanwhile is nobody's doing. */
export const areStanding = (landing: Landing, order: BlockOrder): boolean =>
  stands(landing.tab, landing.layout.place, {
    firstRow: order.firstRow,
    ids: idsStanding(landing, order),
    column: landing.layout.place.columnOf.get(landing.table.idColumn),
  });
