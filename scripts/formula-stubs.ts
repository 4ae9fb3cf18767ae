import { allHelp } from '../src/formulas/help/all-help';
import type { ExplainedFormula, ParameterHelp } from '../src/formulas/help/formula-help';
import { bundleName } from './global-stubs';

/** The function of the composition root that answers all of them. */
export const formulaEntry = 'answerFormula';

/** What Sheets may show as the kind of an argument; every one may be a range. */
const jsDocTypes: Readonly<Record<ParameterHelp['type'], string>> = {
  item: 'string|number|range',
  text: 'string|range',
  number: 'number|range',
  day: 'Date|string|range',
  flag: 'boolean',
  any: '*',
};

/**
 * The globals behind which custom functions are called, each with the comment that Sheets reads: summary and parameters are shown while
 * somebody types, in one paragraph each {facts §4}. Sheets shows the same text to everybody, so it is in the language of the sellers; the
 * documents have both. `@return` is left out, as Sheets does not show it.
 */
export const writeFormulaStubs = (): string[] => allHelp.map(writeFormulaStub);

function writeFormulaStub({ formula: { name, parameters }, help }: ExplainedFormula): string {
  const lines = [
    `${help.summary.id} (${help.summary.en}).`,
    ...help.examples.map(({ formula }) => `Contoh: ${formula}`),
    ...parameters.map((parameter) => `@param ${describeParameter(parameter, help.parameters[parameter])}`),
    '@customfunction',
  ];
  return [
    '/**',
    ...lines.map((line) => ` * ${line}`),
    ' */',
    `function ${name}(${parameters.join(', ')}) { return ${bundleName}.${formulaEntry}(${JSON.stringify(name)}, arguments); }`,
  ].join('\n');
}

function describeParameter(name: string, help: ParameterHelp | undefined): string {
  if (!help) throw new Error(`There is no help for the parameter ${name}.`);
  return `{${jsDocTypes[help.type]}} ${name} ${help.isOptional ? '(opsional) ' : ''}${help.text.id}.`;
}
