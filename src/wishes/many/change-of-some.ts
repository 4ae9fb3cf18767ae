import type { Value } from '../../state/shapes/value';
import { trimmedText } from '../../text/blank-text';
import type { ColumnEdit, ColumnEdits, CommonChange } from './column-edits';
import { countedOn } from './counted-on';

/** Of all that a column holds, so large a part is nearly all. */
export const nearlyAll = 0.85;

/** Fewer different values may be found again by chance. */
const fewestValues = 3;

/** Those of some edits that one movement of the hand has made: where they are nearly all, it has made the others, too. */
export function changeOf(edits: readonly ColumnEdit[], found: readonly ColumnEdit[], fewest: number) {
  const isTold = found.length >= fewest && new Set(found.map(({ wanted }) => wanted)).size >= fewestValues;
  if (!isTold) return undefined;
  const isAll = found.length >= edits.length * nearlyAll;
  return { count: found.length, ...(isAll ? {} : { only: new Set(found.map(({ recordId }) => recordId)) }) };
}

/** So many numbers that each count on from the one above do so by no chance; by more than one, as sizes of a product do, it takes many. */
const fewestCounted = 6;
/** Upwards, where nothing else in the column was edited. */
const fewestAlone = 4;

export const numberOf = (value: Value | undefined): number => (typeof value === 'number' ? value : Number.NaN);

const risesOf = (values: readonly Value[]): readonly number[] =>
  values.slice(1).map((value, index) => numberOf(value) - numberOf(values[index]));

/** Those that stand below each other and rise from each to the next alike, which those before them did not: they were dragged down. */
export function draggedNumbers(edits: readonly ColumnEdit[], many: number) {
  const rises = risesOf(edits.map(({ wanted }) => wanted));
  for (let start = 0; start < rises.length; ) {
    const step = rises[start] ?? 0;
    let end = start + 1;
    while (rises[end] === step) end += 1;
    const run = edits.slice(start, end + 1);
    start = end;
    // What rose already does so after each was changed by its share.
    const rose = new Set(risesOf(run.map(({ baseline }) => baseline)));
    const isNew = step !== 0 && (rose.size > 1 || rose.has(0) || rose.has(Number.NaN));
    const ofOne = step === 1 && run.length === edits.length ? fewestAlone : fewestCounted;
    if (!isNew || run.length < (Math.abs(step) === 1 ? ofOne : many)) continue;
    // What the shop holds already is no edit, and breaks a series.
    const rising = edits.filter((_, index) => rises[index] === step || rises[index - 1] === step);
    return { kind: 'series' as const, step, ...(changeOf(edits, rising, 1) ?? { count: rising.length }) };
  }
  return undefined;
}

/** The same of names that end in numbers. */
export function draggedNames(edits: readonly ColumnEdit[]) {
  const dragged = countedOn(edits.map(textOf), fewestCounted);
  const rising = edits.filter((edit) => dragged.has(textOf(edit)));
  const found = changeOf(edits, rising, fewestCounted);
  return found && { kind: 'series' as const, step: 1, ...found };
}

const textOf = ({ wanted }: ColumnEdit): string => String(wanted);

/** Those that hold what the shop says beside them; what as many would hold by chance does not count. */
export function copiedFromBeside({ edits, besides }: Pick<ColumnEdits, 'edits' | 'besides'>, fewest: number) {
  const half = Math.floor(edits.length / 2);
  for (const said of [(id: string): Value => id, ...besides]) {
    const saidOf = (of: ColumnEdit | undefined) => String(said(of?.recordId ?? ''));
    const copied = edits.filter((edit) => saidOf(edit) === textOf(edit));
    const byChance = edits.filter((edit, index) => saidOf(edits[(index + half) % edits.length]) === textOf(edit));
    const found = changeOf(edits, copied, fewest + byChance.length);
    if (found) return { kind: 'copied' as const, ...found };
  }
  return undefined;
}

/** Fewer texts are shortened one by one. */
const fewestCut = 3;

/** Texts that all end after the same letter, as a formula cuts them; not those that a common end was taken off. */
export function cutTexts(edits: readonly ColumnEdit[]): CommonChange | undefined {
  const texts = edits.map(({ baseline, wanted }) => ({ before: String(baseline), after: String(wanted) }));
  const length = Math.max(...texts.map(({ after }) => after.length));
  const isCut = ({ before, after }: (typeof texts)[number]) =>
    before.length > length && trimmedText(before.slice(0, length)) === after;
  const ends = new Set(texts.filter(isCut).map(({ before, after }) => before.slice(after.length)));
  const found = changeOf(
    edits,
    edits.filter((_, index) => texts.slice(index, index + 1).some(isCut)),
    fewestCut,
  );
  return found && ends.size > 1 ? { kind: 'cut', length, ...found } : undefined;
}

/**
 * Names that stand beside other records than before: exchanged, or pasted a row off. That somebody else is called so alone tells nothing, as names may be alike; but
 * that one of them gets another name by the same hand does.
 */
export function movedNames(
  edits: readonly ColumnEdit[],
  holderOf: NonNullable<ColumnEdits['holderOf']>,
): CommonChange | undefined {
  const renamed = new Map(edits.map(({ baseline, wanted }) => [String(baseline), String(wanted)]));
  const moved = edits.filter(({ wanted }) => holderOf(String(wanted)) !== undefined);
  const [first] = moved;
  if (!first || !moved.some(({ wanted }) => renamed.has(String(wanted)))) return undefined;
  const value = String(first.wanted);
  const facts = { count: moved.length, value, owner: holderOf(value) ?? '' };
  const isExchanged = moved.every(({ baseline, wanted }) => renamed.get(String(wanted)) === String(baseline));
  return {
    ...{ kind: isExchanged ? 'exchanged' : 'moved', ...facts },
    only: new Set(moved.map(({ recordId }) => recordId)),
  };
}
