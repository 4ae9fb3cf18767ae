import type { TabPort } from '../../google/ports';
import type { Arrangement } from '../../tables/arrangement';
import { type ColumnStretch, stretchesAt } from '../../tables/tab/column-stretches';
import { findTable, type KnownByTitle, readIds, type TablePlace } from '../../tables/tab/table-place';
import { untilStill } from '../../tables/tab/until-still';
import { type Column, resultColumn, type Table } from '../../tables/table';
import { AddOnError } from '../../text/add-on-error';

/** Where things stand in a tab before a pull lands in it. */
export interface TabLayout {
  readonly place: TablePlace;
  /** Our columns, the result column last where there is one. */
  readonly columns: readonly Column[];
  /** Column number, from 1, by key; new columns stand right of everything. */
  readonly positionOf: ReadonlyMap<string, number>;
  /** Columns that the tab lacks. */
  readonly added: readonly Column[];
  /** Those among ours whose heading is blank: the new ones, and those of a landing that was cut off before it wrote it. */
  readonly untitled: readonly Column[];
  /** The record id of each row below the headings, to the last row that has one; `''` for rows of the person's own. */
  readonly ids: readonly string[];
  /** The same as they still stand in the tab, where records have got other names since. */
  readonly formerIds?: readonly string[];
}

/** The first row below the headings. */
export const firstRowOf = ({ place }: Pick<TabLayout, 'place'>): number => place.headingRow + 1;

/** What is to land in a tab. */
export interface LayoutOrder {
  readonly table: Table;
  readonly arrangement: Arrangement;
  /** Rows whose record did not come are marked. */
  readonly marksMissing: boolean;
  /** Whether the tab had a column at its last pull: no other is taken for ours by its title. */
  readonly isKnown: KnownByTitle;
}

/**
 * Finds our columns and rows. Columns of a table that is new to its tab stand as arranged, later ones right of everything.
 * @throws AddOnError `idColumnMissing` when there are rows but nothing to tell them by.
 */
export function readLayout(tab: TabPort, order: LayoutOrder): TabLayout {
  const { table, isKnown } = order;
  const { place, ids } = placeWithIds(tab, [...table.columns, resultColumn], table.idColumn, isKnown);
  const columns = hasResult(order, place, ids) ? [...table.columns, resultColumn] : table.columns;
  const rows = Math.max(0, place.lastRow - place.headingRow);
  const hasIds = place.columnOf.has(table.idColumn);
  if (rows > 0 && !hasIds && !place.columnOf.has(table.discovery?.renaming?.from ?? ''))
    throw idColumnMissing(tab, table);
  const positionOf = new Map(place.columnOf);
  const lacking = columns.filter(({ key }) => !place.columnOf.has(key));
  const added = place.columnOf.size === 0 ? arranged(lacking, order.arrangement) : lacking;
  const last = Math.max(place.lastColumn, ...place.columnOf.values());
  added.forEach(({ key }, index) => {
    positionOf.set(key, last + 1 + index);
  });
  const isBlank = (column: number) => (place.headings[column - 1] ?? '').trim() === '';
  const untitled = columns.filter(({ key }) => isBlank(positionOf.get(key) ?? 0));
  return { place, columns, positionOf, added, untitled, ids: hasIds ? ids : new Array<string>(rows).fill('') };
}

/** Where nothing is ever told, a column for it comes with the first row that needs one. */
const hasResult = (
  { table, arrangement, marksMissing }: LayoutOrder,
  { columnOf }: TablePlace,
  ids: readonly string[],
): boolean =>
  arrangement.hasResult ||
  columnOf.has(resultColumn.key) ||
  (marksMissing && ids.some((id) => id !== '' && !table.rows.has(id)));

const arranged = (columns: readonly Column[], { order }: Arrangement): readonly Column[] =>
  [...columns].sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key));

/** A table that is new to its tab begins below what a person has put there. */
const belowContent = (place: TablePlace): TablePlace =>
  place.columnOf.size > 0 || place.lastRow === 0
    ? place
    : { ...place, headingRow: place.lastRow + 1, headings: place.headings.map(() => '') };

/** @throws AddOnError `tabMoves`. */
const placeWithIds = (tab: TabPort, columns: readonly Column[], idColumn: string, isKnown: KnownByTitle) =>
  untilStill(tab, () => {
    const found = findTable(tab, columns, isKnown);
    const place = columns.some(({ key }) => isKnown(key)) ? found : belowContent(found);
    const ids = readIds(tab, place, idColumn);
    // What came in meanwhile moved the last row or column out of what was read.
    const isWhole = tab.lastRow() === place.lastRow && tab.lastColumn() === found.lastColumn;
    return isWhole ? { place, ids } : 'displaced';
  });

function idColumnMissing(tab: TabPort, table: Table): AddOnError {
  const id = table.columns.find(({ key }) => key === table.idColumn);
  return new AddOnError('idColumnMissing', {
    tab: tab.name,
    column: id ? `${id.title.id} / ${id.title.en}` : table.idColumn,
  });
}

/** The stretches of some of our columns. */
export const stretchesOf = (layout: TabLayout, columns: readonly Column[] = layout.columns): ColumnStretch[] =>
  stretchesAt(layout.positionOf, columns);
