import { baselineValue } from '../../state/dataset-tab';
import type { Baseline } from '../../state/schema/baseline';
import { countBy } from '../many/count-by';
import { byKey } from './by-key';

/** Of numbers above 0: one that nine of ten reach, the middle one, and one that nine of ten do not exceed. */
export interface UsualValues {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** The last two figures that one of ten or more has in common, by {@link endingOf}. */
  readonly endings: ReadonlySet<number>;
}

/** The last two figures of a number: 50 of 54,950. */
export const endingOf = (value: number): number => value % 100;

/** Of fewer records nothing is usual. */
const fewest = 10;

/** What the shop's records hold in each column of numbers. */
export const usualValues = (baseline: Baseline): ((column: string) => UsualValues | undefined) =>
  byKey((column) => usualOf(numbersIn(baseline, column)));

const numbersIn = (baseline: Baseline, column: string): number[] =>
  Object.keys(baseline.rows).flatMap((id) => {
    const value = baselineValue(baseline, id, column);
    return typeof value === 'number' && value > 0 ? [value] : [];
  });

/** `undefined` where there are too few to tell. */
function usualOf(numbers: readonly number[]): UsualValues | undefined {
  if (numbers.length < fewest) return undefined;
  const ordered = [...numbers].sort((one, other) => one - other);
  const at = (part: number) => ordered[Math.floor((ordered.length - 1) * part)] ?? 0;
  return { low: at(0.1), middle: at(0.5), high: at(0.9), endings: endingsOf(numbers) };
}

/** One of ten or more has them in common. */
const endingsOf = (numbers: readonly number[]): ReadonlySet<number> => commonEndings(numbers, numbers.length / 10);

/** The last two figures that so many numbers have in common. */
export const commonEndings = (numbers: readonly number[], fewest: number): ReadonlySet<number> =>
  new Set([...countBy(numbers.map(endingOf))].flatMap(([ending, count]) => (count >= fewest ? [ending] : [])));
