import type { TabPort } from '../../google/ports';
import { type GuardedWrite, type Landed, writeGuarded } from './guarded-write';
import type { KnownColumns } from './put-back';
import { rowIds, type TabSnapshot } from './tab-snapshot';
import type { WrittenCells } from './written-cells';

/** A tab that was read to be written. */
export interface ReadTable extends KnownColumns {
  readonly tab: TabPort;
  readonly snapshot: TabSnapshot;
}

/** Writes into a tab that was just read; its rows keep their records. @param headings that get other texts along with it. */
export function writeRows(
  { tab, snapshot, columns, idColumn }: ReadTable,
  writes: readonly GuardedWrite[],
  flush: () => void,
  headings: readonly WrittenCells[] = [],
): Landed {
  const { memory, ...place } = snapshot;
  const { firstRow, ids } = rowIds(snapshot, idColumn);
  const order = { writes, headings, firstRow, idsBefore: ids, idsAfter: ids };
  return writeGuarded({ tab, columns, idColumn, place, ids, memory, flush }, order);
}
