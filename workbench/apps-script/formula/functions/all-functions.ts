import { dateFunctions } from './date-functions';
import { checkCount, type FormulaFunction } from './formula-function';
import { logicFunctions } from './logic-functions';
import { lookupFunctions } from './lookup-functions';
import { numberFunctions } from './number-functions';
import { textFunctions } from './text-functions';

const arrayFormula: FormulaFunction = (call) => {
  checkCount(call, 1, 1);
  const [computed] = call.args;
  return computed === undefined ? '' : call.evaluate(computed, true);
};

/** The functions of Sheets that are emulated, by their names in capitals. */
export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map(
  Object.entries({
    ARRAYFORMULA: arrayFormula,
    ...dateFunctions,
    ...logicFunctions,
    ...lookupFunctions,
    ...numberFunctions,
    ...textFunctions,
  }),
);
