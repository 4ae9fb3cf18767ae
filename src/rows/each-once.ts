import { groupOf } from '../wishes/many/group-of';
import type { RowDoubt } from './row-record';

/** Doubts of one record, each once: several of its rows may give the same one. */
export const eachOnce = (doubts: readonly RowDoubt[]): readonly RowDoubt[] => [
  ...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values(),
];

/** The same, and of those that say the same of other figures the first, with how many more there are. */
export const eachKindOnce = (doubts: readonly RowDoubt[]): readonly RowDoubt[] =>
  [...groupOf(eachOnce(doubts), ({ message, column }) => `${message} ${column}`).values()].flatMap(
    ([first, ...others]): readonly RowDoubt[] =>
      first ? [others.length === 0 ? first : { ...first, more: others.length }] : [],
  );
