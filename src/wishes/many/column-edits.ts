import type { Value } from '../../state/shapes/value';

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
  /** What the shop says of a record in each other column, by key. */
  readonly besides: readonly ((recordId: string) => Value)[];
  /** Of names by which people know records, the one that the shop calls so. */
  readonly holderOf?: ((name: string) => string | undefined) | undefined;
  /** Of differences, the stock that each is added to. */
  readonly addedTo?: ((recordId: string) => Value) | undefined;
  /** Whether all may well be changed by the same share, as prices are. */
  readonly isMoney?: boolean;
}

/** Many edits that were made in one way; where those are not nearly all of their column, of which records. */
export type CommonChange = { readonly count: number; readonly only?: ReadonlySet<string> } & (
  | { readonly kind: 'digits'; readonly from: string; readonly to: string }
  | { readonly kind: 'letters'; readonly from: string; readonly to: string }
  | { readonly kind: 'copied' | 'doubled' }
  /** One of them, and the record that was called so. */
  | { readonly kind: 'exchanged' | 'moved'; readonly value: string; readonly owner: string }
  | { readonly kind: 'cut'; readonly length: number }
  /** What is added, or by what it is multiplied: `×2`. */
  | { readonly kind: 'step' | 'series'; readonly step: number | string }
);
