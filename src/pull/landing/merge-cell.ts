import type { Column, PlainCell } from '../../tables/table';
import { isBlankCell, showsText } from '../../text/blank-text';
import { toBaselineValue } from './new-baseline';

/** A cell of ours as it stands in the tab. */
export interface CurrentCell {
  readonly value: PlainCell;
  /** `=A1*2`; empty where there is none. */
  readonly formula: string;
}

export type MergedCell =
  /** Takes the shop's value. */
  | { readonly kind: 'server' }
  /** Holds what a person put there, which stays. */
  | { readonly kind: 'kept'; readonly isEdit: boolean };

/**
 * The three-way merge of one cell: what the shop says, what stands there, and what the shop had said before. A pushable cell that differs from
 * all that the shop ever said in it is an unpushed edit and stays; so do formulas and entries. Blank means "leave it": a cleared cell is no edit.
 * @param said what the shop is known to have said: at the last pull, and in one whose landing was cut off.
 */
export function mergeCell(
  column: Column,
  server: PlainCell,
  current: CurrentCell,
  said: readonly (string | number | undefined)[],
): MergedCell {
  if (column.isEntry) return { kind: 'kept', isEdit: false };
  const isChanged = column.pushable && !showsText(current.value, server);
  if (current.formula !== '') return { kind: 'kept', isEdit: isChanged };
  if (!isChanged || isBlankCell(current.value)) return { kind: 'server' };
  const known = said.filter((value) => value !== undefined);
  const isEdit = known.length > 0 && !known.some((value) => showsText(toBaselineValue(current.value), value));
  return isEdit ? { kind: 'kept', isEdit } : { kind: 'server' };
}
