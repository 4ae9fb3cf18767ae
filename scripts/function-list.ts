import { allHelp } from '../src/formulas/help/all-help';
import type { ExplainedFormula } from '../src/formulas/help/formula-help';
import { parameterTitles } from '../src/formulas/help/parameter-titles';
import type { FunctionView } from '../src/sidebar/functions/function-view';
import { type Language, otherLanguages } from '../src/text/message';

/**
 * `src/sidebar/functions/function-list.ts`: the custom functions as the panel offers them, in each language. A file of the page, since the script
 * needs none of it and every execution reads the whole script. Functions that take pairs of names and values are no matter of a form.
 */
export function writeFunctionList(): string {
  const offered = allHelp.filter(({ formula }) => !formula.takesPairs);
  const list = Object.fromEntries(
    (['en', ...otherLanguages('en')] as const).map((language) => [
      language,
      offered.map((one) => viewOf(one, language)),
    ]),
  );
  return [
    '// Generated from src/formulas/help by `npm run docs`; a test fails when it is stale.',
    "import type { FunctionsByLanguage } from './function-view';",
    '',
    `export const functionList: FunctionsByLanguage = ${JSON.stringify(list)};`,
    '',
  ].join('\n');
}

function viewOf({ formula: { name, parameters }, help }: ExplainedFormula, language: Language): FunctionView {
  return {
    name,
    summary: help.summary[language],
    answers: help.answers[language],
    example: help.examples[0].formula,
    parameters: parameters.flatMap((parameter) => {
      const [told, titles] = [help.parameters[parameter], parameterTitles[parameter]];
      if (!told || !titles) throw new Error(`There is no help or no title for the parameter ${parameter}.`);
      const { type, isOptional = false, text, choices = [], names = null } = told;
      return {
        name: parameter,
        title: titles[language],
        type,
        isOptional,
        names,
        hint: text[language],
        choices: choices.map(({ value, text: called }) => ({ value, title: called[language] })),
      };
    }),
  };
}
