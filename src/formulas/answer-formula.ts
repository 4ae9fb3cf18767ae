import { blameAnswer } from '../api/misshapen-answer';
import type { Cell, Platform } from '../google/ports';
import { asAddOnError } from '../text/add-on-error';
import { type CellAnswer, type CellArgument, cellsOf, isTableOfPairs } from './cell-argument';
import { cellErrorText } from './cell-error-text';
import type { Formula } from './formula';
import { createFormulaContext, type FormulaContext } from './formula-context';
import { allFormulas } from './functions/all-formulas';

/**
 * Answers one custom function.
 * @throws Error whose message the cell shows: one line that says what to do.
 */
export function answerFormula(platform: Platform, name: string, args: readonly CellArgument[]): CellAnswer {
  const formula = allFormulas.get(name)?.();
  if (!formula) throw new Error(`There is no function ${name}.`);
  const context = createFormulaContext(platform, refreshOf(formula, args));
  try {
    return answerWithin(context, formula, args);
  } catch (error) {
    throw new Error(cellErrorText(asAddOnError(error), context.language));
  }
}

function answerWithin(context: FormulaContext, formula: Formula, args: readonly CellArgument[]): CellAnswer {
  try {
    return formula.answer(context, args);
  } catch (error) {
    throw blameAnswer(context.asked, error);
  }
}

/** The refresh argument: the last declared one, or what is left over after the last pair of a function that takes pairs. */
function refreshOf({ parameters, takesPairs }: Formula, args: readonly CellArgument[]): string {
  const position = takesPairs ? leftOver(args) : parameters.indexOf('refresh');
  return cellsOf(args[position]).map(textOf).join('|');
}

/** After the name of the endpoint come pairs, or ranges of two columns that hold pairs. */
function leftOver(args: readonly CellArgument[]): number {
  let position = 1;
  while (position < args.length - 1) position += isTableOfPairs(args[position]) ? 1 : 2;
  return position;
}

const textOf = (cell: Cell): string => (typeof cell === 'object' ? String(cell.getTime()) : String(cell));
