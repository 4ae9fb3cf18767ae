import type { Baseline } from '../../state/schema/baseline';
import type { SeenRows } from '../../state/schema/changes/seen-rows';
import type { DatasetTab } from '../../state/schema/tab-list';
import { findDataset } from '../../tables/dataset-catalogue';

/** The watched columns of a tab of which its baseline tells what the shop said at its last pull; none where a refresh reads some days only, leaves the rows that are there as they are, or asks for something else since. */
export function columnsSeenByBaseline({
  columns,
  watched = [],
  fullAt,
  dataset,
  definition,
}: DatasetTab): readonly string[] {
  if (fullAt === 0 || definition.mode === 'append' || findDataset(dataset)?.incremental) return [];
  return columns.filter(({ key, pushable }) => pushable && watched.includes(key)).map(({ key }) => key);
}

/**
 * What the first refresh after a person began to watch is compared with: the last pull, as far as its baseline tells. Of records that do not come any more it says nothing,
 * as it also knows of those that went long ago. `undefined` where there is nothing to compare with.
 * @param asked what the last pull asked for, if it was as now.
 * @param now ids of the records that came.
 */
export function seenByBaseline(
  known: DatasetTab,
  { columns: keys, rows: said }: Baseline,
  asked: string,
  now: Iterable<string>,
): SeenRows | undefined {
  const columns = columnsSeenByBaseline(known).filter((key) => keys.includes(key));
  if (columns.length === 0) return undefined;
  const places = columns.map((key) => keys.indexOf(key));
  const rows: Record<string, SeenRows['rows'][string]> = {};
  for (const id of now) {
    const row = said[id];
    if (row) rows[id] = places.map((place) => row[place] ?? '');
  }
  return { asked, columns, rows };
}
