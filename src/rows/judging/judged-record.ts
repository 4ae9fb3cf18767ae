import type { RowDoubt, RowProblem, RowRecord } from '../row-record';

/** A record with more that is to be wondered at in it. */
export const withDoubts = (record: RowRecord, doubts: readonly RowDoubt[]): RowRecord =>
  doubts.length === 0 ? record : { ...record, doubts: [...(record.doubts ?? []), ...doubts] };

/** A record that cannot be sent as it is. */
export const asProblem = (record: RowRecord, ...problems: readonly RowProblem[]): RowRecord => ({
  ...record,
  ...{ status: 'problem', input: {}, problems },
});
