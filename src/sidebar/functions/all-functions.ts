import type { SidebarState } from '../shell/server/rpc-views';
import list from './function-list.json';

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
  /** As `ParameterHelp` has it: `day`, `number`, `flag`; everything else is typed as it is. */
  readonly type: string;
  readonly isOptional: boolean;
  readonly hint: string;
  /** All values that it knows, where they are few. */
  readonly choices: readonly { readonly value: string; readonly title: string }[];
}

/** Every custom function that is filled in by a form. */
export const allFunctions: Readonly<Record<SidebarState['language'], readonly FunctionView[]>> = list;
