import { baselineValue } from '../../state/dataset-tab';
import type { Baseline } from '../../state/schema/baseline';
import type { UsualValues } from '../values/rail';
import { byKey } from './by-key';

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

function usualOf(values: number[]): UsualValues | undefined {
  if (values.length < fewest) return undefined;
  const ordered = values.sort((one, other) => one - other);
  const at = (part: number) => ordered[Math.floor((ordered.length - 1) * part)] ?? 0;
  return { middle: at(0.5), high: at(0.9) };
}
