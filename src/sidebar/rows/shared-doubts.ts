import type { RowRecordView } from '../shell/server/rpc-views';

/** Doubts that several records have in common, with the rows of all of them: what one movement of the hand did is told once. */
export function sharedDoubts(
  records: readonly Pick<RowRecordView, 'rows' | 'doubts'>[],
): ReadonlyMap<string, readonly number[]> {
  const recordsBy = new Map<string, Pick<RowRecordView, 'rows'>[]>();
  for (const record of records) {
    for (const doubt of new Set(record.doubts)) recordsBy.set(doubt, [...(recordsBy.get(doubt) ?? []), record]);
  }
  return new Map(
    [...recordsBy]
      .filter(([, alike]) => alike.length > 1)
      .map(([doubt, alike]) => [doubt, alike.flatMap(({ rows }) => rows).sort((one, other) => one - other)]),
  );
}
