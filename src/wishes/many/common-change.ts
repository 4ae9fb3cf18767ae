import type { Value } from '../../state/shapes/value';
import type { MessageId } from '../../text/message';
import { countBy } from './count-by';
import { replacementIn } from './replaced-text';

/** Of all that a column holds, so large a part is nearly all. */
export const nearlyAll = 0.85;

/** Many edits that were made in one way. */
export type CommonChange = { readonly count: number } & (
  | { readonly kind: 'digits'; readonly from: string; readonly to: string }
  | { readonly kind: 'letters'; readonly from: string; readonly to: string }
  | { readonly kind: 'copied' | 'doubled' }
  | { readonly kind: 'step' | 'series'; readonly step: number }
);

/** What is told of each kind of it, with what it says itself. */
export const changeMessages = {
  digits: 'warning.digitsReplaced',
  letters: 'warning.textReplaced',
  copied: 'warning.copiedColumn',
  doubled: 'warning.stockAsDifference',
  step: 'warning.sameStep',
  series: 'warning.series',
} as const satisfies Readonly<Record<CommonChange['kind'], MessageId>>;

/** A value that is to take the place of what the shop has said. */
export interface ColumnEdit {
  readonly recordId: string;
  readonly baseline: Value;
  readonly wanted: Value;
}

/** A column's edits, from top to bottom, and what may explain them. */
export interface ColumnEdits {
  readonly edits: readonly ColumnEdit[];
  /** How many cells of the column hold something of the shop's. */
  readonly filled: number;
  /** What the shop says of a record in each other column of numbers, by key. */
  readonly besides: readonly ((recordId: string) => Value)[];
  /** Of differences, the stock that each is added to. */
  readonly addedTo?: ((recordId: string) => Value) | undefined;
}

/**
 * The one way in which nearly all edits of a column were made, where that is how a hand slips: something was found and replaced, or copied from beside,
 * dragged down, or every cell was changed alike. @param many fewer edits are made one by one.
 */
export function commonChange({ edits, filled, besides, addedTo }: ColumnEdits, many: number): CommonChange | undefined {
  const doubled = addedTo && doubledAmong(edits, addedTo);
  if (doubled) return doubled;
  if (edits.length <= many || new Set(edits.map(({ wanted }) => wanted)).size === 1) return undefined;
  const enough = edits.length * nearlyAll;
  const count = (isSuch: (edit: ColumnEdit, index: number) => boolean) => edits.filter(isSuch).length;
  const digits = mostCommon(edits.map(replacedDigits));
  if (digits.count >= enough && digits.value) {
    const [from = '', to = ''] = digits.value;
    return { kind: 'digits', count: digits.count, from, to };
  }
  const copied = Math.max(0, ...besides.map((said) => count(({ recordId, wanted }) => said(recordId) === wanted)));
  if (copied >= enough) return { kind: 'copied', count: copied };
  const step = mostCommon(edits.map(stepOf));
  if (step.value && step.count >= Math.max(enough, filled * nearlyAll)) {
    return { kind: 'step', count: step.count, step: step.value };
  }
  const rise = mostCommon(risesOf(edits.map(({ wanted }) => wanted)));
  // What rose from row to row already does so after each was changed by its share.
  const rose = mostCommon(risesOf(edits.map(({ baseline }) => baseline)));
  if (!rise.value || rise.count < enough || (rose.value && rose.count >= enough)) return undefined;
  return { kind: 'series', count: edits.length, step: rise.value };
}

/** The same of texts: something was found in all of them, and replaced. */
export function commonReplacement(
  edits: readonly Pick<ColumnEdit, 'baseline' | 'wanted'>[],
  many: number,
): CommonChange | undefined {
  if (edits.length <= many) return undefined;
  const texts = edits.map(({ baseline, wanted }) => ({ before: String(baseline), after: String(wanted) }));
  const found = replacementIn(texts);
  return found && found.count >= edits.length * nearlyAll ? { kind: 'letters', ...found } : undefined;
}

/** Differences that are, or nearly are, what there is already: fewer, and fewer different ones, are so by chance. */
const fewestDoubled = { ofAll: { share: nearlyAll, edits: 4, values: 3 }, ofSome: { share: 0.5, edits: 6, values: 6 } };

/** A new stock that was counted anew is seldom further from the one before. */
const countedAnew = 0.1;

/** The new stock stands where what is added belongs. */
function doubledAmong(edits: readonly ColumnEdit[], addedTo: (recordId: string) => Value): CommonChange | undefined {
  const near = edits.filter(({ recordId, wanted }) => {
    const there = numberOf(addedTo(recordId));
    return there > 0 && Math.abs(numberOf(wanted) - there) <= there * countedAnew;
  });
  const values = new Set(near.map(({ wanted }) => wanted)).size;
  const isSo = Object.values(fewestDoubled).some(
    (fewest) => near.length >= fewest.edits && values >= fewest.values && near.length >= edits.length * fewest.share,
  );
  return isSo ? { kind: 'doubled', count: near.length } : undefined;
}

/** By how much each number is more than the one above it. */
const risesOf = (values: readonly Value[]): readonly number[] =>
  values.slice(1).map((value, index) => numberOf(value) - numberOf(values[index]));

const numberOf = (value: Value | undefined): number => (typeof value === 'number' ? value : Number.NaN);

const stepOf = ({ baseline, wanted }: ColumnEdit): number => numberOf(wanted) - numberOf(baseline);

/** What occurs most often, and how often; nothing that is no number counts. */
function mostCommon<T>(values: readonly T[]): { readonly value: T | undefined; readonly count: number } {
  const counts = countBy(values.filter((value) => value !== undefined && !Number.isNaN(value)));
  const [[value, count] = [undefined, 0]] = [...counts].sort(([, one], [, other]) => other - one);
  return { value, count };
}

/** The digit that became another one wherever it stood, and that: `05`. */
function replacedDigits({ baseline, wanted }: ColumnEdit): string | undefined {
  const [before, after] = [String(baseline), String(wanted)];
  const place = [...before].findIndex((digit, index) => digit !== after[index]);
  const [from, to] = [before[place], after[place]];
  if (from === undefined || to === undefined || !/^\d\d$/.test(from + to)) return undefined;
  return before.split(from).join(to) === after ? from + to : undefined;
}
