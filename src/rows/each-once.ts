import type { RowDoubt } from './row-record';

/** Doubts of one record, each once: several of its rows may give the same one. */
export const eachOnce = (doubts: readonly RowDoubt[]): readonly RowDoubt[] => [
  ...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values(),
];
