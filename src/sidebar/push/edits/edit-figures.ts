import type { EditView } from '../../shell/server/rpc-views';

type CellValue = EditView['live'];

/** What an edit makes of the shop's value, in three columns of a table. */
export interface EditFigures {
  /** What the shop holds now; what it said at the pull where nobody has asked it since. */
  readonly now: CellValue;
  readonly next: CellValue;
  /** How much more or less that is; `null` where it is not a matter of numbers. */
  readonly shift: number | null;
}

/** Of what a cell says to do, what comes of it. */
export function figuresOf({
  live,
  baseline,
  wanted,
  entry,
}: Pick<EditView, 'live' | 'baseline' | 'wanted' | 'entry'>): EditFigures {
  const effect = entry?.effect;
  const now = effect?.from ?? (live === '' ? baseline : live);
  const next = effect?.to ?? wanted;
  const isComparable = typeof now === 'number' && typeof next === 'number' && (entry === null || Boolean(effect));
  return { now, next, shift: isComparable ? next - now : null };
}
