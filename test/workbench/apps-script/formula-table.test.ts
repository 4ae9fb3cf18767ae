import { toLocalFormula } from '../../../workbench/apps-script/formula/formula-spelling';
import {
  conventionsOf,
  type SpreadsheetLocale,
} from '../../../workbench/apps-script/workbook/values/spreadsheet-locale';
import { arrayCases } from './formula-cases/array-cases';
import { dateCases } from './formula-cases/date-cases';
import type { FormulaCase } from './formula-cases/formula-case';
import { indonesianCases } from './formula-cases/indonesian-cases';
import { logicCases } from './formula-cases/logic-cases';
import { lookupCases } from './formula-cases/lookup-cases';
import { numberCases } from './formula-cases/number-cases';
import { openShopTab } from './formula-cases/open-shop-tab';
import { operatorCases } from './formula-cases/operator-cases';
import { textCases } from './formula-cases/text-cases';

const families: Readonly<Record<string, readonly FormulaCase[]>> = {
  operators: operatorCases,
  logic: logicCases,
  numbers: numberCases,
  lookups: lookupCases,
  arrays: arrayCases,
  texts: textCases,
  days: dateCases,
};

describe.each<SpreadsheetLocale>(['en_US', 'id_ID'])('formulas as they are typed in %s', (locale) => {
  it.each(Object.entries(families))('come to what their pages say: %s', (_, cases) => {
    const { shown } = openShopTab(locale);
    const expected = cases.map(([formula, inEnglish, inIndonesian = inEnglish]) => [
      formula,
      locale === 'id_ID' ? inIndonesian : inEnglish,
    ]);
    const found = cases.map(([formula, inEnglish]) => [
      formula,
      shown(toLocalFormula(formula, conventionsOf(locale)), Array.isArray(inEnglish) ? inEnglish : undefined),
    ]);
    expect(found).toEqual(expected);
  });
});

describe('formulas as people in Indonesia write them', () => {
  it('come to the same as in English, and are refused with English separators', () => {
    const { shown } = openShopTab('id_ID');
    expect(
      indonesianCases.map(([formula, expected]) => [
        formula,
        shown(formula, Array.isArray(expected) ? expected : undefined),
      ]),
    ).toEqual(indonesianCases.map(([formula, expected]) => [formula, expected]));
  });
});
