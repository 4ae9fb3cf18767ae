import { boundedSearch } from '../search/bounded-search';
import { readPattern } from '../search/re2-pattern';
import { FormulaError } from '../values/formula-error';
import { simplified } from '../values/formula-value';
import { declare } from './declare-function';
import type { FormulaFunctions, FunctionCall } from './formula-function';
import { onlyText } from './parameters';

/** @throws FormulaError `#REF!` */
function patternOf(source: string, { name }: FunctionCall): RegExp {
  const pattern = readPattern(source);
  if (pattern) return pattern;
  throw new FormulaError('#REF!', `Function ${name} parameter 2 value "${source}" is not a valid regular expression.`);
}

export const patternFunctions: FormulaFunctions = {
  REGEXMATCH: declare([onlyText, onlyText], ([given, source], call) => {
    const pattern = patternOf(source, call);
    return boundedSearch(pattern, () => given.search(pattern)) >= 0;
  }),
  REGEXEXTRACT: declare([onlyText, onlyText], ([given, source], call) => {
    const pattern = patternOf(source, call);
    pattern.lastIndex = 0;
    const [whole, ...groups] = boundedSearch(pattern, () => pattern.exec(given)) ?? [];
    if (whole === undefined) {
      throw new FormulaError(
        '#N/A',
        `Function REGEXEXTRACT parameter 2 value "${source}" does not match text of Function REGEXEXTRACT parameter 1 value "${given}".`,
      );
    }
    return groups.length === 0 ? whole : simplified([groups.map((group: string | undefined) => group ?? '')]);
  }),
  REGEXREPLACE: declare([onlyText, onlyText, onlyText], ([given, source, instead], call) => {
    const pattern = patternOf(source, call);
    return boundedSearch(pattern, () => given.replace(pattern, (...found: unknown[]) => filled(instead, found)));
  }),
};

/** `$1` stands for what a group found, `$0` for all of it, `$$` for the sign. */
const filled = (template: string, found: readonly unknown[]): string =>
  template.replace(/\$(\d|\$)/g, (_, digit: string) => {
    if (digit === '$') return '$';
    const group = found[Number(digit)];
    return typeof group === 'string' ? group : '';
  });
