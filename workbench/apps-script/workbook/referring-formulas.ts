import { renameInReferences, rewriteReferences } from '../formula/rewrite-references';
import type { Relocation } from './changes/relocated-area';
import type { Grid } from './grid';

interface SheetWithFormulas {
  readonly id: number;
  readonly name: string;
  readonly formulas: Grid<string>;
}

/** Makes all formulas follow what was inserted, deleted or moved in one of the sheets. */
export function relocateFormulas(sheets: readonly SheetWithFormulas[], { sheetId, axis, to }: Relocation): void {
  const name = sheets.find(({ id }) => id === sheetId)?.name.toLowerCase();
  for (const { id, formulas } of sheets) {
    const isMeant = (meant: string | undefined): boolean =>
      meant === undefined ? id === sheetId : meant.toLowerCase() === name;
    formulas.forEach((formula, row, column) => {
      const rewritten = rewriteReferences(formula, { [axis]: to }, isMeant);
      if (rewritten !== formula) formulas.set(row, column, rewritten);
    });
  }
}

/** Makes all formulas follow a tab that is called otherwise now. */
export function renameInFormulas(sheets: readonly SheetWithFormulas[], before: string, after: string): void {
  for (const { formulas } of sheets) {
    formulas.forEach((formula, row, column) => {
      const rewritten = renameInReferences(formula, before, after);
      if (rewritten !== formula) formulas.set(row, column, rewritten);
    });
  }
}

/** How to give back to formulas the references that they lose to a deletion. */
export function keepFormulas(sheets: readonly SheetWithFormulas[]): () => void {
  const kept: { readonly grid: Grid<string>; readonly row: number; readonly column: number; readonly text: string }[] =
    [];
  for (const { formulas: grid } of sheets) {
    grid.forEach((text, row, column) => {
      kept.push({ grid, row, column, text });
    });
  }
  return () => {
    // What somebody wrote since, stays: it is another formula, not the same with other references.
    for (const { grid, row, column, text } of kept) {
      const now = grid.get(row, column);
      if (now !== text && shapeOf(now) === shapeOf(text)) grid.set(row, column, text);
    }
  };
}

const references = /(?:(?:'(?:[^']|'')+'|[A-Za-z_]\w*)!)?(?:#REF!|\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)/g;

/** What is left of a formula whatever it refers to: a deletion makes ranges shorter, and references that are none. */
const shapeOf = (formula: string): string => formula.replace(references, '#REF!');
