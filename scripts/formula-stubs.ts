import { allHelp } from '../src/formulas/help/all-help';
import type { ExplainedFormula, ParameterHelp, Texts } from '../src/formulas/help/formula-help';
import { bundleName } from './global-stubs';

/** The function of the composition root that answers all of them. */
export const formulaEntry = 'answerFormula';

/** What Sheets may show as the kind of an argument; every one may be a range. */
const jsDocTypes: Readonly<Record<ParameterHelp['type'], string>> = {
  item: 'string|number|Array<Array<string|number>>',
  text: 'string|Array<Array<string>>',
  number: 'number|Array<Array<number>>',
  day: 'Date|string|Array<Array<Date|string>>',
  flag: 'boolean',
  any: '*',
};

/**
 * The globals behind which custom functions are called, each with the comment that Sheets reads: summary and parameters are shown while
 * somebody types, in one paragraph each {facts §4}. Both languages stand there, since Sheets shows the same text to everybody.
 */
export const writeFormulaStubs = (): string[] => allHelp.map(writeFormulaStub);

function writeFormulaStub({ formula: { name, parameters }, help }: ExplainedFormula): string {
  const lines = [
    `${inBoth(help.summary)}.`,
    ...help.examples.map(({ formula }) => `Contoh · Example: ${formula}`),
    ...parameters.map((parameter) => `@param ${describeParameter(parameter, help.parameters[parameter])}`),
    `@return {*} ${inBoth(help.answers)}.`,
    '@customfunction',
  ];
  return [
    '/**',
    ...lines.map((line) => ` * ${line}`),
    ' */',
    `function ${name}(${parameters.join(', ')}) { return ${bundleName}.${formulaEntry}(${JSON.stringify(name)}, arguments); }`,
  ].join('\n');
}

const inBoth = ({ id, en }: Texts): string => `${id} · ${en}`;

function describeParameter(name: string, help: ParameterHelp | undefined): string {
  if (!help) throw new Error(`There is no help for the parameter ${name}.`);
  return `{${jsDocTypes[help.type]}} ${name} ${help.isOptional ? '(opsional · optional) ' : ''}${inBoth(help.text)}.`;
}
