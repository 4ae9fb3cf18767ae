import type { BesideRule } from '../wishes/beside/beside-rule';
import type { Action } from './action';
import type { ReadLive } from './records/live-records';

/** Columns that hold what a record is sold for, the one with what it costs, and the one with what is taken off which of its prices. */
export interface PriceColumns {
  readonly columns: readonly string[];
  readonly cost: string;
  readonly discount: { readonly column: string; readonly off: readonly string[] };
}

/** A dataset whose edits can be pushed. */
export interface Pushable {
  readonly covers: (dataset: string) => boolean;
  /** Columns by which people know a record. */
  readonly labels: { readonly sku: string; readonly name: string };
  /** The column with the id of the record that this one is part of; the record stands for itself when absent. */
  readonly parentColumn?: string;
  /** In the order in which they are carried out. */
  readonly actions: readonly Action[];
  readonly readLive: ReadLive;
  /** What values of a record mean beside each other. */
  readonly besides?: readonly BesideRule[];
  /** Set where a rule can fill columns with prices. */
  readonly prices?: PriceColumns;
}
