import type { ShopSession } from '../../runs/shop-session';
import type { DatasetTab } from '../../state/schema/tab-list';
import { readTabMark, writeTabMark } from '../../state/tab-mark';
import { resultColumn, type Table } from '../../tables/table';
import type { Language } from '../../text/message';
import type { PullScope } from '../pull-reading';
import { wholeSince } from '../whole-since';
import type { Landing } from './landing';
import type { TabLayout } from './tab-layout';

/** Says what every colleague may know of the tab. Rows of earlier pulls are gone from a tab that was replaced. */
export function markTab(
  { connection }: Pick<ShopSession, 'connection'>,
  { tab, table, layout, cellLanguage }: Landing,
  { dataset, definition, pulledAt, rows, idColumn }: DatasetTab,
  scope: PullScope,
): void {
  const before = definition.mode === 'replace' ? undefined : readTabMark(tab);
  const since = wholeSince(scope.knownSince?.day, before);
  const left = leftIn(tab.columnKeys(), table);
  writeTabMark(tab, {
    dataset,
    tabId: tab.id,
    pulledAt,
    rows,
    // Rows that a pull only adds to stay as they were, whatever became of their records.
    isPartial: scope.isPartial || definition.mode === 'append',
    id: { column: idColumn, title: headingOf(layout, table, cellLanguage) },
    shop: connection.id,
    ...(since === undefined ? {} : { wholeSince: since }),
    ...(left.length === 0 ? {} : { left }),
  });
}

/** Keys of columns of the tab that its pull does not bring any more: left out by the person, or of a warehouse that is gone. */
export function leftIn(keys: ReadonlyMap<string, number>, { columns }: Table): readonly string[] {
  const isPulled = (key: string) => columns.some((column) => column.key === key);
  return [...keys.keys()].filter((key) => key !== resultColumn.key && !isPulled(key));
}

/** The heading of the ids: as people called it, or as it was just written. */
function headingOf({ place, positionOf }: TabLayout, { columns, idColumn }: Table, language: Language): string {
  const standing = place.headings[(positionOf.get(idColumn) ?? 0) - 1]?.trim() ?? '';
  const title = columns.find(({ key }) => key === idColumn)?.title[language] ?? '';
  return standing === '' ? title : standing;
}
