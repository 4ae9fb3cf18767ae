import { putBack, type WrittenCells } from '../../tables/put-back';
import type { Column } from '../../tables/table';
import { findTable, type TablePlace } from '../../tables/table-place';
import type { Landing } from './landing';
import { formatHeadings, formatRows, offerChoices } from './tab-format';
import { firstRowOf, stretchesOf, type TabLayout } from './tab-layout';

/**
 * Gives the tab the columns that it lacks: first their keys, by which they are found from then on, last their headings, which say that they are
 * done. @param gridRows how many rows the tab has.
 * @returns where things stand then; `displaced` where columns moved meanwhile: what was written elsewhere is put back.
 */
export function landColumns(landing: Landing, gridRows: number): TabLayout | 'displaced' {
  const { tab, layout, language } = landing;
  const { untitled, added, positionOf } = layout;
  if (untitled.length === 0) return layout;
  for (const { key } of added) tab.setColumnKey(positionOf.get(key) ?? 1, key);
  const rows = { row: firstRowOf(layout), rows: Math.max(1, gridRows - layout.place.headingRow) };
  formatRows(tab, stretchesOf(layout, untitled), rows.row, rows.rows);
  offerChoices(tab, layout, untitled, rows);
  formatHeadings(tab, layout, untitled, language);
  const writes = stretchesOf(layout, untitled).map(({ first, columns }) => ({
    area: { row: layout.place.headingRow, column: first, rows: 1, columns: columns.length },
    values: [columns.map(({ title }) => title[language])],
  }));
  for (const { area, values } of writes) tab.write(area, values);
  landing.flush();
  return confirmColumns(landing, writes);
}

/** Looks whether keys and headings stand where they were meant to, and no heading of the person's own was written over. */
function confirmColumns(landing: Landing, writes: readonly WrittenCells[]): TabLayout | 'displaced' {
  const { tab, table, layout, language } = landing;
  const { place, columns, untitled, added, positionOf } = layout;
  const titled = withTitles(place, untitled, positionOf, language);
  const now = findTable(tab, columns, landing.isKnown);
  const isInPlace =
    now.headingRow === place.headingRow &&
    titled.every((title, index) => title === now.headings[index]) &&
    untitled.every(({ key }) => now.columnOf.get(key) === positionOf.get(key));
  if (isInPlace) return { ...layout, place: now, untitled: [] };
  const contentAt = (row: number, column: number) =>
    row === place.headingRow ? (place.headings[column - 1] ?? '') : '';
  // First, as some may stand on columns of the person's own by now.
  tab.removeColumnKeys(added.map(({ key }) => key));
  putBack(tab, { columns, idColumn: table.idColumn }, { place, ids: layout.ids, contentAt }, writes);
  return 'displaced';
}

function withTitles(
  { headings }: TablePlace,
  untitled: readonly Column[],
  positionOf: ReadonlyMap<string, number>,
  language: Landing['language'],
): string[] {
  const titled = [...headings];
  for (const { key, title } of untitled) titled[(positionOf.get(key) ?? 1) - 1] = title[language];
  return Array.from(titled, (title) => title ?? '');
}
