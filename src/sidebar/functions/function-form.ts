import { type Signal, signal } from '@preact/signals';
import type { FunctionArgument, InsertionView, SelectedCells } from '../shell/server/rpc-views';
import type { FunctionView, ParameterView } from './function-view';

/** What stands in a field: a text as it was typed, or cells that were selected. */
export type ArgumentDraft =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'cells'; readonly cells: SelectedCells };

export type ArgumentIssue = 'missing' | 'notANumber' | 'areCells';

const blank: ArgumentDraft = { kind: 'typed', text: '' };

/** A custom function as a person fills it in; it asks nobody. */
export class FunctionForm {
  readonly chosen: FunctionView;
  /** What came of it last. */
  readonly told: Signal<InsertionView | null> = signal(null);
  readonly isSubmitted = signal(false);
  readonly #drafts: ReadonlyMap<string, Signal<ArgumentDraft>>;

  constructor(chosen: FunctionView) {
    this.chosen = chosen;
    this.#drafts = new Map(chosen.parameters.map(({ name }) => [name, signal<ArgumentDraft>(blank)]));
  }

  draft(name: string): ArgumentDraft {
    return this.#drafts.get(name)?.value ?? blank;
  }

  setText(name: string, text: string): void {
    this.#set(name, { kind: 'typed', text });
  }

  setCells(name: string, cells: SelectedCells): void {
    this.#set(name, { kind: 'cells', cells });
  }

  issueOf({ name, type, isOptional }: ParameterView): ArgumentIssue | undefined {
    const draft = this.draft(name);
    if (draft.kind === 'cells') return undefined;
    const text = draft.text.trim();
    if (text === '') return isOptional ? undefined : 'missing';
    // In quotes it would be a text that looks like cells.
    if (namesCells.test(text)) return 'areCells';
    return type === 'number' && numberIn(text) === undefined ? 'notANumber' : undefined;
  }

  get isComplete(): boolean {
    return this.chosen.parameters.every((parameter) => this.issueOf(parameter) === undefined);
  }

  /** The arguments in their order, as the script takes them. */
  filled(): readonly FunctionArgument[] {
    return this.chosen.parameters.map((parameter) => toArgument(parameter, this.draft(parameter.name)));
  }

  #set(name: string, draft: ArgumentDraft): void {
    const known = this.#drafts.get(name);
    if (known) known.value = draft;
    this.told.value = null;
  }
}

/** `A2:A1000`, `Stok!B2:B9`, `=A2`; a single `AB12` may be a SKU. */
const namesCells = /^(=.*|.*![$A-Z]+\d+|(.*!)?\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*)$/i;

function toArgument({ type }: ParameterView, draft: ArgumentDraft): FunctionArgument {
  if (draft.kind === 'cells') return { kind: 'cells', tabId: draft.cells.tabId, area: draft.cells.area };
  const text = draft.text.trim();
  if (text === '') return { kind: 'blank' };
  const number = type === 'number' ? numberIn(text) : undefined;
  if (number !== undefined) return { kind: 'number', number };
  return type === 'flag' ? { kind: 'flag', flag: text === 'true' } : { kind: 'text', text };
}

/** Whole, or with a point or a comma before the decimals. Separators of thousands are refused: `1.500` may mean either. */
function numberIn(text: string): number | undefined {
  return /^\d+([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
