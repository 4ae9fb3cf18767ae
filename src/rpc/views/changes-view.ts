import { mostChanges, mostDays } from '../../pull/changes/bounded-changes';
import { changesSince, momentSince, type Since } from '../../pull/changes/changes-since';
import { whereChanged } from '../../pull/changes/changes-table';
import { columnsSeenByBaseline } from '../../pull/changes/seen-by-baseline';
import { usuallyWatched, watchable } from '../../pull/changes/watched-columns';
import type { PullContext } from '../../pull/saved-pulls';
import { isPushable } from '../../push/pushables';
import { type KeptChange, keptChangesOf } from '../../state/schema/changes/kept-changes';
import { seenRowsOf } from '../../state/schema/changes/seen-rows';
import type { DatasetTab } from '../../state/schema/tab-list';
import { shownValue } from '../../text/coded-values';
import type { Language } from '../../text/message';

/** What changed in a tab since a moment, and of which columns that is kept. */
export function describeChanges({ platform, store, language }: PullContext, tab: DatasetTab, since: Since) {
  const { tabId, columns, watched, pulledAt } = tab;
  const kept = store.get(keptChangesOf(tabId));
  const moment = momentSince(platform, tab, since);
  const usual = watched ?? usuallyWatched(columns);
  return {
    tabId,
    name: platform.workbook.tab(tabId)?.name ?? '',
    isKept: watched !== undefined,
    /** Whether a person can be taken to its cells. */
    hasCells: isPushable(tab.dataset),
    /** Those that are watched, or would be, come first. */
    columns: watchable(columns)
      .map(({ key, title }) => ({ key, title: title[language], isTicked: usual.includes(key) }))
      .sort((one, other) => Number(other.isTicked) - Number(one.isTicked)),
    pulledAt,
    hasBegun: hasBegun(store, tabId),
    begins: beginOf(store, tab),
    /** Whether the shop was asked since that moment: before, that no change is told says nothing. */
    hasLooked: pulledAt >= moment,
    lines: changesSince(kept ?? { lines: [] }, moment).map((line) => describeChange(line, tab, language)),
    /** Earlier ones for which there was no room; `null` where there was for all. */
    left: kept?.left && kept.left.until >= moment ? kept.left : null,
    most: { changes: mostChanges, days: mostDays },
  };
}

function describeChange(line: KeptChange, { columns }: DatasetTab, language: Language) {
  const { at, id, label, kind, from, to } = line;
  const column = columns.find(({ key }) => key === line.column);
  const shown = (value: KeptChange['to']): string | number => {
    const told = column ? shownValue(column, language, value ?? '') : (value ?? '');
    return typeof told === 'boolean' ? String(told) : told;
  };
  return {
    ...{ at, id, label, kind },
    column: line.column,
    title: column?.title[language] ?? line.column,
    /** How its values are written. */
    valueKind: column?.kind ?? 'text',
    ...{ from: shown(from), to: shown(to) },
    where: whereChanged(line, column, language),
  };
}

/** Whether two readings were compared since changes are kept: before, that none is told says nothing. */
const hasBegun = (store: PullContext['store'], tabId: number): boolean =>
  store.has(seenRowsOf(tabId)) && store.readable(keptChangesOf(tabId))?.isCompared === true;

/** Which refresh is the first whose changes are kept: `partly` the next one, of some columns, and of the others the one after it. */
function beginOf(store: PullContext['store'], tab: DatasetTab): 'next' | 'partly' | 'second' {
  if (store.has(seenRowsOf(tab.tabId))) return 'next';
  const known = columnsSeenByBaseline(tab).length;
  if (known === 0) return 'second';
  return known === tab.watched?.length ? 'next' : 'partly';
}

/** How many changes are kept since yesterday of a tab of which any are, and whether readings were compared yet; `null` of all others. */
export function countChanges({ platform, store }: Pick<PullContext, 'platform' | 'store'>, tab: DatasetTab) {
  if (!tab.watched) return null;
  const kept = store.readable(keptChangesOf(tab.tabId));
  const count = kept ? changesSince(kept, momentSince(platform, tab, 'yesterday')).length : 0;
  return { count, hasBegun: hasBegun(store, tab.tabId) };
}
