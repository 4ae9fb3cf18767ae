import type { Cell } from '../google/ports';

/** What cells show in place of a value: a formula that failed {facts §3}, or one that is not through yet. */
const errorValues: readonly Cell[] = [
  ...['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!'],
  'Loading...',
];

/** Whether a cell arrived without a value of its own, as the text of an error. */
export const isErrorValue = (cell: Cell): boolean => errorValues.includes(cell);
