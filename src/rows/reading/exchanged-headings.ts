import type { Endpoint } from '../../api/endpoint';
import type { TabPort } from '../../google/ports';
import type { RowMatching } from '../../state/schema/row-lines';
import { carriedMark } from '../../state/tab-mark';
import { AddOnError } from '../../text/add-on-error';
import { allLanguages } from '../../text/message';
import type { RowTab } from '../row-tab';
import { rowTitles } from '../telling/row-titles';

/**
 * Makes sure that no column of a template is headed like another one: what a person writes below a heading would go where the column was made for. Other
 * headings are a person's own, and a column that they named is what they named it.
 * @throws AddOnError `headingExchanged`.
 */
export function refuseExchanged(
  tab: TabPort,
  endpoint: Endpoint,
  { columnOf, titles }: RowTab,
  { columns = {} }: RowMatching,
): void {
  const mark = carriedMark(tab);
  if (!mark || !('endpoint' in mark) || mark.endpoint !== endpoint.id) return;
  const known = allLanguages().map((language) => rowTitles(endpoint, language));
  for (const [key, column] of columnOf) {
    const heading = plain(titles[column - 1] ?? '');
    if (columns[key] !== undefined || heading === '') continue;
    const isHeaded = (one: string, words: ReadonlyMap<string, string>) =>
      plain(one) === heading || plain(words.get(one) ?? '') === heading;
    if (known.some((words) => isHeaded(key, words))) continue;
    const language = known.find((words) => [...words.keys()].some((other) => isHeaded(other, words)));
    if (!language) continue;
    throw new AddOnError('headingExchanged', {
      ...{ tab: tab.name, heading: titles[column - 1] ?? '', title: language.get(key) ?? key },
      column: tab.a1({ row: 1, column, rows: 1, columns: 1 }).replace(/\d+$/, ''),
    });
  }
}

const plain = (text: string): string => text.trim().toLowerCase();
