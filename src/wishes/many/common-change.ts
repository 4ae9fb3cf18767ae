import type { Value } from '../../state/shapes/value';
import type { MessageId } from '../../text/message';
import {
  changeOf,
  copiedFromBeside,
  cutTexts,
  draggedNames,
  draggedNumbers,
  movedNames,
  nearlyAll,
  numberOf,
} from './change-of-some';
import type { ColumnEdit, ColumnEdits, CommonChange } from './column-edits';
import { countBy } from './count-by';
import { replacementIn } from './replaced-text';

/** What is told of each kind of it, with what it says itself. */
export const changeMessages = {
  digits: 'warning.digitsReplaced',
  letters: 'warning.textReplaced',
  copied: 'warning.copiedColumn',
  doubled: 'warning.stockAsDifference',
  step: 'warning.sameStep',
  series: 'warning.series',
  exchanged: 'warning.namesExchanged',
  moved: 'warning.namesMoved',
  cut: 'warning.textsCut',
} as const satisfies Readonly<Record<CommonChange['kind'], MessageId>>;

/**
 * The one way in which edits of a column were made, nearly all or many of them, where that is how a hand slips: something was found and replaced, or copied
 * from beside, dragged down, or every cell was changed alike. @param many fewer edits are made one by one.
 */
export const commonChange = (column: ColumnEdits, many: number): CommonChange | undefined =>
  (column.addedTo && doubledAmong(column.edits, column.addedTo)) ??
  changeOfAll(column, many) ??
  digitsAmong(column.edits, many + 1) ??
  copiedFromBeside(column, many + 1) ??
  draggedNumbers(column.edits, many + 1);

/** What all were changed by. */
function changeOfAll({ edits, filled, isMoney }: ColumnEdits, many: number): CommonChange | undefined {
  if (edits.length <= many || new Set(edits.map(({ wanted }) => wanted)).size === 1) return undefined;
  const enough = edits.length * nearlyAll;
  const step = mostCommon(edits.map(stepOf));
  if (step.value && step.count >= Math.max(enough, filled * nearlyAll)) {
    return { kind: 'step', count: step.count, step: step.value };
  }
  const factor = factorOf(edits);
  return !isMoney && factor.count >= Math.max(enough, filled / 2) ? factor : undefined;
}

/** Of texts, fewer hold what stands beside them by chance. */
const fewestCopied = 3;

/**
 * The same of texts: something was found and replaced, copied from beside, cut, or dragged down, or names stand beside other records.
 * @param isName whether they are names: sizes count on, too.
 */
export function commonChangeOfTexts(
  { edits, besides, holderOf }: Pick<ColumnEdits, 'edits' | 'besides' | 'holderOf'>,
  { many, isName }: { readonly many: number; readonly isName: boolean },
): CommonChange | undefined {
  return (
    copiedFromBeside({ edits, besides }, fewestCopied) ??
    lettersAmong(edits, many) ??
    (holderOf && movedNames(edits, holderOf)) ??
    cutTexts(edits) ??
    (isName ? draggedNames(edits) : undefined)
  );
}

function lettersAmong(edits: readonly ColumnEdit[], many: number): CommonChange | undefined {
  if (edits.length <= many) return undefined;
  const found = replacementIn(
    edits.map(({ baseline, wanted }) => ({ before: String(baseline), after: String(wanted) })),
  );
  return found && found.count >= edits.length * nearlyAll ? { kind: 'letters', ...found } : undefined;
}

/** Where other edits are among them, only those of numbers in which the digit stood twice: once, it changes in honest ones, too. */
function digitsAmong(edits: readonly ColumnEdit[], fewest: number): CommonChange | undefined {
  const replaced = edits.map(replacedDigits);
  const { value, count } = mostCommon(replaced);
  if (value === undefined) return undefined;
  const [from = '', to = ''] = value;
  const isAll = count >= edits.length * nearlyAll;
  const isTold = ({ baseline }: ColumnEdit) => isAll || String(baseline).split(from).length > 2;
  const found = changeOf(
    edits,
    edits.filter((edit, index) => replaced[index] === value && isTold(edit)),
    fewest,
  );
  return found && { kind: 'digits', from, to, ...found };
}

/** By what most numbers were multiplied, as far as whole ones can be, and how many. */
function factorOf(edits: readonly ColumnEdit[]): CommonChange {
  const ratios = edits.map(({ baseline, wanted }) => numberOf(wanted) / numberOf(baseline)).filter(Number.isFinite);
  const factor = ratios.sort((one, other) => one - other)[Math.floor(ratios.length / 2)] ?? 1;
  const isSo = ({ baseline, wanted }: ColumnEdit) => Math.abs(numberOf(wanted) - factor * numberOf(baseline)) < 1;
  return { kind: 'step', count: edits.filter(isSo).length, step: `×${Math.round(factor * 100) / 100}` };
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
