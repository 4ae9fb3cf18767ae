import type { NameKind, SidebarState } from '../shell/server/rpc-views';

/** A custom function, and all that a form for it needs. */
export interface FunctionView {
  readonly name: string;
  readonly summary: string;
  readonly answers: string;
  /** A formula. */
  readonly example: string;
  readonly parameters: readonly ParameterView[];
}

export interface ParameterView {
  readonly name: string;
  readonly title: string;
  /** An item, a text and anything else are typed as they are. */
  readonly type: 'item' | 'text' | 'number' | 'day' | 'flag' | 'any';
  readonly isOptional: boolean;
  /** What it takes the ids of, where people know these by name; otherwise null. */
  readonly names: NameKind | null;
  readonly hint: string;
  /** All values that it knows, where they are few. */
  readonly choices: readonly { readonly value: string; readonly title: string }[];
}

/** Every custom function that is filled in by a form. */
export type FunctionsByLanguage = Readonly<Record<SidebarState['language'], readonly FunctionView[]>>;
