import type { TabPort } from '../../google/ports';
import type { Language } from '../../text/message';
import type { Column } from '../table';
import { inCells, retell } from './cell-states';
import type { TablePlace } from './table-place';
import { isTitle } from './title-texts';

/** What results call the columns of a tab. */
export interface ToldColumns {
  /** Of one of ours. */
  readonly nameOf: (column: Pick<Column, 'key' | 'title'>) => string;
  /** A row's result in which our columns are called as they are now, where it still calls them by a title that they had. */
  readonly retold: (result: string) => string;
}

/**
 * What results call each column, from A on: its heading, and its letter behind that where another one has the same.
 * @param headings as they stand in the tab.
 */
export function cellNames(tab: Pick<TabPort, 'a1'>, headings: readonly string[]): readonly string[] {
  const names = headings.map(inCells);
  return names.map((name, index) => {
    if (name === '' || names.indexOf(name) === names.lastIndexOf(name)) return name;
    const [letters = ''] = tab.a1({ row: 1, column: index + 1, rows: 1, columns: 1 }).match(/^[A-Z]+/) ?? [];
    return `${name} (${letters})`;
  });
}

/** @param language of titles, where a heading is blank. */
export function toldColumns(
  tab: Pick<TabPort, 'a1'>,
  { headings, columnOf }: Pick<TablePlace, 'headings' | 'columnOf'>,
  columns: readonly Pick<Column, 'key' | 'title'>[],
  language: Language,
): ToldColumns {
  const names = cellNames(tab, headings);
  const current = new Set(names);
  const nameOf: ToldColumns['nameOf'] = ({ key, title }) =>
    names[(columnOf.get(key) ?? 0) - 1] || inCells(title[language]);
  const nameNow = (told: string): string => {
    if (current.has(told)) return told;
    const column = columns.find(({ key, title }) => columnOf.has(key) && isTitle(title, told));
    return column ? nameOf(column) : told;
  };
  return { nameOf, retold: (result) => retell(result, nameNow) };
}
