import type { Area } from '../area';

export type Axis = 'row' | 'column';

/** Rows or columns of a tab that went elsewhere, and everything on them. Counted from 1; `to` of a move: in the tab as it then is. */
export type Shift =
  | { readonly kind: 'insert'; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly kind: 'move'; readonly axis: Axis; readonly at: number; readonly count: number; readonly to: number };

/** What changed in a workbook, told while it happens: what is there now is to be read later, at places that later shifts moved on. */
export type WorkbookChange =
  /** What is in cells, or beside them: value, formula, any attribute. May reach beyond the grid. */
  | { readonly kind: 'cells'; readonly sheetId: number; readonly area: Area }
  | { readonly kind: 'shift'; readonly sheetId: number; readonly shift: Shift }
  /** What belongs to the tab as a whole: its size, widths, filter, what is frozen, hidden, merged or banded. */
  | { readonly kind: 'layout'; readonly sheetId: number }
  /** Which tabs there are, in which order, of which names, which of them are hidden. */
  | { readonly kind: 'tabs' }
  | { readonly kind: 'charts' }
  /** Which tab is in front, and what is selected. */
  | { readonly kind: 'selection' }
  /** Something on which formulas depend: what they show may be another. */
  | { readonly kind: 'results' }
  /** Another locale, or another content altogether. */
  | { readonly kind: 'all' };

export type WorkbookChangeListener = (change: WorkbookChange) => void;

/** Where a row or column of a tab is after a shift; undefined when it was deleted. */
export function shifted(shift: Shift, position: number): number | undefined {
  const { at, count } = shift;
  switch (shift.kind) {
    case 'insert':
      return position >= at ? position + count : position;
    case 'delete':
      if (position < at) return position;
      return position < at + count ? undefined : position - count;
    case 'move':
      return moved(shift, position);
  }
}

function moved({ at, count, to }: Extract<Shift, { readonly kind: 'move' }>, position: number): number {
  if (position >= at && position < at + count) return position + to - at;
  if (at < to) return position >= at + count && position < to + count ? position - count : position;
  return position >= to && position < at ? position + count : position;
}
