import type { Edit, Value } from '../edit';
import { nearlyAll } from '../values/mass-rails';
import type { CommonChange } from '../values/rail';

/** A column's edits, and what may explain them. */
export interface ColumnEdits {
  readonly edits: readonly Pick<Edit, 'recordId' | 'baseline' | 'wanted'>[];
  /** How many cells of the column hold something of the shop's. */
  readonly filled: number;
  /** What the shop says of a record in each other column of numbers, by key. */
  readonly besides: readonly ((recordId: string) => Value)[];
}

/**
 * The one way in which all edits of a column were made, where that is how a hand slips: something was found and replaced, or copied from beside, or
 * every cell was changed alike. @param many fewer edits are made one by one.
 */
export function commonChange({ edits, filled, besides }: ColumnEdits, many: number): CommonChange | undefined {
  const count = edits.length;
  if (count <= many || new Set(edits.map(({ wanted }) => wanted)).size === 1) return undefined;
  const digits = replacedDigits(edits);
  if (digits) return { kind: 'digits', count, ...digits };
  const isCopied = besides.some((said) => edits.every(({ recordId, wanted }) => said(recordId) === wanted));
  if (isCopied) return { kind: 'copied', count };
  const step = stepOf(edits);
  return step !== undefined && count >= filled * nearlyAll ? { kind: 'step', count, step } : undefined;
}

/** The difference, where it is the same in all. */
function stepOf(edits: ColumnEdits['edits']): number | undefined {
  const [first] = edits;
  const step = Number(first?.wanted) - Number(first?.baseline);
  const isStep = edits.every(
    ({ baseline, wanted }) => baseline !== '' && Number(wanted) - Number(baseline) === step && step !== 0,
  );
  return isStep ? step : undefined;
}

/** The digit that became another one in every number. */
function replacedDigits(edits: ColumnEdits['edits']): { readonly from: string; readonly to: string } | undefined {
  const texts = edits.map(({ baseline, wanted }) => [String(baseline), String(wanted)] as const);
  const [before = '', after = ''] = texts[0] ?? [];
  const place = [...before].findIndex((digit, index) => digit !== after[index]);
  const [from, to] = [before[place], after[place]];
  if (from === undefined || to === undefined || !/^\d\d$/.test(from + to)) return undefined;
  return texts.every(([old, now]) => old !== now && old.split(from).join(to) === now) ? { from, to } : undefined;
}
