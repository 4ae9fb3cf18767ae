import { putBack } from '../../tables/tab/put-back';
import { findTable } from '../../tables/tab/table-place';
import type { WrittenCells } from '../../tables/tab/written-cells';
import { type Column, resultColumn } from '../../tables/table';
import type { Landing } from './landing';
import { addStateColors } from './state-colors';
import { formatHeadings, formatRows, offerChoices } from './tab-format';
import { firstRowOf, stretchesOf, type TabLayout } from './tab-layout';

/**
 * Gives the tab the columns that it lacks: first their keys, by which they are found from then on, last their headings, which say that they are
 * done. @param gridRows how many rows the tab has.
 * @returns where things stand then; `displaced` where columns moved meanwhile: what was written elsewhere is put back.
 */
export function landColumns(landing: Landing, gridRows: number): TabLayout | 'displaced' {
  const { tab, layout, cellLanguage, arrangement } = landing;
  const { untitled, added, positionOf } = layout;
  if (untitled.length === 0) return layout;
  for (const { key } of added) tab.setColumnKey(positionOf.get(key) ?? 1, key);
  const rows = { row: firstRowOf(layout), rows: Math.max(1, gridRows - layout.place.headingRow) };
  formatRows(tab, stretchesOf(layout, untitled), rows.row, rows.rows);
  offerChoices(tab, layout, untitled, rows, cellLanguage);
  formatHeadings(tab, layout, untitled, cellLanguage, arrangement.widths);
  const writes = stretchesOf(layout, untitled).map(({ first, columns }) => ({
    area: { row: layout.place.headingRow, column: first, rows: 1, columns: columns.length },
    values: [columns.map(({ title }) => title[cellLanguage])],
  }));
  if (!areFree(landing, writes)) {
    tab.removeColumnKeys(added.map(({ key }) => key));
    return 'displaced';
  }
  for (const { area, values } of writes) tab.write(area, values);
  landing.flush();
  const landed = confirmColumns(landing, writes);
  // The rules looked at the result column that was deleted.
  const isGivenBack = layout.place.columnOf.size > 0 && added.some(({ key }) => key === resultColumn.key);
  if (isGivenBack && landed !== 'displaced') addStateColors(tab, landed);
  return landed;
}

/** Whether nobody began a column of their own meanwhile where ours are to stand. */
function areFree({ tab, layout }: Landing, writes: readonly WrittenCells[]): boolean {
  if (tab.lastColumn() !== layout.place.lastColumn) return false;
  return writes.every(({ area }) => tab.read(area).every((line) => line.every((cell) => cell === '')));
}

/** Looks whether each new heading stands above its column, wherever that went, and none of the person's own was written over. */
function confirmColumns(landing: Landing, writes: readonly WrittenCells[]): TabLayout | 'displaced' {
  const { tab, table, layout, cellLanguage } = landing;
  const { place, columns, untitled, added } = layout;
  const now = findTable(tab, columns, landing.isKnown);
  const isTitled = ({ key, title }: Column) => now.headings[(now.columnOf.get(key) ?? 0) - 1] === title[cellLanguage];
  if (untitled.every(isTitled) && keepsAll(now.headings, place.headings)) {
    return { ...layout, place: now, positionOf: now.columnOf, untitled: [] };
  }
  const contentAt = (row: number, column: number) => place.above[row - 1]?.[column - 1];
  // First, as some may stand on columns of the person's own by now.
  tab.removeColumnKeys(added.map(({ key }) => key));
  putBack(tab, { columns, idColumn: table.idColumn }, { place, ids: layout.ids, contentAt }, writes);
  return 'displaced';
}

/** Whether all of some texts are among others, each as often. */
function keepsAll(among: readonly string[], texts: readonly string[]): boolean {
  const left = [...among];
  return texts.every((text) => {
    const index = left.indexOf(text);
    if (index >= 0) left.splice(index, 1);
    return text === '' || index >= 0;
  });
}
