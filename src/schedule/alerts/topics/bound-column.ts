import { readNumber } from '../../../api/values/read-number';
import type { Cell, TabPort } from '../../../google/ports';
import type { ShopSession } from '../../../runs/shop-session';
import { datasetTabs } from '../../../state/dataset-tab';
import type { BoundColumn } from '../../../state/schema/alerts/alert-settings';
import type { DatasetTab } from '../../../state/schema/tab-list';
import { variations } from '../../../tables/datasets/goods/variations';
import { findTable, type TablePlace } from '../../../tables/tab/table-place';
import { AddOnError } from '../../../text/add-on-error';
import { cutText } from '../../../text/well-formed';

type Kept = Pick<ShopSession, 'platform' | 'store'>;

/** Tabs of variations, which may have a column with bounds beside them. */
export const tabsForBounds = ({ store }: Pick<Kept, 'store'>): readonly DatasetTab[] =>
  datasetTabs(store).filter(({ dataset }) => dataset === variations.id);

/** The person's own columns in such a tab, by their headings. */
export function ownColumns({ platform }: Pick<Kept, 'platform'>, known: DatasetTab): readonly string[] {
  const tab = platform.workbook.tab(known.tabId);
  return tab ? [...ownHeadings(tab, findTable(tab, known.columns)).keys()] : [];
}

/** Column numbers by heading; of two that are called alike, the first. Each column that we made bears a key, those beside the table too, as that of results. */
function ownHeadings(tab: TabPort, { headings, columnOf }: TablePlace): ReadonlyMap<string, number> {
  const ours = new Set([...columnOf.values(), ...tab.columnKeys().values()]);
  const own = headings.flatMap((title, index) =>
    title.trim() === '' || ours.has(index + 1) ? [] : [[title.trim(), index + 1] as const],
  );
  return new Map([...own].reverse());
}

/** What a person wrote beside their variations, by their ids. */
export interface OwnBounds {
  readonly bounds: ReadonlyMap<string, number>;
  /** What stands in cells that are neither blank nor a number: what was meant is not known. */
  readonly unread: ReadonlyMap<string, string>;
}

/**
 * The bounds that a person wrote beside their variations.
 * @throws AddOnError `alertColumnGone` where the tab or the column is there no more.
 */
export function readBoundColumn({ platform, store }: Kept, { tabId, title }: BoundColumn): OwnBounds {
  const known = tabsForBounds({ store }).find((one) => one.tabId === tabId);
  const tab = platform.workbook.tab(tabId);
  if (!known || !tab) throw new AddOnError('alertColumnGone', { column: title });
  const place = findTable(tab, known.columns);
  const column = ownHeadings(tab, place).get(title);
  const ids = place.columnOf.get(known.idColumn);
  if (column === undefined || ids === undefined) throw new AddOnError('alertColumnGone', { column: title });
  const rows = place.lastRow - place.headingRow;
  const width = Math.max(column, ids);
  const cells = rows > 0 ? tab.read({ row: place.headingRow + 1, column: 1, rows, columns: width }) : [];
  const [bounds, unread] = [new Map<string, number>(), new Map<string, string>()];
  for (const line of cells) {
    const cell = line[column - 1] ?? '';
    const id = String(line[ids - 1] ?? '').trim();
    const bound = readNumber(cell, 'person');
    if (bound !== undefined) bounds.set(id, bound);
    else if (String(cell).trim() !== '') unread.set(id, shownAs(cell));
  }
  return { bounds, unread };
}

/** As short as a person needs to find it; a picture or a date has no text of its own. */
const shownAs = (cell: Cell): string => (typeof cell === 'object' ? '…' : cutText(String(cell).trim(), longestShown));
const longestShown = 20;
