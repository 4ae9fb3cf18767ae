import { createContext, Script } from 'node:vm';
import { FormulaError } from '../values/formula-error';

/** In milliseconds. */
const longestMs = 250;

/** A group that is repeated: it may be read in so many ways that JavaScript would try them for years, where RE2 takes as long as the text is. */
const repeatedGroup = /\)(?:[*+]|\{\d)/;

const surroundings: { search: () => unknown } = { search: () => undefined };
const context = createContext(surroundings);
const script = new Script('search()');

/** What a search finds. @throws FormulaError where it takes too long. */
export function boundedSearch<T>({ source }: RegExp, search: () => T): T {
  if (!repeatedGroup.test(source)) return search();
  let found: { readonly value: T } | undefined;
  surroundings.search = () => {
    found = { value: search() };
  };
  try {
    script.runInContext(context, { timeout: longestMs });
  } catch (error) {
    // It is an error of the context, which is no instance of ours.
    if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  if (found === undefined) throw new FormulaError('#ERROR!', 'The regular expression takes too long.');
  return found.value;
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
