import type { PullDefinition } from '../../state/pull-definition';
import { baselineOf } from '../../state/schema/baseline';
import { keptChangesOf } from '../../state/schema/changes/kept-changes';
import { seenRowsOf } from '../../state/schema/changes/seen-rows';
import type { DatasetTab } from '../../state/schema/tab-list';
import { digestOf } from '../../state/seal/hmac';
import type { StateStore } from '../../state/state-store';
import { canonical } from '../../text/canonical';
import type { Landing } from '../landing/landing';
import type { ReadPull } from '../landing/read-pull';
import { wasAskedFor } from '../landing/wanted-row';
import { addChanges, noChanges } from './bounded-changes';
import { compareSeen, type WatchedReading } from './compare-seen';
import { seenByBaseline } from './seen-by-baseline';

/**
 * Notes what the reading of a watched tab found otherwise than the one before; lasting with the store's next commit, all of it at once. So it is told once, however
 * often the landing of that reading is cut off and begun again.
 */
export function noteChanges(store: StateStore, pull: ReadPull, landing: Landing): void {
  const { tab, known, reading } = pull;
  const watched = known?.watched ?? [];
  if (watched.length === 0) return;
  const watchedNow = watchedReading(pull, landing, watched);
  const seenBefore = store.get(seenRowsOf(tab.id)) ?? seenAtLastPull(pull, landing, watchedNow);
  const { seen, changes, isCompared } = compareSeen(seenBefore, watchedNow);
  store.set(seenRowsOf(tab.id), seen);
  const kept = store.get(keptChangesOf(tab.id)) ?? noChanges;
  const { isCompared: _before, ...after } = addChanges(kept, changes, reading.startedAt);
  store.set(keptChangesOf(tab.id), isCompared ? { ...after, isCompared } : after);
  // What was pushed is told by now: the landing may begin once more.
  const { pushed, ...before } = landing.before;
  if (pushed) store.set(baselineOf(tab.id), before);
}

/** Before anything was seen: what the tab's baseline tells, where it was pulled as it is now. */
function seenAtLastPull({ known, table }: ReadPull, { before }: Landing, { asked }: WatchedReading) {
  if (!known) return undefined;
  const askedBefore = askedOf(known.definition, known.askedBy, known);
  return askedBefore === asked ? seenByBaseline(known, before, asked, table.rows.ids()) : undefined;
}

function watchedReading(
  { table, dataset, definition, reading, known }: ReadPull,
  { knownSince, mode, before }: Landing,
  watched: readonly string[],
): WatchedReading {
  const [first] = table.columns;
  const leads = (dataset.shown?.leads ?? []).filter((key) => table.columns.some((column) => column.key === key));
  return {
    table,
    watched,
    labels: leads.length > 0 ? leads : first ? [first.key] : [],
    dayColumn: knownSince?.column,
    asked: askedOf(definition, reading.askedBy, table.discovery ?? known ?? {}),
    at: reading.startedAt,
    known: before,
    missing: (id, day) => {
      const isUnread = !table.leftOut?.has(id) && knownSince && !wasAskedFor(day, knownSince);
      if (!isUnread) return 'gone';
      // A tab that is replaced shows no more of it.
      return mode === 'replace' ? 'forgotten' : 'unread';
    },
  };
}

/** What was asked for, as a short text. */
function askedOf(
  { filters, conditions = [], rowLimit = 0 }: Pick<PullDefinition, 'filters' | 'conditions' | 'rowLimit'>,
  askedBy: string | undefined,
  { identity, list }: Partial<Pick<DatasetTab, 'identity' | 'list'>>,
): string {
  return digestOf(canonical([filters, conditions, rowLimit, askedBy, identity ?? null, list ?? null])).slice(0, 16);
}
