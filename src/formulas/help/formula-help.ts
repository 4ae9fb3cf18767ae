import type { NameKind } from '../../api/named-parameters';
import type { Language } from '../../text/message';
import type { Formula } from '../formula';

/*
 * What people read about custom functions while they type them, and in the documents. It lies apart from the functions, since nothing at run
 * time needs it and every execution loads the whole bundle.
 */

export type Texts = Readonly<Record<Language, string>>;

/** A value that a parameter knows, as it is typed. */
export interface ParameterChoice {
  readonly value: string;
  readonly text: Texts;
}

export interface ParameterHelp {
  readonly type: 'item' | 'text' | 'number' | 'day' | 'flag' | 'any';
  readonly isOptional?: true;
  /** All values that it knows, where they are few. */
  readonly choices?: readonly ParameterChoice[];
  /** What it takes the ids of, where people know these by name. */
  readonly names?: NameKind;
  readonly text: Texts;
}

export interface FormulaExample {
  /** With semicolons, which every language of Sheets understands. */
  readonly formula: string;
  /** What it answers. */
  readonly text: Texts;
}

export interface FormulaHelp<Parameter extends string = string> {
  readonly summary: Texts;
  readonly parameters: Readonly<Record<Parameter, ParameterHelp>>;
  readonly answers: Texts;
  readonly examples: readonly [FormulaExample, ...FormulaExample[]];
}

export interface ExplainedFormula {
  readonly formula: Formula;
  readonly help: FormulaHelp;
}

/** The help of one function: the type asks for a word on each of its parameters. */
export const explain = <Parameter extends string>(
  formula: Formula<string, Parameter>,
  help: FormulaHelp<Parameter>,
): ExplainedFormula => ({ formula, help });

/** Of `[value, English, Indonesian]` each. */
export const choicesOf = (...choices: readonly (readonly [string, string, string])[]): readonly ParameterChoice[] =>
  choices.map(([value, en, id]) => ({ value, text: { en, id } }));

/** The last parameter of every function that may ask the shop. */
export const refresh: ParameterHelp = {
  type: 'any',
  isOptional: true,
  text: {
    en: 'A cell (never NOW() or RAND()): fetches again when it changes',
    id: 'Sebuah sel (jangan NOW() atau RAND()): jika berubah, data diambil ulang',
  },
};

export const header: ParameterHelp = {
  type: 'flag',
  isOptional: true,
  text: { en: 'FALSE leaves the header row out', id: 'FALSE jika tanpa baris judul' },
};

export const from: ParameterHelp = {
  type: 'day',
  text: {
    en: 'First day: a date cell or text like 1 Mar 2026',
    id: 'Hari pertama: sel tanggal atau teks seperti 1 Mar 2026',
  },
};

export const to: ParameterHelp = {
  type: 'day',
  text: { en: 'Last day, included', id: 'Hari terakhir, ikut dihitung' },
};
