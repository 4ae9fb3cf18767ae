import { arrayFunctions } from './array-functions';
import { conditionFunctions } from './condition-functions';
import { dateFunctions } from './date-functions';
import type { FormulaFunction } from './formula-function';
import { infoFunctions } from './info-functions';
import { libraryFunctions } from './library-functions';
import { logicFunctions } from './logic-functions';
import { lookupFunctions } from './lookup-functions';
import { mathFunctions } from './math-functions';
import { patternFunctions } from './pattern-functions';
import { referenceFunctions } from './reference-functions';
import { statisticFunctions } from './statistic-functions';
import { textFunctions } from './text-functions';

/** The functions of Sheets that are emulated, by their names in capitals; our own go before those of the library. */
export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map(
  Object.entries({
    ...libraryFunctions,
    ...arrayFunctions,
    ...conditionFunctions,
    ...dateFunctions,
    ...infoFunctions,
    ...logicFunctions,
    ...lookupFunctions,
    ...mathFunctions,
    ...patternFunctions,
    ...referenceFunctions,
    ...statisticFunctions,
    ...textFunctions,
  }),
);
