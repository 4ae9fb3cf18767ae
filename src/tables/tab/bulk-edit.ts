import type { PlainCell } from '../table';

/** A cell that changed: what the shop said of its record, and what it holds. */
export interface ChangedCell {
  readonly row: number;
  readonly said: PlainCell;
  readonly held: PlainCell;
}

interface ChangedNumber {
  readonly said: number;
  readonly held: number;
}

/** Of the cells that changed, so many have to have it in common: a few may have been edited before. */
export const mostOf = 0.85;

/** Of a percentage that was rounded, the rest is small beside the change. */
const roundedShare = 0.1;

/** Whether nearly all were changed by the same amount, or by the same percentage: that is how prices are raised and goods counted in. */
export function isInStep(cells: readonly ChangedCell[]): boolean {
  const numbers = numbersIn(cells);
  const enough = mostOf * cells.length;
  if (numbers.length < enough) return false;
  const step = middleOf(numbers.map(({ said, held }) => held - said));
  if (numbers.filter(({ said, held }) => held - said === step).length >= enough) return true;
  const ratio = middleOf(numbers.filter(({ said }) => said !== 0).map(({ said, held }) => held / said));
  const isNear = ({ said, held }: ChangedNumber) =>
    Math.abs(held - ratio * said) <= roundedShare * Math.abs(held - said);
  return numbers.filter(isNear).length >= enough;
}

/**
 * Whether the new value hangs on the old one alone, and more stays more, as after any calculation with prices, rounding included. Values that only
 * changed places never do: then the highest would have to stay where it is.
 */
export function followsRule(cells: readonly ChangedCell[]): boolean {
  const numbers = numbersIn(cells);
  if (numbers.length < cells.length) return false;
  const rising = [...numbers].sort((one, other) => one.said - other.said);
  return rising.every(({ said, held }, index) => {
    const below = rising[index - 1];
    return !below || (below.said === said ? below.held === held : below.held <= held);
  });
}

const numbersIn = (cells: readonly ChangedCell[]): ChangedNumber[] =>
  cells.flatMap(({ said, held }) => (typeof said === 'number' && typeof held === 'number' ? [{ said, held }] : []));

const middleOf = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
