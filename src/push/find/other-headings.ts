import { isTitle } from '../../tables/tab/title-texts';
import type { OpenedTab } from './edited-tab';

/**
 * Headings that are the title of another column of the tab, by the key of the column that they stand above: a column is known by what travels with it, and
 * a person by what they read.
 */
export function otherHeadings({
  columns,
  snapshot,
}: Pick<OpenedTab, 'columns' | 'snapshot'>): ReadonlyMap<string, string> {
  const there = columns.filter(({ key }) => snapshot.columnOf.has(key));
  return new Map(
    there.flatMap(({ key, title }) => {
      const heading = (snapshot.headings[(snapshot.columnOf.get(key) ?? 0) - 1] ?? '').trim();
      const isOther = !isTitle(title, heading) && there.some((other) => isTitle(other.title, heading));
      return isOther ? [[key, heading] as const] : [];
    }),
  );
}
