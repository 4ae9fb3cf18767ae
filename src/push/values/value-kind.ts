import type { FieldType } from '../../api/field';
import type { Cell } from '../../google/ports';
import type { SheetDates } from '../../tables/sheet-dates';
import { toValue, type Value } from '../edit';
import type { CellContext, Rail } from './rail';

/**
 * How changes of values are told together: `shift`: how much more or less all of them are; `spent`: how much less; `share`: by which part of what it was
 * each changes, on average.
 */
export type ValueSum = 'shift' | 'spent' | 'share';

/** How a value is told where it is neither a plain number nor a text: an amount in rupiah, a part of the whole, on or off, a day with or without its time. */
export type ToldAs = 'rupiah' | 'share' | 'switch' | 'day';

/** A kind of value that cells hold, as data: how it is read, kept and shown, and what must hold for it. */
export interface ValueKindRules {
  readonly toldAs?: ToldAs;
  /** What many edits come to together; nothing that says anything when absent. */
  readonly sum?: ValueSum;
  /** What a cell takes, in words for `docs/pushing.md`. */
  readonly accepts: string;
  /** The value that a cell asks for: one that fits, or whatever else a person typed. */
  readonly fromCell: (cell: Cell, dates: SheetDates) => Value;
  /** How a cell shows a value. */
  readonly toCell: (value: Value, dates: SheetDates) => Cell;
  /** A value as cells ask for it, from what a baseline keeps. */
  readonly fromBaseline: (kept: Value) => Value;
  /** What a baseline keeps of a value, as a pull does. */
  readonly toBaseline: (value: Value) => Value;
  /** What must not be pushed; the first that applies gives the reason. */
  readonly errors: readonly Rail<CellContext>[];
  /** What is pushed only after a tick: it may well be meant. */
  readonly doubts: readonly Rail<CellContext>[];
}

/** A kind of value that fields of records have which are changed in place. */
export interface RecordKindRules extends ValueKindRules {
  /** What a record's field holds, as cells ask for it. */
  readonly fromRecord: (field: unknown) => Value;
  /** A cell's value as the update takes it in a parameter; as it is where it cannot be made to fit. */
  readonly toParameter: (value: Value, type: FieldType | undefined) => unknown;
}

/** Of values that are kept and shown just as cells ask for them. */
export const plainKind: Omit<ValueKindRules, 'accepts'> = {
  fromCell: toValue,
  toCell: (value) => value,
  fromBaseline: (kept) => kept,
  toBaseline: (value) => value,
  errors: [],
  doubts: [],
};
