import type { Area } from './area';

/** What a protection says; what makes it this one is its id. */
export interface ProtectionContent {
  /** Undefined: the whole tab. */
  readonly area: Area | undefined;
  readonly description: string;
  /** Everybody may edit after a warning, which scripts are not shown. */
  readonly isWarningOnly: boolean;
  /** Who may edit beside the owner of the file; undefined until somebody changes it: whoever the file is shared with {facts §3}. */
  readonly editors: readonly string[] | undefined;
  /** What is left open in a protected tab. */
  readonly unprotected: readonly Area[];
}

export interface Protection extends ProtectionContent {
  readonly id: number;
  readonly sheetId: number;
}

/** What an edit touches, as far as protections ask. */
export type EditedPlace =
  | { readonly kind: 'cells'; readonly areas: readonly Area[] }
  /** Rows or columns that are put in before one. */
  | { readonly kind: 'insertion'; readonly axis: 'row' | 'column'; readonly before: number }
  /** Name, look and charts of a tab: what is no cell. */
  | { readonly kind: 'tab' }
  | { readonly kind: 'wholeTab' };
